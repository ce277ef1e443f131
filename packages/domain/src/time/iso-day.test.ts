import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDay, weekday } from './iso-day.ts';

describe('isIsoDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-00-10', false],
    ['2024-04-31', false],
    ['2024-04', false],
    ['XXXX-04-03', false],
  ])('%s: %s', (text, expected) => {
    expect(isIsoDay(text)).toBe(expected);
  });
});

it.each([
  ['2024-02-28', 2, '2024-03-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-03-30', 1, '2025-03-31'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(days);
});

it('knows the day of the week', () => {
  expect(weekday('2025-07-01')).toBe(2);
  expect(weekday('2024-02-25')).toBe(0);
});
