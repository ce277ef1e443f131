import { expect, test } from 'vitest';
import { overlapOf } from './shingles.ts';

test.each([
  ['the same', 'one two three four five', 'one two three four five', { precision: 1, recall: 1 }],
  ['a part', 'one two three four five', 'one two three four', { precision: 1, recall: 1 / 2 }],
  ['more than the text', 'one two three four', 'one two three four five', { precision: 1 / 2, recall: 1 }],
  ['shorter than a run', 'one two', 'one two', { precision: 1, recall: 1 }],
  ['a run that comes twice counts twice', 'a b c d a b c d', 'a b c d', { precision: 1, recall: 1 / 5 }],
  ['nothing found', 'one two three four', '', { precision: null, recall: 0 }],
  ['nothing to find', '', 'one two', { precision: 0, recall: null }],
])('%s', (_name, truth, found, expected) => {
  expect(overlapOf(truth, found)).toEqual(expected);
});
