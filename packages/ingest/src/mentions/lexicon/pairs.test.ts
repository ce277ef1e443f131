import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Pairs } from './pairs.ts';

const number = fc.integer({ min: 1, max: 60 });

it('keeps what a map of pairs keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 400 }), (kept) => {
      const pairs = new Pairs();
      const map = new Map<string, number>();
      for (const [left, right, value] of kept) {
        pairs.set(left, right, value);
        map.set(`${left} ${right}`, value);
      }
      for (let left = 1; left <= 60; left += 1)
        for (let right = 1; right <= 60; right += 7)
          expect(pairs.get(left, right)).toBe(map.get(`${left} ${right}`) ?? 0);
    }),
    { numRuns: 30 },
  );
});
