import { describe, expect, test } from 'vitest';
import type { Cell, Column } from './column.ts';
import { FORMATS } from './formats.ts';

const columns: Column[] = [{ name: 'x', type: 'string', description: 'A value.' }];
const formatOf = (extension: string) => {
  const format = FORMATS.find((each) => each.extension === extension);
  if (!format) throw new Error(`No format ${extension}.`);
  return format;
};

describe('CSV', () => {
  test.each<[Cell, string]>([
    ['Hà Nội', 'Hà Nội'],
    ['a, b', '"a, b"'],
    ['the "two"', '"the ""two"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+84', "'+84"],
    ['-3', "'-3"],
    ['@here', "'@here"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=a, b', '"\'=a, b"'],
    [['=a', 'b'], "'=a; b"],
    [['a', 'b'], 'a; b'],
    [[], ''],
    [-3, '-3'],
    [true, 'true'],
    [false, 'false'],
    [null, ''],
  ])('writes %j as %j', (cell, written) => {
    expect(formatOf('csv').page(columns, [[cell, 'end']], true)).toBe(`${written},end\r\n`);
  });
});

test.each([
  ['json', '[\n{"x":"=1"},\n{"x":["a","b"]},\n{"x":null}\n]\n'],
  ['ndjson', '{"x":"=1"}\n{"x":["a","b"]}\n{"x":null}\n'],
])('%s keeps values as they are, over pages', (extension, written) => {
  const format = formatOf(extension);
  const parts = [
    format.begin(columns, false),
    format.page(columns, [['=1'], [['a', 'b']]], true),
    format.page(columns, [[null]], false),
    format.end(),
  ];
  expect(parts.join('')).toBe(written);
});
