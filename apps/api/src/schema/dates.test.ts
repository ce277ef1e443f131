import { expect, test } from 'vitest';
import { type DateFilter, daysOf, isAnyDay } from './dates.ts';
import { parseDay } from './scalars.ts';

const [may, june] = [parseDay('2024-05-01'), parseDay('2024-06-01')];

test.each<[string, DateFilter, ReturnType<typeof daysOf>]>([
  ['nothing asked', {}, { range: null, dated: true, undated: true }],
  ['nulls ask nothing', { from: null, to: null, undated: null }, { range: null, dated: true, undated: true }],
  [
    'a range drops the undated',
    { from: may, to: june },
    { range: { gte: may, lte: june }, dated: true, undated: false },
  ],
  ['one end', { to: june }, { range: { lte: june }, dated: true, undated: false }],
  ['a range with the undated', { from: may, undated: 'INCLUDE' }, { range: { gte: may }, dated: true, undated: true }],
  ['undated only', { undated: 'ONLY' }, { range: null, dated: false, undated: true }],
  ['dated only', { undated: 'EXCLUDE' }, { range: null, dated: true, undated: false }],
])('%s', (_name, filter, expected) => {
  expect(daysOf(filter)).toEqual(expected);
});

test('only a filter that asks nothing takes any day', () => {
  expect(isAnyDay(daysOf({}))).toBe(true);
  expect(isAnyDay(daysOf({ undated: 'EXCLUDE' }))).toBe(false);
  expect(isAnyDay(daysOf({ undated: 'ONLY' }))).toBe(false);
  expect(isAnyDay(daysOf({ from: may }))).toBe(false);
});

test.each<[DateFilter, string]>([
  [{ from: june, to: may }, 'from lies after to'],
  [{ from: may, undated: 'ONLY' }, 'leave out from and to'],
])('%j is refused', (filter, message) => {
  expect(() => daysOf(filter)).toThrow(message);
});
