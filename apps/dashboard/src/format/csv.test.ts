import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it.each([
  ['Hà Nội', 'Hà Nội'],
  ['a, b', '"a, b"'],
  ['the "two"', '"the ""two"""'],
  ['=SUM(A1)', "'=SUM(A1)"],
  [-3, '-3'],
  [null, ''],
])('writes %o as %s', (value, written) => {
  expect(toCsv({ columns: ['x'], rows: [[value]] })).toBe(`\uFEFFx\r\n${written}\r\n`);
});
