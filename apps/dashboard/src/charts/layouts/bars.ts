import { type Drawing, link, type Mark, rect, text } from '../drawing/marks.ts';
import { widthOf, wrap } from '../drawing/measure.ts';

/** A row of bars: one, or one a column. */
export interface BarRow {
  label: string;
  italic?: boolean;
  colour?: string | null;
  bars: readonly { count: number; label: string; href: string | null; outlined?: boolean }[];
}

const ROW = 26;
const THICK = 14;
const FIGURE = 40;
const LINE = 16;

/** Draws horizontal bars, the figure at the end of each; several columns stand side by side on one scale. */
export function drawBars(rows: readonly BarRow[], width: number, columns: readonly string[] = []): Drawing {
  const names = Math.min(width * 0.5, 16 + Math.max(40, ...rows.map(({ label }) => widthOf(label) + 16)));
  const count = Math.max(1, columns.length);
  const room = (width - names) / count;
  const longest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map((bar) => bar.count)));
  const top = columns.length ? ROW : 0;
  const marks: Mark[] = columns.map((name, index) => text(names + index * room, 16, name, { fontWeight: 500 }));
  let y = top;
  for (const { label, italic, colour, bars } of rows) {
    const lines = wrap(label, names - (colour ? 16 : 0) - 8);
    const tall = Math.max(ROW, lines.length * LINE + 8);
    if (colour) marks.push(rect(0, y + 8, 10, 10, { fill: colour }));
    const style = { fill: 'var(--ink)', ...(italic ? { fontStyle: 'italic' } : {}) };
    marks.push(...lines.map((words, index) => text(colour ? 16 : 0, y + 17 + index * LINE, words, style)));
    for (const [index, bar] of bars.entries()) {
      const x = names + index * room;
      const length = ((room - FIGURE) * bar.count) / longest;
      const paint = bar.outlined
        ? { fill: 'var(--paper)', stroke: 'var(--bar)', strokeWidth: 1.5 }
        : { fill: 'var(--bar)' };
      marks.push(
        link(bar.href, bar.label, [
          ...(bar.count ? [rect(x, y + (ROW - THICK) / 2, length, THICK, paint)] : []),
          text(x + length + (bar.count ? 6 : 0), y + 17, String(bar.count), {
            fill: bar.count ? 'var(--ink)' : 'var(--ink-3)',
          }),
        ]),
      );
    }
    y += tall;
  }
  return { width, height: y, marks };
}
