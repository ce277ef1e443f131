import { type Attributes, type Drawing, group, line, type Mark, rect, text } from './marks.ts';
import { wrap } from './measure.ts';
import { plainColour } from './palette.ts';

/** What a file says around a chart, so that it can stand alone. */
export interface Caption {
  title: string;
  subtitle: string;
  notes: readonly string[];
  /** The filters in words. */
  filters: string;
  source: string;
  /** The day on which it was drawn, in words. */
  drawn: string;
  /** Address of the view, absolute. */
  address: string;
}

const MARGIN = 24;
const FONT = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Noto Sans SC', 'Segoe UI', Arial, sans-serif";

/** A chart as an SVG file: title, filters, source and date in it, every style inlined, links absolute. */
export function svgFile(drawing: Drawing, caption: Caption): string {
  const width = Math.max(drawing.width, 360);
  const head = stack([
    ...lines(caption.title, width, 20, { fontWeight: 600, fill: 'var(--ink)' }),
    ...lines(caption.subtitle, width, 14, {}),
    ...lines(caption.filters, width, 13, { fill: 'var(--ink-3)' }),
  ]);
  const foot = stack([
    ...caption.notes.flatMap((note) => lines(note, width, 13, { fill: 'var(--ink-3)' })),
    ...lines(`${caption.source}. ${caption.drawn}.`, width, 13, { fill: 'var(--ink-3)' }),
    ...lines(caption.address, width, 12, { fill: 'var(--ink-3)' }),
  ]);
  const top = MARGIN + head.height + 16;
  const below = top + drawing.height + 16;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, Math.ceil(below + foot.height + MARGIN)];
  const marks = [
    rect(0, 0, fullWidth, fullHeight, { fill: 'var(--paper)' }),
    line(MARGIN, MARGIN - 8, MARGIN + width, MARGIN - 8, { stroke: 'var(--ink)', strokeWidth: 2 }),
    group(head.marks, { transform: `translate(${MARGIN} ${MARGIN})` }),
    group(drawing.marks, { transform: `translate(${MARGIN} ${top})` }),
    group(foot.marks, { transform: `translate(${MARGIN} ${below})` }),
  ];
  const origin = new URL(caption.address).origin;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${fullHeight}" width="${fullWidth}" height="${fullHeight}" font-family="${escaped(FONT)}"><title>${escaped(caption.title)}</title>${marks.map((mark) => write(mark, origin)).join('')}</svg>
`;
}

interface Line {
  words: string;
  size: number;
  at: Attributes;
}

const lines = (words: string, width: number, size: number, at: Attributes): Line[] =>
  words ? wrap(words, width, size).map((each) => ({ words: each, size, at })) : [];

function stack(all: readonly Line[]): { marks: Mark[]; height: number } {
  let y = 0;
  const marks = all.map(({ words, size, at }) => {
    y += Math.round(size * 1.35);
    return text(0, y - 3, words, { fontSize: size, ...at });
  });
  return { marks, height: y };
}

function write({ tag, at, text: words, marks }: Mark, origin: string): string {
  const attributes = Object.entries(at).map(
    ([name, value]) => ` ${nameOf(name)}="${escaped(plainValue(name, value, origin))}"`,
  );
  const inner = words === undefined ? (marks ?? []).map((mark) => write(mark, origin)).join('') : escaped(words);
  return `<${tag}${attributes.join('')}>${inner}</${tag}>`;
}

/** React's names of attributes as SVG writes them: `strokeWidth` is `stroke-width`. */
const nameOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function plainValue(name: string, value: string | number, origin: string): string {
  if (name === 'href') return new URL(String(value), origin).href;
  return plainColour(String(value));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
