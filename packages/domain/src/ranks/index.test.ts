import { expect, it } from 'vitest';
import { officesOfRank, ranks } from './index.ts';

it('steps down from heads of state to counties', () => {
  expect(ranks().map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(ranks().every(({ offices }) => offices.length > 0)).toBe(true);
});

it('puts a Party secretary of a province above its governor', () => {
  expect(officesOfRank(3)).toContain('Party secretary of a province-level unit');
  expect(officesOfRank(4)).toContain('governor, chairman or mayor of a province-level unit');
  expect(officesOfRank(9)).toEqual([]);
});
