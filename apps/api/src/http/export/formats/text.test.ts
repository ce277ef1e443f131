import { expect, test } from 'vitest';
import type { Cell, Column } from '../column.ts';
import type { Line } from '../table.ts';
import { CSV } from './csv.ts';
import type { Format } from './format.ts';
import { JSON_ARRAY, NDJSON } from './json.ts';

const columns: Column[] = [{ name: 'x', type: 'string', description: 'A value.' }];

async function write({ write }: Format, ...given: Line[][]): Promise<string> {
  const pages = async function* () {
    yield* given;
  };
  let text = '';
  for await (const piece of write({ columns, pages: pages(), bom: false })) text += piece;
  return text;
}

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
])('CSV writes %j as %j', async (cell, written) => {
  expect(await write(CSV, [[cell, 'end']])).toBe(`x\r\n${written},end\r\n`);
});

test.each<[string, Format, string]>([
  ['JSON', JSON_ARRAY, '[\n{"x":"=1"},\n{"x":["a","b"]},\n{"x":null}\n]\n'],
  ['NDJSON', NDJSON, '{"x":"=1"}\n{"x":["a","b"]}\n{"x":null}\n'],
])('%s keeps values as they are, over pages', async (_name, format, written) => {
  expect(await write(format, [['=1'], [['a', 'b']]], [], [[null]])).toBe(written);
});

test('without rows there is an empty array', async () => {
  expect(JSON.parse(await write(JSON_ARRAY))).toEqual([]);
  expect(JSON.parse(await write(JSON_ARRAY, []))).toEqual([]);
});
