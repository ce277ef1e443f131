import { describe, expect, it } from 'vitest';
import { crowdOf, freeCorner, placeLabels } from './layout.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const at = (x: number, y: number, words = 'Huế') => ({ x, y, r: 4, words });

describe('placeLabels', () => {
  it('names a point at its right, at the edge on its left', () => {
    const [free, edge] = placeLabels([at(100, 100), at(396, 200)], frame);
    expect(free?.label?.anchor).toBe('start');
    expect(edge?.label?.anchor).toBe('end');
  });

  it('leaves a name out rather than cover another', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => at(200 + (index % 3), 150 + index, 'Quảng Ninh 12'));
    const named = placeLabels(crowd, frame).filter(({ label }) => label);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(crowd.length);
  });
});

describe('crowdOf', () => {
  it.each([
    ['points far apart', [at(0, 0), at(100, 0), at(200, 0), at(300, 0), at(0, 100)], false],
    ['four that are near', [at(0, 0), at(10, 0), at(20, 0), at(30, 0)], false],
    ['five in a row', [at(0, 0), at(20, 0), at(40, 0), at(60, 0), at(80, 0)], true],
  ])('%s: %s', (_what, points, isCrowd) => {
    expect(crowdOf(points) !== null).toBe(isCrowd);
  });
});

it('puts an inset where the fewest points are', () => {
  const corner = freeCorner(frame, { width: 100, height: 100 }, [at(350, 250), at(350, 20), at(20, 250)]);
  expect(corner).toMatchObject({ x: 0, y: 0 });
});
