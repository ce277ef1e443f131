import { describe, expect, it } from 'vitest';
import { joined, type LongRow, slotsOf } from './rows.ts';

const row = (key: string): LongRow => ({ key, heads: false, wide: null, narrow: null });
const keys = (rows: readonly LongRow[]): string => rows.map(({ key }) => key).join('');

describe('pages of a long list', () => {
  it.each([
    ['follow each other', 'ab', 'cd', 'abcd'],
    ['repeat no row', 'abc', 'cd', 'abcd'],
    ['may be empty', 'ab', '', 'ab'],
  ])('%s', (_case, before, after, all) => {
    expect(keys(joined([...before].map(row), [...after].map(row)))).toBe(all);
  });
});

describe('what is drawn of a long list', () => {
  const at = (index: number) => ({ index, start: index * 10, end: index * 10 + 10 });
  const told = (indexes: readonly number[], height: number) =>
    slotsOf(indexes.map(at), height).map((slot) => (slot.kind === 'row' ? slot.index : `${slot.height}px`));

  it.each<[string, number[], number, (number | string)[]]>([
    ['all of it', [0, 1, 2], 30, [0, 1, 2]],
    ['its beginning', [0, 1], 100, [0, 1, '80px']],
    ['its middle', [4, 5], 100, ['40px', 4, 5, '40px']],
    ['its end', [8, 9], 100, ['80px', 8, 9]],
    ['a focused row far from the window', [1, 7, 8], 100, ['10px', 1, '50px', 7, 8, '10px']],
    ['nothing yet', [], 0, []],
  ])('%s', (_case, indexes, height, slots) => {
    expect(told(indexes, height)).toEqual(slots);
  });
});
