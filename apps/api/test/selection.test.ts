import { fileURLToPath } from 'node:url';
import { extract, listReportFiles, readReportFile } from '@communique/ingest';
import { describe, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { bench, type Fill } from './harness.ts';
import { filterOfPart, listedBehind, PART, type Part } from './selection-lists.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Every cell must equal the lists that it opens: here over all reports that the product ships. */
const samples: Fill = async (database) => {
  for (const file of await listReportFiles([`${SAMPLES}reports`, `${SAMPLES}retold`])) {
    const report = await readReportFile(file);
    await storeRecord(database, report, extract(report), { sample: true });
  }
};
const api = bench({ fill: samples });

interface End {
  country: { code: string } | null;
  locality: { code: string } | null;
}

const endFilter = (ends: string, side: 'SENDER' | 'HOST', { country, locality }: End): object => {
  const direction = { of: country?.code, is: side === 'SENDER' ? 'OUTGOING' : 'INCOMING' };
  if (locality) return { localities: [locality.code], localitySide: side };
  return ends === 'COUNTRY' ? { direction } : { nationalBodies: [country?.code], direction };
};

describe('pairs', () => {
  test.each<[string, object, object]>([
    ['COUNTRY', {}, {}],
    ['TOP', {}, {}],
    ['ALL', {}, { acts: ['sign', 'agree'] }],
    ['TOP', { countries: ['CN'], from: '2023-01-01' }, { themes: ['trade'] }],
    ['TOP', { geography: 'CURRENT' }, {}],
  ])(
    '%s of visits %j, statements %j: every pair is as long as its lists',
    { timeout: 60_000 },
    async (ends, filter, said) => {
      const { data, errors } = await api.ask<{
        localityPairs: { totalCount: number; pairs: { sender: End; host: End; visits: number; statements: number }[] };
      }>(
        `query ($filter: VisitFilter, $said: StatementFilter, $ends: PairEnds!) {
        localityPairs(filter: $filter, statements: $said, ends: $ends, top: 500) {
          totalCount
          pairs { visits statements ...Ends }
        }
      }
      fragment Ends on LocalityPair {
        sender { country { code } locality { code } } host { country { code } locality { code } }
      }`,
        { filter, said, ends },
      );
      expect(errors).toBeUndefined();
      const { pairs, totalCount } = data.localityPairs;
      expect(pairs).toHaveLength(totalCount);
      expect(totalCount).toBeGreaterThan(2);
      const cells = pairs.map(({ sender, host }) => {
        const visits = {
          and: [filter, endFilter(ends, 'SENDER', sender), endFilter(ends, 'HOST', host)],
          ...geography(filter),
        };
        return { visits, statements: { and: [said], visit: visits } };
      });
      expect(await listedBehind(api, cells)).toEqual(pairs.map(({ visits, statements }) => [visits, statements]));
    },
  );

  test('what is left out is told', async () => {
    const { data } = await api.ask(
      '{ localityPairs(top: 2) { totalCount beyond pairs { beyond visits } } all: localityPairs(top: 500) { pairs { visits } } }',
    );
    const { localityPairs, all } = data as unknown as {
      localityPairs: { totalCount: number; beyond: number; pairs: { beyond: number; visits: number }[] };
      all: { pairs: { visits: number }[] };
    };
    const { totalCount } = localityPairs;
    expect(all.pairs).toHaveLength(totalCount);
    expect(localityPairs.beyond).toBe(totalCount - 2);
    expect(localityPairs.pairs.map(({ beyond }) => beyond)).toEqual([totalCount - 1, totalCount - 2]);
    expect(all.pairs.map(({ visits }) => visits)).toEqual(all.pairs.map(({ visits }) => visits).sort((a, b) => b - a));
  });
});

/** A filter's geography holds for what stands beside it in `and`. */
const geography = (filter: object): object => ('geography' in filter ? { geography: filter.geography } : {});

const TIMELINE = `query ($period: TimelinePeriod!, $split: SplitBy, $filter: VisitFilter, $said: StatementFilter) {
  timeline(period: $period, split: $split, filter: $filter, statements: $said) {
    points { period from to visits statements ${PART} }
    axis { name from to reports }
  }
}`;

interface Point extends Part {
  period: string | null;
  from: string | null;
  to: string | null;
  visits: number;
  statements: number;
}

test.each<[string, string | null, object, object]>([
  ['MONTH', null, {}, {}],
  ['QUARTER', 'THEME', {}, {}],
  ['YEAR', 'THEME_GROUP', { countries: ['CN'] }, {}],
  ['YEAR', 'ACT', {}, { themes: ['trade', 'tourism'] }],
  ['YEAR', 'SIDE', { undated: 'EXCLUDE' }, {}],
  ['YEAR', 'COUNTRY', {}, {}],
  ['YEAR', 'LOCALITY', { geography: 'CURRENT' }, {}],
])(
  'timeline by %s and %s: every point is as long as its lists',
  { timeout: 60_000 },
  async (period, split, filter, said) => {
    const variables = { period, split, filter, said };
    const { data, errors } = await api.ask<{ timeline: { points: Point[]; axis: { name: string }[] } }>(
      TIMELINE,
      variables,
    );
    expect(errors).toBeUndefined();
    const { points, axis } = data.timeline;
    expect(points.length).toBeGreaterThan(4);
    const cells = points.map(({ from, to, ...part }) => {
      const own = filterOfPart(split, part);
      const days = from ? { from, to } : { undated: 'ONLY' };
      return {
        visits: { and: [filter, own, days], ...geography(filter) },
        statements: { and: [said, own, days], visit: filter, ...geography(filter) },
      };
    });
    expect(await listedBehind(api, cells)).toEqual(points.map(({ visits, statements }) => [visits, statements]));
    const names = axis.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(points.every((point) => point.period === null || names.includes(point.period))).toBe(true);
  },
);

test('compare: both sides are as long as their lists', { timeout: 60_000 }, async () => {
  const filter = { from: '2025-01-01', to: '2025-12-31' };
  const other = { from: '2024-01-01', to: '2024-12-31' };
  const { data, errors } = await api.ask<{
    compare: { rows: (Part & Record<'visits' | 'statements', { value: number; other: number }>)[] };
  }>(
    `query ($filter: VisitFilter) {
      compare(filter: $filter, shift: YEAR_BEFORE, split: THEME) {
        rows { visits { value other } statements { value other } ${PART} }
      }
    }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const { rows } = data.compare;
  expect(rows.length).toBeGreaterThan(4);
  for (const [side, days] of [
    ['value', filter],
    ['other', other],
  ] as const) {
    const cells = rows.map((row) => {
      const own = filterOfPart('THEME', row);
      return { visits: { and: [days, own] }, statements: { and: [own], visit: days } };
    });
    expect(await listedBehind(api, cells)).toEqual(
      rows.map(({ visits, statements }) => [visits[side], statements[side]]),
    );
  }
});
