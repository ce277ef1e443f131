import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import { pageEntries, stepTo } from './entries.ts';

it.each([
  ['', 15],
  ['meth', 1],
  ['VISIT', 1],
  ['zzz', 0],
])('pages for “%s”: %i', (words, count) => {
  expect(pageEntries(words, en.client)).toHaveLength(count);
});

it.each([
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [0, 1, 0, 0],
])('from %i by %i of %i: %i', (at, step, count, next) => {
  expect(stepTo(at, step, count)).toBe(next);
});
