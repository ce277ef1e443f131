import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import type { ChangeAnswer } from '../queries/change.ts';
import { periodCompared, prepareChange } from './change.ts';

const answer = (value: number, other: number, beyondChance: boolean | null = null): ChangeAnswer => ({
  compare: {
    from: '2025-01-01',
    to: '2025-12-31',
    otherFrom: '2024-01-01',
    otherTo: '2024-12-31',
    total: { visits: { value, other, low: Math.min(value, other) < 5 }, beyondChance },
    rows: [{ themeGroup: { code: 'economy', label: 'Economy' }, visits: { value: 2, other: 0, low: true } }],
  },
});

describe('the period', () => {
  it.each<[Partial<Filters>, string | null, object | null]>([
    [{ from: '2024-01-01', to: '2024-06-30' }, '2026-02-11', { from: '2024-01-01', to: '2024-06-30' }],
    [{}, '2026-02-11', { from: '2025-02-12', to: '2026-02-11' }],
    [{}, null, null],
    [{ from: '2024-01-01' }, '2026-02-11', null],
    [{ undated: 'only' }, '2026-02-11', null],
  ])('%o until %s: %o', (filters, last, period) => {
    expect(periodCompared({ ...NO_FILTERS, ...filters }, last)).toEqual(period);
  });
});

describe('the change', () => {
  it.each([
    [5, 4],
    [4, 5],
    [0, 0],
  ])('of %i after %i is not shown', (value, other) => {
    expect(prepareChange(answer(value, other), NO_FILTERS, en)).toMatchObject({
      shown: false,
      title: 'Too few visits to tell a change',
    });
  });

  it.each([
    [9, 5, 'More visits than in the period before: 9 after 5'],
    [5, 9, 'Fewer visits than in the period before: 5 after 9'],
    [6, 6, 'As many visits as in the period before: 6'],
  ])('of %i after %i: %s', (value, other, title) => {
    const change = prepareChange(answer(value, other), NO_FILTERS, en);
    expect(change.shown && change.chart.title).toBe(title);
  });

  it('opens the visits of either period', () => {
    const change = prepareChange(answer(9, 5, false), NO_FILTERS, en);
    if (!change.shown) throw new Error('not shown');
    expect(change.chart.figures.rows).toEqual([
      ['All visits', 'This period', 9],
      ['All visits', 'The one before', 5],
      ['Economy', 'This period', 2],
      ['Economy', 'The one before', 0],
    ]);
    expect(change.chart.figures.links).toEqual([
      '/visits?from=2025-01-01&to=2025-12-31',
      '/visits?from=2024-01-01&to=2024-12-31',
      '/visits?group=economy&from=2025-01-01&to=2025-12-31',
      null,
    ]);
    expect(change.chart.notes[0]).toMatch(/no larger than chance/);
  });
});
