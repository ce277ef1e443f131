import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countRows, type LocalityRow, listLengths } from './counting.ts';
import { samples } from './fixture/samples.ts';
import { bench } from './harness.ts';

/** Every cell of every chart must equal the list that it opens: here over all reports that the product ships. */
const api = bench({ fill: samples });

test('the samples are stored', async () => {
  const { data } = await api.ask<{ dataset: { visits: number; statements: number } }>(
    '{ dataset { reports visits statements sample } }',
  );
  expect(data.dataset).toMatchObject({ reports: 69, sample: true });
  expect(data.dataset.visits).toBeGreaterThan(30);
  expect(data.dataset.statements).toBeGreaterThan(100);
});

describe('the examples of README.md', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const examples = [...readme.matchAll(/```graphql\n(.*?)```.*?```json\n(.*?)```/gs)].map(([, query, answer]) => ({
    query: query ?? '',
    answer: JSON.parse(answer ?? ''),
  }));

  test('are three', () => {
    expect(examples).toHaveLength(3);
  });

  test.each(examples)('$query', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(withoutFigures(data)).toEqual(withoutFigures(answer));
  });

  /** Counts move when the rules learn; the facts of the examples do not. */
  function withoutFigures(data: { themeCounts?: object[] }): object {
    const [row] = data.themeCounts ?? [];
    return row ? { ...data, themeCounts: Object.keys(row) } : data;
  }
});

describe('every row of themeCounts is as long as its list', () => {
  test.each<[string[], object, 'TOP' | 'ALL']>([
    [['THEME'], {}, 'TOP'],
    [['THEME_GROUP'], {}, 'TOP'],
    [['LOCALITY'], {}, 'TOP'],
    [['LOCALITY'], {}, 'ALL'],
    [['MONTH'], {}, 'TOP'],
    [['QUARTER'], {}, 'TOP'],
    [['YEAR'], {}, 'TOP'],
    [['ACT'], {}, 'TOP'],
    [['SIDE'], {}, 'TOP'],
    [['THEME', 'LOCALITY'], {}, 'TOP'],
    [['THEME', 'MONTH'], { countries: ['VN'] }, 'TOP'],
    [['THEME_GROUP', 'LOCALITY', 'YEAR'], { from: '2023-01-01', undated: 'INCLUDE' }, 'ALL'],
    [['ACT', 'SIDE', 'YEAR'], { direction: { of: 'VN', is: 'OUTGOING' } }, 'TOP'],
    [['THEME', 'ACT', 'SIDE'], { or: [{ localities: ['CN-GX'] }, { online: true }] }, 'TOP'],
  ])('%j where %j, %s', { timeout: 60_000 }, async (groupBy, filter, depth) => {
    const rows = await countRows(api, groupBy, filter, depth);
    expect(rows.length).toBeGreaterThan(1);
    expect(await listLengths(api, rows, filter)).toEqual(rows.map(({ statements }) => statements));
  });
});

describe('every row of localityCounts is as long as its lists', () => {
  test.each<[object, 'TOP' | 'ALL']>([
    [{}, 'TOP'],
    [{}, 'ALL'],
    [{ from: '2023-01-01' }, 'TOP'],
  ])('where %j, %s', { timeout: 60_000 }, async (filter, localities) => {
    const { data } = await api.ask<{ localityCounts: LocalityRow[] }>(
      `query ($filter: VisitFilter, $localities: LocalityDepth! = TOP) {
        localityCounts(filter: $filter, localities: $localities) { country { code } locality { code } sent received visits }
      }`,
      { filter, localities },
    );
    expect(data.localityCounts.length).toBeGreaterThan(5);
    for (const { country, locality, sent, received, visits } of data.localityCounts) {
      const own = locality ? { localities: [locality.code] } : { nationalBodies: [country.code] };
      const lists = await api.ask<Record<'sent' | 'received' | 'visits', { totalCount: number }>>(
        `query ($all: VisitFilter, $from: VisitFilter, $to: VisitFilter) {
          visits(filter: $all) { totalCount } sent: visits(filter: $from) { totalCount } received: visits(filter: $to) { totalCount }
        }`,
        {
          all: { and: [filter, own] },
          from: {
            and: [
              filter,
              own,
              locality ? { localitySide: 'SENDER', ...own } : { direction: { of: country.code, is: 'OUTGOING' } },
            ],
          },
          to: {
            and: [
              filter,
              own,
              locality ? { localitySide: 'HOST', ...own } : { direction: { of: country.code, is: 'INCOMING' } },
            ],
          },
        },
      );
      expect([lists.data.sent.totalCount, lists.data.received.totalCount, lists.data.visits.totalCount]).toEqual([
        sent,
        received,
        visits,
      ]);
    }
  });
});
