import { fileURLToPath } from 'node:url';
import { extract, listReportFiles, readReportFile } from '@communique/ingest';
import { expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { countRows, listLengths } from './counting.ts';
import { bench, type Fill } from './harness.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

const moved: string[] = [];

/** Visits told by two reports or more, and near misses. */
const CHOSEN = /\/(guangxi-|yunnan-|cppcc-|takeo-|nagano-|cv-vna|ot-s-angiang|ot-s-nagano)[^/]*$/;

/** Reports of which many tell of one visit; ids that visits have had on the way are kept aside. */
const pairs: Fill = async (database) => {
  for (const file of await listReportFiles([`${SAMPLES}pairs`, `${SAMPLES}reports`])) {
    if (!CHOSEN.test(file)) continue;
    const report = await readReportFile(file);
    await storeRecord(database, report, extract(report));
  }
  const redirects = await database.client.visitRedirect.findMany({ orderBy: { fromId: 'asc' } });
  moved.push(...redirects.map(({ fromId }) => fromId));
};
const api = bench({ fill: pairs });

test.each([[['THEME']], [['LOCALITY']], [['YEAR', 'ACT']]])(
  'every row by %j is as long as its list, where reports tell alike',
  async (groupBy) => {
    const rows = await countRows(api, groupBy, {});
    expect(rows.length).toBeGreaterThan(1);
    expect(await listLengths(api, rows, {})).toEqual(rows.map(({ statements }) => statements));
  },
  60_000,
);

test("a visit's statements are counted without what is told twice", async () => {
  const { data } = await api.ask<{
    visits: {
      edges: {
        node: {
          reports: { statements: { totalCount: number } }[];
          statements: { totalCount: number };
        };
      }[];
    };
  }>(`{ visits(first: 100) { edges { node {
    reports { statements { totalCount } }
    statements { totalCount }
  } } } }`);
  const visits = data.visits.edges.map(({ node }) => node);
  const shared = visits.filter(({ reports }) => reports.length > 1);
  expect(shared.length).toBeGreaterThan(5);
  const told = shared.map(({ reports }) => reports.reduce((sum, report) => sum + report.statements.totalCount, 0));
  expect(shared.some(({ statements }, index) => statements.totalCount < (told[index] ?? 0))).toBe(true);
});

test('an id that a visit has had leads to it', async () => {
  expect(moved.length).toBeGreaterThan(5);
  const { data } = await api.ask<{ visit: { id: string; reports: object[] } }>(
    'query ($id: ID!) { visit(id: $id) { ... on Visit { id reports { id } } } }',
    { id: `Visit:${moved[0]}` },
  );
  expect(data.visit.id).not.toBe(`Visit:${moved[0]}`);
  expect(data.visit.reports.length).toBeGreaterThan(1);
});

test('files count as lists do, where reports tell alike', async () => {
  const { data } = await api.ask<{
    visits: { nodes: { id: string; statements: { totalCount: number }; themes: { theme: { code: string } }[] }[] };
  }>('{ visits(first: 100) { nodes { id statements { totalCount } themes { theme { code } } } } }');
  const listed = data.visits.nodes.map(({ id, statements, themes }) => ({
    id,
    statements: statements.totalCount,
    themes: themes.map(({ theme }) => theme.code).sort(),
  }));
  const rows = (await (await fetch(`${api.url}/export/visits.json`)).json()) as typeof listed;
  const written = rows.map(({ id, statements, themes }) => ({ id, statements, themes: [...themes].sort() }));
  expect(written).toEqual(listed.sort((a, b) => (a.id < b.id ? -1 : 1)));
});
