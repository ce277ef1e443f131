import { expect, test } from 'vitest';
import { dayOf, parseDay } from '../scalars.ts';
import { daysIn, previousPeriod, yearBefore } from './shift.ts';

const range = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) });
const shown = ({ from, to }: { from: Date; to: Date }): string => `${dayOf(from)}/${dayOf(to)}`;

test.each([
  ['2025-01-01', '2025-12-31', '2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
  ['2024-03-01', '2024-03-31', '2024-02-01/2024-02-29', '2023-03-01/2023-03-31'],
  ['2024-02-01', '2024-02-29', '2024-01-01/2024-01-31', '2023-02-01/2023-02-28'],
  ['2025-02-01', '2025-02-28', '2025-01-01/2025-01-31', '2024-02-01/2024-02-29'],
  ['2025-01-01', '2025-03-31', '2024-10-01/2024-12-31', '2024-01-01/2024-03-31'],
  ['2025-03-10', '2025-03-16', '2025-03-03/2025-03-09', '2024-03-10/2024-03-16'],
  ['2025-05-05', '2025-05-05', '2025-05-04/2025-05-04', '2024-05-05/2024-05-05'],
])('%s to %s', (from, to, previous, year) => {
  expect(shown(previousPeriod(range(from, to)))).toBe(previous);
  expect(shown(yearBefore(range(from, to)))).toBe(year);
});

test('both ends count', () => {
  expect(daysIn(range('2024-02-28', '2024-03-01'))).toBe(3);
});
