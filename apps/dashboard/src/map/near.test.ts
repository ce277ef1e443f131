import { expect, it } from 'vitest';
import { nearOf } from './near.ts';

const at = (east: number, north: number, visits: number) => ({
  position: [east, north] as [number, number],
  visits,
});
const HERE = [at(105, 21, 20), at(106, 22, 20), at(108, 23, 20), at(116, 40, 9)];

it('leaves a far place with few visits beyond the edge', () => {
  expect(nearOf([...HERE, at(8, 50, 1)])).toEqual(HERE);
});

it.each([
  ['it holds many visits', [...HERE, at(8, 50, 20)]],
  ['it lies hardly farther', [...HERE, at(118, 42, 1)]],
  ['there are few places at all', [at(105, 21, 9), at(8, 50, 1)]],
])('keeps a place where %s', (_why, points) => {
  expect(nearOf(points)).toHaveLength(points.length);
});
