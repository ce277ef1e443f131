import { expect, it } from 'vitest';
import { localityCounts, overviewAnswer } from '../../test/fixtures/overview.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import type { Dataset } from '../frame/view.ts';
import { en } from '../messages/en/index.ts';
import { freshnessFigure, prepareFigures } from './figures.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const DATASET = { reports: 66, newestReport: { published: '2026-02-11' } } as Dataset;

it('counts under the filters and opens what it counts', () => {
  const answer = overviewAnswer({
    visits: { totalCount: 42, nodes: [] },
    undated: { totalCount: 8 },
    statements: { totalCount: 1216 },
    acts: [{ act: { code: 'sign' }, statements: 7, visits: 4 }],
    localities: localityCounts(['VN-66', 1], ['VN-13', 1], ['CN-GX', 2], ['VN', 5]),
  });
  const figures = prepareFigures(answer, DATASET, { ...NO_FILTERS, country: [['VN']] }, NOW, en);
  expect(figures.map(({ label, value, detail, href }) => [label, value, detail, href])).toEqual([
    ['Visits', '42', '8 undated', '/visits?country=VN'],
    ['Statements', '1,216', 'each with its sentence', '/statements?country=VN'],
    ['Signed', '7', 'statements, in 4 visits', '/statements?country=VN&act=sign'],
    ['Localities', '3', '2 in Vietnam and 1 in China', '/localities?country=VN'],
    ['Newest report', '11 Feb', '66 reports read', '/method'],
  ]);
});

it.each([
  ['2026-02-11', { value: '11 Feb', unit: '2026', warning: '284 days old', detail: '1 report read' }],
  ['2026-11-20', { value: '20 Nov', unit: '2026', detail: '2 days old; 1 report read' }],
  [null, { value: 'not dated', detail: '1 report read' }],
])('the newest report of %s', (published, shown) => {
  expect(
    freshnessFigure({ reports: 1, newestReport: { published } }, NOW, { say: en.say, words: en.overview.figures }),
  ).toEqual({
    label: 'Newest report',
    href: '/method',
    ...shown,
  });
});
