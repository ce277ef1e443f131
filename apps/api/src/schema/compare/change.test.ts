import { expect, test } from 'vitest';
import { changeOf, isBeyondChance } from './change.ts';

test.each([
  [10, 5, { difference: 5, ratio: 2, low: false }],
  [5, 4, { difference: 1, ratio: null, low: true }],
  [0, 9, { difference: -9, ratio: null, low: true }],
  [0, 0, { difference: 0, ratio: null, low: true }],
])('%d after %d', (value, other, expected) => {
  expect(changeOf(value, other)).toEqual({ value, other, ...expected });
});

test.each<[number, number, [number, number] | null, boolean | null]>([
  [20, 10, null, false],
  [40, 10, null, true],
  [10, 40, null, true],
  [30, 15, [60, 30], false],
  [30, 30, [90, 30], true],
  [40, 4, null, null],
])('%d and %d over %j days', (value, other, days, expected) => {
  expect(isBeyondChance(value, other, days)).toBe(expected);
});
