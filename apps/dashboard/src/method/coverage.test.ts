import { expect, it } from 'vitest';
import { VOCABULARY } from '../../test/fixtures/overview.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import type { Dataset, View } from '../frame/view.ts';
import { en } from '../messages/en/index.ts';
import { coverageChart } from './coverage.ts';
import { sourcesChart } from './sources.ts';

const view: View = {
  path: '/method',
  filters: NO_FILTERS,
  besides: {},
  problems: [],
  vocabulary: VOCABULARY,
  dataset: { visits: 7, undatedVisits: 1, reportsNotRead: 2, onlineMeetings: 1 } as Dataset,
  text: en,
};

it('has a row a year, gaps included, and sets the undated apart', () => {
  const points = [
    { period: '2023-05', visits: 4 },
    { period: '2021-12', visits: 2 },
    { period: null, visits: 1 },
  ];
  const chart = coverageChart({ timeline: { points }, publisherCounts: [] }, view);
  expect(chart.matrix.rowGroups[0]?.rows.map(({ label, total }) => [label, total?.count])).toEqual([
    ['2023', 4],
    ['2022', 0],
    ['2021', 2],
  ]);
  expect(chart.figures.rows).toEqual([
    ['2023', 'May', 4],
    ['2021', 'Dec', 2],
  ]);
  expect(chart.figures.links?.[1]).toBe('/visits?from=2021-12-01&to=2021-12-31');
  expect(chart.notes).toContain('In no month, since no day is known: 1 visit.');
});

it('is empty where nothing is held', () => {
  const chart = coverageChart({ timeline: { points: [] }, publisherCounts: [] }, view);
  expect(chart.figures.rows).toEqual([]);
});

it('counts reports by publisher and year, undated ones last', () => {
  const of = (publisher: string | null, year: number | null, reports: number) => ({ publisher, year, reports });
  const publisherCounts = [of('VNA', 2023, 2), of('VNA', 2024, 1), of('VNA', null, 3), of(null, 2024, 2)];
  const chart = sourcesChart({ timeline: { points: [] }, publisherCounts }, view);
  expect(chart.title).toBe('VNA published 75% of what was read');
  expect(chart.figures.rows).toEqual([
    ['VNA', '2023', 2],
    ['VNA', '2024', 1],
    ['VNA', 'No day', 3],
    ['No publisher named', '2024', 2],
  ]);
  expect(chart.matrix.rowGroups[0]?.rows.map(({ total }) => total?.count)).toEqual([6, 2]);
  expect(chart.notes).toEqual([]);
});

it('says which publishers it leaves out', () => {
  const publisherCounts = Array.from({ length: 25 }, (_, at) => ({ publisher: `P${at}`, year: 2024, reports: at + 1 }));
  const chart = sourcesChart({ timeline: { points: [] }, publisherCounts }, view);
  expect(chart.figures.rows.length).toBe(20);
  expect(chart.notes).toEqual(['The 20 publishers with the most reports of 25.']);
});
