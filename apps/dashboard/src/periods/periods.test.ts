import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../filters/filters.ts';
import { boundsOf, inPeriod, type PeriodKind, periodOf, periodsUntil } from './periods.ts';

it.each<[string, PeriodKind, string]>([
  ['2024-05-16', 'year', '2024'],
  ['2024-05-16', 'quarter', '2024-Q2'],
  ['2024-12-31', 'quarter', '2024-Q4'],
  ['2024-01-01', 'month', '2024-01'],
])('%s lies in the %s %s', (day, kind, period) => {
  expect(periodOf(day, kind)).toBe(period);
});

it.each<[string, PeriodKind, string[]]>([
  ['2024-05-16', 'year', ['2022', '2023', '2024']],
  ['2024-02-01', 'quarter', ['2023-Q3', '2023-Q4', '2024-Q1']],
  ['2024-01-31', 'month', ['2023-11', '2023-12', '2024-01']],
])('three periods until %s by %s: %o', (day, kind, periods) => {
  expect(periodsUntil(day, kind, 3)).toEqual(periods);
});

describe('bounds', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('%s is %s to %s', (period, from, to) => {
    expect(boundsOf(period)).toEqual({ from, to });
  });

  it('stay within the dates that are asked for', () => {
    const filters = { ...NO_FILTERS, from: '2024-02-10', to: '2025-06-01' };
    expect(inPeriod(filters, '2024-Q1')).toMatchObject({ from: '2024-02-10', to: '2024-03-31' });
    expect(inPeriod(filters, '2025')).toMatchObject({ from: '2025-01-01', to: '2025-06-01' });
  });
});
