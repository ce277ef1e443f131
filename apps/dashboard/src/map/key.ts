import { line, type Mark, text } from '../charts/drawing/marks.ts';
import { widthOf } from '../charts/drawing/measure.ts';
import type { MapOptions } from './options.ts';

/** Height of a row of the key. */
export const KEY_ROW = 20;
const KEY_LINE = 34;

/** The key below the map: which line is whose journey, in as many rows as the width needs. */
export function keyOf(
  { travellers, colourOf, dashOf }: MapOptions,
  top: number,
  width: number,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  for (const { country, label } of travellers) {
    const needed = KEY_LINE + 8 + widthOf(label) + 20;
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY_ROW];
    const dash = dashOf(country);
    const style = { stroke: colourOf(country), strokeWidth: 2.5, ...(dash ? { strokeDasharray: dash } : {}) };
    marks.push(line(x, y - 4, x + KEY_LINE, y - 4, style), text(x + KEY_LINE + 8, y, label));
    x += needed;
  }
  return { marks, height: travellers.length ? y - top + KEY_ROW + 8 : 0 };
}
