import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const COUNT = '(SELECT count(*) FROM visits)';

test.each([
  ['a page', 'SELECT id FROM visits WHERE id = $1', ['%'], 61, 'quick'],
  ['a word', 'SELECT id FROM visits WHERE folded LIKE $1', ['%hanoi%'], 61, 'search'],
  ['two letters, which no index finds', 'SELECT id FROM visits WHERE folded LIKE $1', ['%ha%'], 61, 'long'],
  ['two letters beside a word', 'SELECT id WHERE folded ILIKE $1 AND folded ILIKE $2', ['%hanoi%', '%ha%'], 61, 'long'],
  ['letters beyond the basic plane count once', 'SELECT id WHERE folded LIKE $1', ['%𠀀𠀁%'], 61, 'long'],
  ['much', 'SELECT id FROM visits', [], 20_001, 'long'],
  ['a few counts', `SELECT ${Array(5).fill(COUNT).join()}`, [], 10, 'quick'],
  ['many counts', `SELECT ${Array(6).fill(COUNT).join()}`, [], 10, 'long'],
] as const)('%s', (_what, text, values, cost, pace) => {
  expect(paceOf({ text, values }, cost)).toBe(pace);
});
