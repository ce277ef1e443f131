import { describe, expect, it } from 'vitest';
import { daysSince, formatDay, formatRange, visitDate } from './dates.ts';

describe('formatRange', () => {
  it.each([
    ['2025-09-23', '2025-09-24', '23–24 Sep 2025'],
    ['2025-09-23', '2025-09-23', '23 Sep 2025'],
    ['2025-09-23', null, '23 Sep 2025'],
    ['2025-09-30', '2025-10-02', '30 Sep – 2 Oct 2025'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['2024-05', '2024-05', 'May 2024'],
    ['2024-05', '2024-06', 'May – Jun 2024'],
  ])('%s to %s is %s', (start, end, shown) => {
    expect(formatRange(start, end)).toBe(shown);
  });
});

describe('visitDate', () => {
  const visit = { start: null, end: null, datePrecision: null, edtf: null } as const;

  it.each([
    [{ start: '2024-10-16', end: '2024-10-16', datePrecision: 'DAY' }, '16 Oct 2024', true],
    [{ start: '2024-10-01', end: '2024-10-31', datePrecision: 'MONTH' }, 'Oct 2024', true],
    [{ start: '2024-01-01', end: '2024-12-31', datePrecision: 'YEAR' }, '2024', true],
    [{ edtf: 'XXXX-10-16' }, '16 Oct, year unknown', false],
    [{ edtf: 'XXXX-11-11/XXXX-11-15' }, '11–15 Nov, year unknown', false],
    [{ edtf: 'XXXX-10' }, 'Oct, year unknown', false],
    [{ edtf: '../2017-08-25' }, 'by 25 Aug 2017', false],
    [{ edtf: '2017-08-25/..' }, 'from 25 Aug 2017', false],
    [{ edtf: '../XXXX-08-25' }, 'by 25 Aug, year unknown', false],
    [{ edtf: '2024-05~' }, 'May 2024', true],
    [{ edtf: 'XXXX-XX-XX' }, 'date unknown', false],
    [{ edtf: '' }, 'date unknown', false],
    [{}, 'date unknown', false],
  ] as const)('%o is %s', (known, text, isKnown) => {
    expect(visitDate({ ...visit, ...known })).toEqual({ text, known: isKnown });
  });
});

describe('formatDay', () => {
  it('goes as far as the date does', () => {
    expect(['2024-10-16', '2024-10', '2024'].map(formatDay)).toEqual(['16 Oct 2024', 'Oct 2024', '2024']);
  });
});

describe('daysSince', () => {
  it.each([
    ['2026-02-11', '2026-11-22T08:00:00Z', 284],
    ['2026-11-22', '2026-11-22T23:59:00Z', 0],
    ['2026-11-23', '2026-11-22T10:00:00Z', 0],
  ])('from %s to %s are %i', (day, now, days) => {
    expect(daysSince(day, new Date(now))).toBe(days);
  });
});
