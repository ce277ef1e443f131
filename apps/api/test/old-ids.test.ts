import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { type Api, startApi } from '../src/server.ts';
import { REPORTS } from './fixture/reports.ts';
import { written } from './fixture/write.ts';
import { post } from './harness.ts';

/** Ids that no record bears, as if one had been merged into a record of the fixture. */
const [GONE_PERSON, GONE_VISIT] = ['00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-0000000000bb'];

let database: Database;
const apis: Record<'fast' | 'normal', Api | null> = { fast: null, normal: null };
/** Somebody who speaks and takes part in a visit, and a visit with statements. */
let person = '';
let visit = '';

beforeAll(async () => {
  database = await startTestDatabase();
  for (const told of REPORTS) {
    const { report, record } = written(told);
    await storeRecord(database, report, record);
  }
  const said = await database.client.statement.findFirstOrThrow({
    where: { speakerPersonId: { not: null }, visitId: { not: null }, sameAsId: null },
    orderBy: { id: 'asc' },
  });
  [person, visit] = [said.speakerPersonId ?? '', said.visitId ?? ''];
  await database.client.personRedirect.create({ data: { fromId: GONE_PERSON, toId: person } });
  await database.client.visitRedirect.create({ data: { fromId: GONE_VISIT, toId: visit } });
  for (const way of ['fast', 'normal'] as const)
    apis[way] = await startApi({ database, port: 0, settings: { fastReads: way === 'fast' }, log: () => {} });
});

afterAll(async () => {
  for (const api of Object.values(apis)) await api?.close();
  await database?.close();
}, 60_000);

type Ids = { person: string; visit: string };

/** Filters by id, over whatever takes them. */
const QUERIES: readonly (readonly [query: string, filter: (ids: Ids) => object])[] = [
  ['query ($f: VisitFilter) { visits(filter: $f) { totalCount nodes { id } } }', (ids) => ({ people: [ids.person] })],
  ['query ($f: VisitFilter) { visits(filter: $f) { totalCount } }', (ids) => ({ not: { people: [ids.person] } })],
  [
    'query ($f: StatementFilter) { statements(filter: $f) { totalCount nodes { id } } }',
    (ids) => ({ people: [ids.person] }),
  ],
  ['query ($f: StatementFilter) { statements(filter: $f) { totalCount } }', (ids) => ({ visits: [ids.visit] })],
  [
    'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }',
    (ids) => ({ or: [{ visits: [ids.visit] }, { visit: { people: [ids.person] } }], not: { acts: ['object'] } }),
  ],
  [
    'query ($f: StatementFilter) { themeCounts(groupBy: [THEME], filter: $f) { theme { code } statements visits } }',
    (ids) => ({ people: [ids.person] }),
  ],
  [
    'query ($f: VisitFilter) { visits { nodes { parties { locality { code visits(filter: $f) { totalCount nodes { id } } } } } } }',
    (ids) => ({ people: [ids.person] }),
  ],
  [
    'query ($f: StatementFilter) { visits { nodes { parties { locality { code statements(filter: $f) { totalCount nodes { id } } } } } } }',
    (ids) => ({ visits: [ids.visit] }),
  ],
  [
    'query ($f: VisitFilter) { people(first: 100) { nodes { name visits(filter: $f) { totalCount nodes { id } } } } }',
    (ids) => ({ people: [ids.person] }),
  ],
  [
    'query ($f: VisitFilter) { timeline(filter: $f, period: YEAR) { points { period visits } } }',
    (ids) => ({ people: [ids.person] }),
  ],
];

describe.each(['fast', 'normal'] as const)('on the %s way', (way) => {
  test.each(QUERIES)('an old id finds what the new one does: %s', async (query, filter) => {
    const url = `${apis[way]?.url}/graphql`;
    const asked = async (ids: Ids): Promise<string> =>
      JSON.stringify((await post(url, query, { f: filter(ids) })).data);
    const right = await asked({ person: `Person:${person}`, visit: `Visit:${visit}` });
    expect(right).not.toBe(
      await asked({ person: GONE_PERSON.replace(/a/g, 'c'), visit: GONE_VISIT.replace(/b/g, 'd') }),
    );
    expect(await asked({ person: `Person:${GONE_PERSON}`, visit: `Visit:${GONE_VISIT}` })).toBe(right);
  });
});

test('files as well', async () => {
  const file = async (id: string): Promise<string> =>
    (await fetch(`${apis.fast?.url}/export/visits.csv?person=${encodeURIComponent(id)}`)).text();
  const right = await file(`Person:${person}`);
  expect(right.split('\r\n').length).toBeGreaterThan(2);
  expect(await file(`Person:${GONE_PERSON}`)).toBe(right);
});

test('nodes and briefings too', async () => {
  const url = `${apis.fast?.url}/graphql`;
  const nodes = await post(url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [`Person:${GONE_PERSON}`, `Visit:${GONE_VISIT}`],
  });
  expect(nodes.data).toEqual({ nodes: [{ id: `Person:${person}` }, { id: `Visit:${visit}` }] });
  const about = (filter: object) =>
    post<{ briefing: { markdown: string } }>(
      url,
      `query ($r: BriefingRequest!) { briefing(request: $r) { __typename ... on Briefing { markdown } } }`,
      { r: filter },
    );
  for (const [kind, now, before] of [
    ['person', { person }, { person: GONE_PERSON }],
    ['visit', { visit }, { visit: GONE_VISIT }],
  ] as const) {
    const right = await about({ kind, filter: now });
    expect(right.data.briefing.markdown.length).toBeGreaterThan(100);
    expect((await about({ kind, filter: before })).data).toEqual(right.data);
  }
});
