/** Nearer than so many pixels to the last one drawn, a corner of a coast is not seen. */
const NEAR = 1.6;
/** Islands smaller than so many pixels either way are left out, unless they are all there is. */
const SMALL = 2;

/**
 * A path of straight lines without the corners that nobody sees at its size: the land of a map becomes a fifth as long.
 * @param d as `geoPath` writes it: `M1,2L3,4…Z`.
 */
export function thinned(d: string): string {
  return d
    .split('M')
    .filter(Boolean)
    .map((part) => part.replace('Z', '').split('L').map(pointOf))
    .filter((points) => spanOf(points, 0) > SMALL || spanOf(points, 1) > SMALL)
    .map(
      (points) =>
        `M${spaced(points)
          .map(([x, y]) => `${Math.round(x)},${Math.round(y)}`)
          .join('L')}Z`,
    )
    .join('');
}

type Point = [x: number, y: number];

const pointOf = (text: string): Point => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
};

const spanOf = (points: readonly Point[], axis: 0 | 1): number => {
  const values = points.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
};

function spaced(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point);
  }
  return kept;
}
