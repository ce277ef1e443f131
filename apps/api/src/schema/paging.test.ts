import { expect, test } from 'vitest';
import { checkCursors, pageSizeOf } from './paging.ts';

test.each<[Record<string, unknown>, number | null]>([
  [{}, null],
  [{ first: null, last: null }, null],
  [{ first: 1 }, 1],
  [{ first: 100 }, 100],
  [{ last: 7 }, 7],
])('%j', (args, expected) => {
  expect(pageSizeOf(args)).toBe(expected);
});

test.each<[Record<string, unknown>, string]>([
  [{ first: 0 }, 'first must be from 1 to 100'],
  [{ first: 101 }, 'first must be from 1 to 100'],
  [{ last: -3 }, 'last must be from 1 to 100'],
  [{ first: 1, last: 1 }, 'not both'],
])('%j is refused', (args, message) => {
  expect(() => pageSizeOf(args)).toThrow(message);
});

const cursor = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  [cursor('GPC:S:key'), true],
  [cursor('GPC:S:other'), false],
  [cursor('GPC:N:1'), false],
  ['key', false],
  ['', false],
])('cursor %s', (after, fits) => {
  const check = () => checkCursors({ after }, (key) => key === 'key');
  if (fits) expect(check).not.toThrow();
  else expect(check).toThrow('is no cursor of this list');
});
