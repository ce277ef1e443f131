import { expect, test } from 'vitest';
import { tallied } from './tally.ts';

const item = (code: string, ordinal: number) => ({ code, ordinal });

test('most frequent first, then in the order of charts', () => {
  const [a, b, c] = [item('a', 3), item('b', 1), item('c', 2)];
  expect(tallied([a, c, b, a]).map(({ of, statements }) => `${of.code} ${statements}`)).toEqual(['a 2', 'b 1', 'c 1']);
  expect(tallied([])).toEqual([]);
});
