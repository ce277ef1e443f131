import { Prisma } from '@communique/db';
import { expect, test } from 'vitest';
import type { RowDimension, RowSource } from './declare.ts';
import { foldOf } from './fold.ts';

const NONE = Prisma.empty;
const PLACE: RowDimension = {
  columns: ['place'],
  ...{ of: NONE, from: NONE, key: NONE, orderBy: NONE },
  records: { place: { model: 'Locality', alias: 'lo' } },
  values: {},
};
const MONTH: RowDimension = {
  ...PLACE,
  records: {},
  values: { month: NONE },
  series: { values: { month: NONE }, orderBy: NONE },
};

const source = (...dimensions: RowDimension[]): RowSource => ({
  rows: NONE,
  dimensions,
  most: 10,
  values: { count: NONE },
  nulls: new Set(['act']),
});

test.each<[string, RowSource, string[], boolean]>([
  ['what members have stands together', source(PLACE, MONTH), ['place', 'month', 'count'], true],
  ['it may come first', source(PLACE, MONTH), ['count', 'month', 'place'], true],
  ['known text between does not part it', source(PLACE, MONTH), ['month', 'act', '__typename', 'count', 'place'], true],
  ['it is parted', source(PLACE, MONTH), ['month', 'place', 'count'], false],
  ['nothing of it is asked for', source(PLACE, MONTH), ['place', 'act'], false],
  ['a series alone', source(MONTH), ['month', 'count'], false],
  ['no series', source(PLACE), ['place', 'count'], false],
  ['the series is not the last dimension', source(MONTH, PLACE), ['month', 'place'], false],
])('%s', (_what, rows, fields, isFolded) => {
  expect(foldOf(rows, fields) !== null).toBe(isFolded);
});
