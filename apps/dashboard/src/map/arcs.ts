import { link, type Mark, path } from '../charts/drawing/marks.ts';
import { type Box, within } from './layout.ts';
import type { MapOptions } from './options.ts';
import type { MapArc } from './points.ts';

type Spot = { x: number; y: number };

/** An arc bent to the right of the journey, so that there and back lie apart; what leaves the frame is cut at its edge. */
export function arcMark(arc: MapArc, frame: Box, start: Spot, end: Spot, options: MapOptions): Mark[] {
  const spots = curve(start, end).filter((spot) => within(frame, spot));
  if (spots.length < 2) return [];
  const d = spots.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
  const on = options.chosen === arc.id;
  const dash = options.dashOf(arc.country);
  const marks = [
    path(d, { fill: 'none', stroke: 'transparent', strokeWidth: 10 }),
    path(d, {
      fill: 'none',
      stroke: options.colourOf(arc.country),
      strokeWidth: Math.min(6, 1 + arc.visits * 0.8) + (on ? 1.5 : 0),
      opacity: on || !options.chosen ? 0.9 : 0.4,
      ...(dash ? { strokeDasharray: dash } : {}),
    }),
  ];
  const at = {
    className: 'flow',
    ...(options.onArc ? { 'data-cell': '' } : {}),
    ...(on ? { 'aria-current': 'true' } : {}),
  };
  return [link(options.onArc ? options.onArc(arc) : arc.href, options.label.arc(arc), marks, at)];
}

const STEPS = 24;
const BEND = 0.16;

/** Spots along an arc, from its start to its end. */
function curve(start: Spot, end: Spot): Spot[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const middle = { x: (start.x + end.x) / 2 - dy * BEND, y: (start.y + end.y) / 2 + dx * BEND };
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const t = index / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
