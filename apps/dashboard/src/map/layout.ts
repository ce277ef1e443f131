import { widthOf } from '../charts/drawing/measure.ts';

/** A box in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point that is drawn, with its name where there is room for it. */
export interface Placed<T> {
  point: T;
  x: number;
  y: number;
  r: number;
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

/** Whether a spot lies in a box. */
export const within = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const LINE = 16;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Names points from the first on, right of them or left, above or below; a name that would cover another is left out. */
export function placeLabels<T extends { words: string; x: number; y: number; r: number }>(
  points: readonly T[],
  frame: Box,
  taken: readonly Box[] = [],
): Placed<T>[] {
  const boxes: Box[] = [
    ...taken,
    ...points.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  ];
  return points.map((point) => {
    const { x, y, r, words } = point;
    const width = widthOf(words) + 2;
    const beside = [0, -12, 12].flatMap((shift) => [
      { box: { x: x + r + 3, y: y - LINE / 2 + shift, width, height: LINE }, anchor: 'start' as const },
      { box: { x: x - r - 3 - width, y: y - LINE / 2 + shift, width, height: LINE }, anchor: 'end' as const },
    ]);
    const across = [y - r - 3 - LINE, y + r + 3].map((top) => ({
      box: { x: x - width / 2, y: top, width, height: LINE },
      anchor: 'middle' as const,
    }));
    const found = [...beside, ...across].find(
      ({ box }) => inside(box, frame) && !boxes.some((other) => meets(other, box)),
    );
    if (!found) return { point, x, y, r, label: null };
    boxes.push(found.box);
    const edge = found.box.x + { start: 0, middle: width / 2, end: width }[found.anchor];
    return { point, x, y, r, label: { x: edge, y: found.box.y + 12, anchor: found.anchor } };
  });
}

/** Points nearer to another than this crowd each other. */
const NEAR = 26;
/** So many must crowd before an inset is worth its room. */
const CROWD = 5;

/** The box around the largest crowd of points; null where none is large enough. */
export function crowdOf(points: readonly { x: number; y: number }[]): Box | null {
  const left = new Set(points);
  let largest: { x: number; y: number }[] = [];
  for (const seed of points) {
    if (!left.delete(seed)) continue;
    const crowd = [seed];
    for (const member of crowd)
      for (const other of left)
        if (Math.hypot(member.x - other.x, member.y - other.y) < NEAR) {
          left.delete(other);
          crowd.push(other);
        }
    if (crowd.length > largest.length) largest = crowd;
  }
  if (largest.length < CROWD) return null;
  const [xs, ys] = [largest.map(({ x }) => x), largest.map(({ y }) => y)];
  const pad = 12;
  return {
    x: Math.min(...xs) - pad,
    y: Math.min(...ys) - pad,
    width: Math.max(...xs) - Math.min(...xs) + 2 * pad,
    height: Math.max(...ys) - Math.min(...ys) + 2 * pad,
  };
}

/** The corner of a frame that covers the fewest points, for an inset of a given size. */
export function freeCorner(
  frame: Box,
  size: { width: number; height: number },
  points: readonly { x: number; y: number }[],
): Box {
  const corners = [
    { x: frame.x + frame.width - size.width, y: frame.y + frame.height - size.height },
    { x: frame.x + frame.width - size.width, y: frame.y },
    { x: frame.x, y: frame.y + frame.height - size.height },
    { x: frame.x, y: frame.y },
  ].map((corner) => ({ ...corner, ...size }));
  const covered = (box: Box): number =>
    points.filter(({ x, y }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).length;
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
