import type { MapPoint } from './points.ts';

/** Visits beyond this share of all may not be left at the edge for the sake of the others. */
const LEFT_OUT = 0.06;
/** A place is far when the map would be so many times wider with it. */
const WIDER = 1.35;

interface Bounds {
  width: number;
  height: number;
}

/** The places that the map is fitted to: a few that lie far from all others are left beyond its edge. */
export function nearOf<T extends Pick<MapPoint, 'position' | 'visits'>>(points: readonly T[]): T[] {
  const all = points.reduce((sum, { visits }) => sum + visits, 0);
  let near = [...points];
  let left = 0;
  while (near.length > 3) {
    const centre = middleOf(near);
    const far = near.reduce((a, b) => (distance(b, centre) > distance(a, centre) ? b : a));
    const rest = near.filter((point) => point !== far);
    left += far.visits;
    const [wide, narrow] = [boundsOf(near), boundsOf(rest)];
    const wider = Math.max(wide.width / narrow.width, wide.height / narrow.height);
    if (left > all * LEFT_OUT || wider < WIDER) return near;
    near = rest;
  }
  return near;
}

/** The middle of all visits: the median of each coordinate. */
function middleOf(points: readonly Pick<MapPoint, 'position' | 'visits'>[]): [number, number] {
  const median = (index: 0 | 1): number => {
    const sorted = points.flatMap(({ position, visits }) => Array(visits).fill(position[index]) as number[]);
    return sorted.sort((a, b) => a - b)[Math.floor(sorted.length / 2)] ?? 0;
  };
  return [median(0), median(1)];
}

const distance = ({ position }: Pick<MapPoint, 'position'>, [east, north]: [number, number]): number =>
  Math.hypot(position[0] - east, position[1] - north);

function boundsOf(points: readonly Pick<MapPoint, 'position'>[]): Bounds {
  const [east, north] = [points.map(({ position }) => position[0]), points.map(({ position }) => position[1])];
  return { width: Math.max(...east) - Math.min(...east) || 1, height: Math.max(...north) - Math.min(...north) || 1 };
}
