import { describe, expect, it } from 'vitest';
import { bounds, formatEdtf, isUnknownYear, overlaps, parseEdtf, precision } from './edtf.ts';

const parsed = (text: string): NonNullable<ReturnType<typeof parseEdtf>> => {
  const range = parseEdtf(text);
  if (!range) throw new Error(`no EDTF: ${text}`);
  return range;
};

describe('parseEdtf and formatEdtf', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-05-16', 'day', '2024-05-16', '2024-05-16'],
    ['2025-03-24/2025-03-28', 'day', '2025-03-24', '2025-03-28'],
    ['2025-03/2025-04', 'month', '2025-03-01', '2025-04-30'],
    ['2024-12-30/2025', 'year', '2024-12-30', '2025-12-31'],
  ] as const)('%s: to the %s, %s to %s', (text, exactness, first, last) => {
    expect(formatEdtf(parsed(text))).toBe(text);
    expect(precision(parsed(text))).toBe(exactness);
    expect(bounds(parsed(text))).toEqual({ first, last });
    expect(isUnknownYear(text)).toBe(false);
  });

  it.each(['XXXX-11-11', 'XXXX-11-11/XXXX-11-15', 'XXXX-12-30/XXXX-01-02', 'XXXX-02-29', 'XXXX-05'])(
    '%s is of an unknown year',
    (text) => {
      expect(formatEdtf(parsed(text))).toBe(text);
      expect(isUnknownYear(text)).toBe(true);
      expect(bounds(parsed(text))).toBeNull();
    },
  );

  it('writes a range of one day as that day', () => {
    expect(formatEdtf(parsed('2024-05-16/2024-05-16'))).toBe('2024-05-16');
  });

  it.each([
    '',
    'XXXX',
    '24-05-16',
    '2024-5-16',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    'XXXX-02-30',
    '2024-05-16T08:00',
    '2024-05-16/',
    '2024-05-16/2024-05-10',
    '2024-05-16/XXXX-05-18',
    '2024/2025/2026',
    'May 2024',
  ])('“%s” is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(isUnknownYear(text)).toBe(false);
  });
});

describe('overlaps', () => {
  it.each([
    ['2024-05-16', '2024-05', true],
    ['2024-05-16/2024-05-18', '2024-05-18/2024-05-20', true],
    ['2024-05-16/2024-05-18', '2024-05-19', false],
    ['2024', '2025', false],
    ['XXXX-05-16', '2024-05-16', false],
    ['XXXX-05-16', 'XXXX-05-16', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(parsed(a), parsed(b))).toBe(expected);
    expect(overlaps(parsed(b), parsed(a))).toBe(expected);
  });
});
