import { expect, test } from 'vitest';
import { dayOf, parseDay } from '../scalars.ts';
import { periodOf } from './period.ts';

test.each([
  ['MONTH', '2024-02-01', '2024-02', '2024-02-29'],
  ['MONTH', '2023-12-01', '2023-12', '2023-12-31'],
  ['QUARTER', '2024-01-01', '2024-Q1', '2024-03-31'],
  ['QUARTER', '2024-10-01', '2024-Q4', '2024-12-31'],
  ['YEAR', '2009-01-01', '2009', '2009-12-31'],
] as const)('%s from %s', (dimension, first, name, last) => {
  const period = periodOf(dimension, parseDay(first));
  expect([period.name, dayOf(period.from), dayOf(period.to)]).toEqual([name, first, last]);
});
