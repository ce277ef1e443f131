import { fine, type Mark, path, rect } from './marks.ts';

const STEP = 5;

/** A hatched band: nothing is held there, which is not a zero. Drawn line by line, so that files need no pattern. */
export function hatch(x: number, y: number, width: number, height: number): readonly Mark[] {
  const strokes: string[] = [];
  for (let at = STEP; at < width + height; at += STEP) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(`M${fine(x1)} ${fine(y1)}L${fine(x2)} ${fine(y2)}`);
  }
  return [
    rect(x, y, width, height, { fill: 'var(--nodata-a)' }),
    path(strokes.join(''), { stroke: 'var(--nodata-b)', strokeWidth: 1.2, fill: 'none' }),
  ];
}
