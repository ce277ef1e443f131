import { describe, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { countRows, type LocalityRow, listLengths } from './counting.ts';
import { MERGER } from './fixture/merger.ts';
import { written } from './fixture/write.ts';
import { bench } from './harness.ts';

const api = bench({
  fill: async (database) => {
    for (const told of MERGER) {
      const { report, record } = written(told);
      await storeRecord(database, report, record);
    }
  },
});

const GEOGRAPHIES = ['AS_OF_VISIT', 'CURRENT'] as const;

/** Reports of the visits that a locality has. */
async function told(locality: string, geography: string): Promise<string[]> {
  const { data } = await api.ask<{ visits: { nodes: { reports: { sourceId: string }[] }[] } }>(
    `query ($filter: VisitFilter, $geography: Geography) {
      visits(filter: $filter, geography: $geography, orderBy: OLDEST) { nodes { reports { sourceId } } }
    }`,
    { filter: { localities: [locality] }, geography },
  );
  return data.visits.nodes.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId));
}

describe('a filter by locality', () => {
  test.each([
    ['VN-20', 'AS_OF_VISIT', ['thai-binh-2024']],
    ['VN-66', 'AS_OF_VISIT', ['hung-yen-2024', 'hung-yen-2025', 'thai-binh-by-habit']],
    ['VN-66', 'CURRENT', ['thai-binh-2024', 'hung-yen-2024', 'hung-yen-2025', 'thai-binh-by-habit']],
    ['VN-20', 'CURRENT', ['thai-binh-2024', 'hung-yen-2024', 'hung-yen-2025', 'thai-binh-by-habit']],
    ['VN-61', 'AS_OF_VISIT', ['hai-duong-2024', 'hai-duong-city-2025']],
    ['vn-61-hai-duong', 'AS_OF_VISIT', ['hai-duong-city-2025']],
    ['VN-HP', 'AS_OF_VISIT', ['hai-phong-eve', 'hai-phong-2025']],
    ['VN-HP', 'CURRENT', ['hai-duong-2024', 'hai-duong-city-2025', 'hai-phong-eve', 'hai-phong-2025']],
    ['VN-13', 'AS_OF_VISIT', ['mong-cai-2023']],
    ['vn-13-mong-cai', 'CURRENT', ['mong-cai-2023']],
    ['CN-GX', 'CURRENT', MERGER.length],
    ['cn-gx-nanning', 'CURRENT', ['hai-duong-2024', 'hai-duong-city-2025', 'hai-phong-eve', 'hai-phong-2025']],
  ])('%s, %s', async (locality, geography, expected) => {
    const found = await told(locality, geography);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  test('a filter may name its own geography, which holds for those inside it', async () => {
    const { data } = await api.ask(
      `{ outer: visits(filter: { geography: CURRENT, and: [{ localities: ["VN-20"] }] }) { totalCount }
         inner: visits(filter: { and: [{ geography: CURRENT, localities: ["VN-20"] }, { localities: ["VN-66"] }] }) { totalCount }
         said: statements(filter: { geography: CURRENT, visit: { localities: ["VN-20"] } }) { totalCount }
         own: locality(id: "VN-20") { ... on Locality { current { code }
           visits(geography: CURRENT) { totalCount } before: visits { totalCount } statements(geography: CURRENT) { totalCount } } } }`,
    );
    expect(data).toEqual({
      outer: { totalCount: 4 },
      inner: { totalCount: 3 },
      said: { totalCount: 4 },
      own: {
        current: { code: 'VN-66' },
        visits: { totalCount: 4 },
        before: { totalCount: 1 },
        statements: { totalCount: 4 },
      },
    });
  });
});

test('a province that keeps its name is one locality with two territories', async () => {
  const { data } = await api.ask(
    '{ locality(id: "VN-66") { ... on Locality { bounds { id from to tookOver { code } } } } }',
  );
  expect(data).toEqual({
    locality: {
      bounds: [
        { id: 'VN-66', from: null, to: '2025-06-30', tookOver: [] },
        { id: 'VN-66@2025-07-01', from: '2025-07-01', to: null, tookOver: [{ code: 'VN-20' }] },
      ],
    },
  });
});

describe('every cell is as long as its list', () => {
  test.each(GEOGRAPHIES.flatMap((geography) => ['TOP', 'ALL'].map((depth) => [geography, depth] as const)))(
    'statements by locality, %s, %s',
    async (geography, depth) => {
      const rows = await countRows(api, ['LOCALITY', 'YEAR'], { geography }, depth);
      expect(rows.length).toBeGreaterThan(5);
      expect(await listLengths(api, rows, {}, geography)).toEqual(rows.map(({ statements }) => statements));
    },
  );

  test.each(GEOGRAPHIES)('visits by locality, %s', async (geography) => {
    const counted = await api.ask<{ localityCounts: LocalityRow[] }>(
      `query ($geography: Geography) { localityCounts(geography: $geography, localities: ALL) {
        country { code } locality { code } sent received visits } }`,
      { geography },
    );
    expect(counted.data.localityCounts.length).toBeGreaterThan(4);
    for (const { locality, visits } of counted.data.localityCounts) {
      if (locality)
        expect([locality.code, (await told(locality.code, geography)).length]).toEqual([locality.code, visits]);
    }
  });
});

describe('charts', () => {
  const lines = async (geography: string): Promise<string[]> => {
    const rows = await countRows(api, ['LOCALITY'], { geography, localities: ['CN-GX'] });
    return rows
      .filter(({ country }) => country?.code === 'VN')
      .map(({ locality, visits }) => `${locality?.code} ${visits}`);
  };

  test('stand under the units of the day, or under those in force', async () => {
    expect(await lines('AS_OF_VISIT')).toEqual(['VN-61 2', 'VN-HP 2', 'VN-66 3', 'VN-13 1', 'VN-20 1']);
    expect(await lines('CURRENT')).toEqual(['VN-HP 4', 'VN-66 4', 'VN-13 1']);
  });

  test('no locality of today has ended, and each visit counts once in the province', async () => {
    const { data } = await api.ask<{ localities: { nodes: { code: string; validTo: string | null }[] } }>(
      '{ localities(geography: CURRENT, filter: { withVisits: true, countries: ["VN"] }) { nodes { code validTo } } }',
    );
    expect(data.localities.nodes).toEqual([
      { code: 'VN-66', validTo: null },
      { code: 'VN-HP', validTo: null },
      { code: 'VN-13', validTo: null },
    ]);
  });

  test.each([
    ['as-of-visit', 1],
    ['current', 4],
  ])('files take %s', async (geography, expected) => {
    const rows = await fetch(`${api.url}/export/visits.json?locality=VN-20&geography=${geography}`);
    expect(await rows.json()).toHaveLength(expected);
  });
});
