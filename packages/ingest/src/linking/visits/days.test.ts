import { expect, test } from 'vitest';
import { type DaySpan, daysApart, spanOf } from './days.ts';

const span = (edtf: string): DaySpan => {
  const found = spanOf({ start: null, end: null, edtf });
  if (!found) throw new Error(`no days in ${edtf}`);
  return found;
};

test.each([
  ['2025-03-24', '2025-03-24', 0],
  ['2025-03-24/2025-03-27', '2025-03-26', 0],
  ['2025-03-24/2025-03-27', '2025-03-29', 2],
  ['2024-12-31', '2025-01-02', 2],
  ['XXXX-11-11/XXXX-11-15', '2023-11-14', 0],
  ['XXXX-11-11', '2023-11-14', 3],
  ['XXXX-12-30', '2024-01-02', 3],
  ['XXXX-12-30/XXXX-01-02', '2024-01-01', 0],
  ['XXXX-05-12', 'XXXX-05-13', 1],
  ['2025-03', '2025-03-30', 0],
  ['2024-03-24', '2025-03-24', 365],
])('%s and %s are %i days apart', (a, b, days) => {
  expect(daysApart(span(a), span(b))).toBe(days);
  expect(daysApart(span(b), span(a))).toBe(days);
});

test('a visit without a date has no days', () => {
  expect(spanOf({ start: null, end: null, edtf: null })).toBeNull();
  expect(spanOf({ start: '2025-03-24', end: null, edtf: null })).toEqual({
    first: '2025-03-24',
    last: '2025-03-24',
    year: true,
  });
});
