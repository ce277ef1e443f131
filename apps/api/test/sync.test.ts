import { fileURLToPath } from 'node:url';
import type { Database } from '@communique/db';
import { extract, listReportFiles, readReportFile } from '@communique/ingest';
import { expect, test } from 'vitest';
import { deleteSamples, storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { type Answer, bench } from './harness.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Visits told by two reports or more. */
const CHOSEN = /\/(guangxi-|yunnan-|cppcc-|takeo-|nagano-|cv-vna|ot-s-angiang|ot-s-nagano)[^/]*$/;

let database: Database;
let files: string[] = [];
const api = bench({
  fill: async (opened) => {
    database = opened;
    files = (await listReportFiles([`${SAMPLES}pairs`, `${SAMPLES}reports`])).filter((file) => CHOSEN.test(file));
    await store(files.slice(0, Math.floor(files.length / 2)));
  },
});

async function store(some: readonly string[]): Promise<void> {
  for (const file of some) {
    const report = await readReportFile(file);
    await storeRecord(database, report, extract(report), { sample: true });
  }
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
type Told = { id: string; start: string | null; updatedAt: string; reports: { id: string }[] };
type Gone = { id: string; deletedAt: string; reason: string; into: string | null };

const VISITS = `query ($since: DateTime, $after: String) {
  visits(filter: { updatedSince: $since }, orderBy: UPDATED_FIRST, first: 7, after: $after) {
    nodes { id start updatedAt reports { id } } pageInfo { hasNextPage endCursor }
  }
}`;
const DELETED = `query ($since: DateTime!, $after: String) {
  deletedVisits(since: $since, first: 7, after: $after) {
    nodes { id deletedAt reason into } pageInfo { hasNextPage endCursor }
  }
}`;

async function all<Node>(query: string, field: string, since: string | null): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<Record<string, Page<Node>>> = await api.ask(query, { since, after });
    if (answer.errors) throw new Error(answer.errors[0]?.message);
    const page: Page<Node> | undefined = answer.data[field];
    nodes.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const generatedAt = async (): Promise<string> =>
  (await api.ask<{ dataset: { generatedAt: string } }>('{ dataset { generatedAt } }')).data.dataset.generatedAt;

const copy = new Map<string, Told>();

/** What a client does that keeps a copy. */
async function sync(since: string | null): Promise<{ visits: Told[]; gone: Gone[]; next: string }> {
  const next = await generatedAt();
  const visits = await all<Told>(VISITS, 'visits', since);
  const gone = since ? await all<Gone>(DELETED, 'deletedVisits', since) : [];
  for (const { id } of gone) copy.delete(id);
  for (const visit of visits) copy.set(visit.id, visit);
  return { visits, gone, next };
}

const byId = (visits: Iterable<Told>): Told[] => [...visits].sort((a, b) => (a.id < b.id ? -1 : 1));

test('a copy kept by what has changed is the whole', { timeout: 120_000 }, async () => {
  const first = await sync(null);
  expect(first.visits.length).toBeGreaterThan(3);
  expect((await sync(first.next)).visits.length).toBeLessThan(first.visits.length);

  await store(files.slice(Math.floor(files.length / 2)));
  const second = await sync(first.next);
  expect(second.visits.length).toBeGreaterThan(3);
  expect(byId(copy.values())).toEqual(byId(await all<Told>(VISITS, 'visits', null)));
  const merged = second.gone.filter(({ reason }) => reason === 'MERGED');
  expect(merged.length).toBeGreaterThan(0);
  for (const { into } of merged) expect(copy.has(into ?? '')).toBe(true);

  await deleteSamples(database);
  const third = await sync(second.next);
  expect([...copy.values()]).toEqual([]);
  expect(third.gone.some(({ reason, into }) => reason === 'REMOVED' && into === null)).toBe(true);
  await store(files);
});

test('an old id leads to the visit and says so, wherever it is asked for', async () => {
  const redirects = await database.reader.visitRedirect.findMany({ orderBy: { fromId: 'asc' } });
  const { fromId, toId } = redirects[0] ?? {};
  const [old, id] = [`Visit:${fromId}`, `Visit:${toId}`];
  const { data, errors } = await api.ask(
    `query ($old: ID!, $id: ID!) {
      visit(id: $old) { ...Named }
      itself: visit(id: $id) { ...Named }
      node(id: $old) { ...Named }
      own: node(id: $id) { ...Named }
      nodes(ids: [$old, $id, "Visit:00000000-0000-0000-0000-000000000000", "Locality:VN-13"]) { id ...Named }
    }
    fragment Named on Visit { id redirectedFrom leader { name } }`,
    { old, id },
  );
  expect(errors).toBeUndefined();
  const moved = expect.objectContaining({ id, redirectedFrom: old });
  const itself = expect.objectContaining({ id, redirectedFrom: null });
  expect(data).toEqual({
    visit: moved,
    itself,
    node: moved,
    own: itself,
    nodes: [moved, itself, null, { id: 'Locality:VN-13' }],
  });
});

test('why reports are taken to tell of one visit', async () => {
  interface Linked {
    reports: { id: string }[];
    tellings: {
      visitId: string;
      report: { id: string };
      links: { score: number; features: { weight: number; values: string[] }[]; one: { visitId: string } }[];
    }[];
  }
  const { data, errors } = await api.ask<{ visits: { nodes: Linked[] } }>(`{ visits(first: 50) { nodes {
    reports { id }
    tellings { visitId report { id } links { score features { feature level weight values } one { visitId } other { visitId } } }
  } } }`);
  expect(errors).toBeUndefined();
  const shared = data.visits.nodes.filter(({ reports }) => reports.length > 1);
  expect(shared.length).toBeGreaterThan(3);
  for (const { reports, tellings } of shared) {
    expect(new Set(tellings.map(({ report }) => report.id))).toEqual(new Set(reports.map(({ id }) => id)));
    for (const { links } of tellings)
      for (const { score, features } of links) {
        expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
        expect(features.every(({ values }) => values.length === 2)).toBe(true);
      }
    expect(tellings.some(({ links }) => links.length > 0)).toBe(true);
  }
});

test('a statement told alike leads to the one that counts, and back', async () => {
  type Said = { id: string; sameAs: { id: string; alike: { id: string }[] } | null };
  const { data } = await api.ask<{ visits: { nodes: { reports: { statements: { nodes: Said[] } }[] }[] } }>(
    '{ visits(first: 50) { nodes { reports { statements { nodes { id sameAs { id alike { id } } } } } } } }',
  );
  const said = data.visits.nodes.flatMap(({ reports }) => reports.flatMap(({ statements }) => statements.nodes));
  const told = said.filter(({ sameAs }) => sameAs);
  expect(told.length).toBeGreaterThan(3);
  for (const { id, sameAs } of told) expect(sameAs?.alike.map((other) => other.id)).toContain(id);
});

test('counts of the data set are those of its lists', async () => {
  const { data } = await api.ask<Record<string, { counts: Record<string, number> } & { totalCount: number }>>(
    '{ dataset { counts { visits statements people reports localities } } visits { totalCount } statements { totalCount } people { totalCount } reports { totalCount } localities(filter: { withVisits: true }) { totalCount } }',
  );
  const { dataset, ...lists } = data;
  expect(dataset?.counts).toEqual(
    Object.fromEntries(Object.entries(lists).map(([name, { totalCount }]) => [name, totalCount])),
  );
});
