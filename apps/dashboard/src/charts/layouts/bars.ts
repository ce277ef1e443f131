import { type Drawing, link, type Mark, rect, text } from '../drawing/marks.ts';
import { widthOf } from '../drawing/measure.ts';

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

/** Draws horizontal bars, the figure at the end of each; several columns stand side by side on one scale. */
export function drawBars(rows: readonly BarRow[], width: number, columns: readonly string[] = []): Drawing {
  const names = Math.min(width * 0.5, 16 + Math.max(40, ...rows.map(({ label }) => widthOf(label) + 16)));
  const count = Math.max(1, columns.length);
  const room = (width - names) / count;
  const longest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map((bar) => bar.count)));
  const top = columns.length ? ROW : 0;
  const marks: Mark[] = columns.map((name, index) => text(names + index * room, 16, name, { fontWeight: 500 }));
  rows.forEach(({ label, italic, colour, bars }, at) => {
    const y = top + at * ROW;
    if (colour) marks.push(rect(0, y + 8, 10, 10, { fill: colour }));
    marks.push(
      text(colour ? 16 : 0, y + 17, label, { fill: 'var(--ink)', ...(italic ? { fontStyle: 'italic' } : {}) }),
    );
    bars.forEach((bar, index) => {
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
    });
  });
  return { width, height: top + rows.length * ROW, marks };
}
