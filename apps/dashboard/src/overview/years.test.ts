import { describe, expect, it } from 'vitest';
import { overviewAnswer, VOCABULARY } from '../../test/fixtures/overview.ts';
import { scaleTop } from '../charts/scale.ts';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import type { OverviewAnswer } from '../queries/overview.ts';
import { barsOf, ticksOf } from './bars.ts';
import { prepareYears } from './years.ts';

const YEARS = [2022, 2023, 2024];

const chartOf = (given: Partial<OverviewAnswer>, filters: Partial<Filters> = {}, held: number[] = [2022, 2024]) =>
  prepareYears(overviewAnswer(given), YEARS, new Set(held), VOCABULARY.groups, { ...NO_FILTERS, ...filters }, en);

const years = (...counts: [period: string | null, statements: number][]) =>
  counts.map(([period, statements]) => ({ period, statements }));

const economy = (...counts: [period: string | null, statements: number][]) =>
  years(...counts).map((year) => ({ ...year, themeGroup: { code: 'economy' } }));

describe('a gap is not a zero', () => {
  it('counts what is held, leaves a gap where nothing is', () => {
    const [all] = chartOf({ years: years(['2024', 4]) }).panels;
    expect(all?.points.map(({ count }) => count)).toEqual([0, null, 4]);
  });

  it('draws them apart', () => {
    const [all] = chartOf({ years: years(['2024', 4], [null, 2]) }).panels;
    if (!all) throw new Error('no panel');
    expect(barsOf(all).map(({ name, kind, label }) => [name, kind, label])).toEqual([
      ['2022', 'count', '0'],
      ['2023', 'gap', ''],
      ['2024', 'count', '4'],
      ['', 'room', ''],
      ['?', 'undated', '2'],
    ]);
    expect(ticksOf(barsOf(all))).toEqual(['2024', '?']);
  });
});

describe('lists behind the bars', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, '/statements?group=economy&from=2024-01-01&to=2024-12-31'],
    [{ from: '2024-06-01' }, '/statements?group=economy&from=2024-06-01&to=2024-12-31'],
    [{ to: '2024-03-31' }, '/statements?group=economy&from=2024-01-01&to=2024-03-31'],
  ])('under %o', (filters, href) => {
    const { panels } = chartOf({ groupYears: economy(['2024', 1]) }, filters);
    expect(panels[1]?.points[2]?.href).toBe(href);
  });

  it('hold the undated, unless dates are asked for', () => {
    const given = { groupYears: economy([null, 3]) };
    expect(chartOf(given).panels[1]?.undated).toEqual({ count: 3, href: '/statements?group=economy&undated=only' });
    expect(chartOf(given, { from: '2024-01-01' }).panels[1]?.undated).toBeNull();
    expect(chartOf(given, { undated: 'without' }).panels[1]?.undated).toBeNull();
  });
});

it('puts the groups on one scale and says which panel has its own', () => {
  const { panels } = chartOf({ years: years(['2024', 90]), groupYears: economy(['2024', 17]) });
  expect(panels.map(({ code, max, ownScale }) => [code, max, ownScale])).toEqual([
    ['all', 100, true],
    ['economy', 20, false],
    ['society', 20, false],
  ]);
});

it('says what is not drawn', () => {
  const { notes } = chartOf({ years: years(['2009', 4], ['2024', 1], [null, 1]) });
  expect(notes.join(' ')).toMatch(/Hatched.*“\?”: 1 statement without.*Not drawn: 4 statements from before 2022/);
});

it('finds the largest group and the fullest year', () => {
  const { title } = chartOf(
    { years: years(['2022', 1], ['2023', 7], ['2024', 2]), groupYears: economy(['2023', 3]) },
    {},
    YEARS,
  );
  expect(title).toBe('Economy is the largest group; 2023 holds the most statements');
});

it.each([
  [1, 1],
  [7, 8],
  [21, 30],
  [55, 60],
  [100, 100],
  [101, 200],
])('the scale for %i ends at %i', (highest, top) => {
  expect(scaleTop(highest)).toBe(top);
});
