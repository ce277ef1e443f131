import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { PersonOffice } from '../queries/people.ts';
import { counterpartsChart } from './counterparts.ts';
import { officeLines, officesChart } from './offices.ts';

const office = (title: string, seenOn: string | null, visit: string | null = 'Visit:1'): PersonOffice => ({
  id: `Office:${title}`,
  title,
  seenOn,
  locality: null,
  report: { id: 'Report:1', title: null, publisher: 'VNA', published: seenOn, visits: visit ? [{ id: visit }] : [] },
});

it('draws a line an office, the one told last first, undated reports at the end', () => {
  const lines = officeLines(
    [
      office('vice chair', '2020-01-01'),
      office('chair', '2024-01-01'),
      office('Vice chair', '2019-01-01'),
      office('chair', null),
    ],
    en,
  );
  expect(lines.map(({ title, seen }) => [title, seen.map(({ day }) => day)])).toEqual([
    ['Chair', ['2024-01-01', null]],
    ['Vice chair', ['2019-01-01', '2020-01-01']],
  ]);
});

it.each<[PersonOffice[], string]>([
  [[], 'No office is told'],
  [[office('chair', '2024-05-01')], 'Last told as Chair, 1 May 2024'],
  [[office('chair', null)], '1 office'],
])('title of %o', (offices, title) => {
  const chart = officesChart(offices, en);
  expect(chart.title).toBe(title);
  expect(chart.draw(600).height).toBeGreaterThan(0);
});

const other = (id: string, country: string | null) => ({
  person: { id: `Person:${id}`, name: id, country: country ? { code: country } : null },
});

it('counts each counterpart once a visit, and nobody of the same side', () => {
  const chart = counterpartsChart(
    {
      id: 'Person:me',
      country: { code: 'VN', name: 'Vietnam' },
      visits: { totalCount: 3, nodes: [] },
      shared: {
        nodes: [
          { people: [other('me', 'VN'), other('Liu', 'CN'), other('Liu', 'CN'), other('An', 'VN')] },
          { people: [other('Liu', 'CN'), other('Wang', 'CN'), other('?', null)] },
        ],
      },
    },
    en,
  );
  expect(chart.figures.rows).toEqual([
    ['Liu (CN)', 2],
    ['Wang (CN)', 1],
  ]);
  expect(chart.figures.links?.[0]).toBe('/visits?person=me;Liu');
  expect(chart.notes).toEqual(['Counted from the newest 2 of 3 visits.']);
});
