import { expect, test } from 'vitest';
import { indexSpans } from './span-index.ts';

const at = indexSpans([
  { start: 10, end: 14 },
  { start: 0, end: 4 },
  { start: 12, end: 20 },
]);

test.each([
  [0, 10, [0]],
  [0, 14, [0, 10]],
  [10, 20, [10, 12]],
  [11, 13, []],
  [20, 30, []],
])('spans between %i and %i', (start, end, starts) => {
  expect(at(start, end).map((span) => span.start)).toEqual(starts);
});
