import { expect, test } from 'vitest';
import { type Combined, combine, type Logic, listOf } from './filter.ts';

interface Words extends Combined<Words> {
  is?: string;
}

const logic: Logic<string> = {
  all: (conditions) => (conditions.length === 1 ? `${conditions[0]}` : `(${conditions.join(' & ')})`),
  any: (conditions) => `(${conditions.join(' | ')})`,
  none: (condition) => `!${condition}`,
};
const text = (filter: Words): string => combine(filter, ({ is }) => (is ? [is] : []), logic);

test.each<[Words, string]>([
  [{}, '()'],
  [{ is: 'a' }, 'a'],
  [{ is: 'a', not: { is: 'b' } }, '(a & !b)'],
  [{ and: [{ is: 'a' }, { is: 'b' }] }, '(a & b)'],
  [{ or: [{ is: 'a' }, { is: 'b' }] }, '(a | b)'],
  [{ or: [] }, '()'],
  [{ is: 'a', or: [{ is: 'b' }, { not: { is: 'c' } }], and: null, not: null }, '(a & (b | !c))'],
])('%j', (filter, expected) => {
  expect(text(filter)).toBe(expected);
});

test('five levels are read, six are refused', () => {
  const nested = (levels: number): Words => (levels === 0 ? { is: 'a' } : { not: nested(levels - 1) });
  expect(text(nested(5))).toBe('!!!!!a');
  expect(() => text(nested(6))).toThrow('at most 5 deep');
});

test('thirty filters are read, more are refused', () => {
  const wide = (filters: number): Words => ({ or: Array.from({ length: filters - 1 }, () => ({ is: 'a' })) });
  expect(text(wide(30))).toContain('a | a');
  expect(() => text(wide(31))).toThrow('at most 30 filters');
});

test('lists', () => {
  expect(listOf(null, 'x')).toBeNull();
  expect(listOf([], 'x')).toBeNull();
  expect(listOf(['a'], 'x')).toEqual(['a']);
  expect(() => listOf(Array(501).fill('a'), 'x')).toThrow('at most 500 items');
});
