import { createKey, type Database, revokeKey } from '@communique/db';
import { beforeAll, describe, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { REPORTS } from './fixture/reports.ts';
import { written } from './fixture/write.ts';
import { bench } from './harness.ts';

const keys = { write: '', read: '', revoked: '' };
let stored: Database;
const api = bench({
  fill: async (database) => {
    stored = database;
    for (const told of REPORTS) {
      const { report, record } = written(told);
      await storeRecord(database, report, record);
    }
    const make = async (name: string, scope: 'READ' | 'WRITE') =>
      (await createKey(database.client, { name, scope })).secret;
    keys.write = await make('Desk', 'WRITE');
    keys.read = await make('Reader', 'READ');
    keys.revoked = await make('Former', 'WRITE');
    await revokeKey(database.client, 'Former');
  },
});

async function ask<Data>(query: string, variables: object, key?: string) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data: Data; errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, ...body };
}

const CORRECTABLE = `query ($id: ID!) { visit(id: $id) { ... on Visit { id
  leader { name }
  correctable { field value version correction { author } } } } }`;

interface State {
  field: string;
  value: unknown;
  version: string;
  correction: { author: string } | null;
}

async function stateOf(id: string, field: string): Promise<State> {
  const { data } = await ask<{ visit: { correctable: State[] } }>(CORRECTABLE, { id });
  const found = data.visit.correctable.find((state) => state.field === field);
  if (!found) throw new Error(`no ${field}`);
  return found;
}

const CORRECT = `mutation ($input: CorrectFieldInput!) { it: correctField(input: $input) { __typename
  ... on Correction { id author reason correctedField before after visit { leader { name } } }
  ... on Error { message code }
  ... on InvalidInput { field }
  ... on Conflict { current { value version } } } }`;

interface Outcome {
  it: Record<string, unknown> & { __typename: string; id: string; code?: string };
}

let visit: string;
beforeAll(async () => {
  const { visitId } = await stored.reader.visitReport.findFirstOrThrow({ orderBy: { visitId: 'asc' } });
  visit = `Visit:${visitId}`;
});

const leader = async (name: string) => ({
  subject: visit,
  field: 'VISIT_LEADER',
  version: (await stateOf(visit, 'VISIT_LEADER')).version,
  value: { person: { name, country: 'VN' } },
  reason: 'The caption names another.',
});

describe('who may write', () => {
  test.each([
    ['nobody without a key', () => undefined, 'UNAUTHENTICATED'],
    ['nobody with a wrong key', () => `${keys.write.slice(0, -3)}AAA`, 'UNAUTHENTICATED'],
    ['nobody with a revoked key', () => keys.revoked, 'UNAUTHENTICATED'],
    ['nobody with a key for reading', () => keys.read, 'FORBIDDEN'],
  ])('%s', async (_name, key, code) => {
    const { status, data, errors } = await ask<Outcome>(CORRECT, { input: await leader('Phạm Văn Bình') }, key());
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data.it).toMatchObject({ __typename: 'NotAllowed', code });
    expect(await stored.client.correction.count()).toBe(0);
  });

  test('a mutation does not come by GET', async () => {
    const query = encodeURIComponent(
      'mutation { undoCorrection(input: {correction: "x", reason: "x"}) { __typename } }',
    );
    const response = await fetch(`${api.url}/graphql?query=${query}`, {
      headers: { authorization: `Bearer ${keys.write}` },
    });
    expect(response.status).toBe(405);
  });

  test('viewer tells whose key it is', async () => {
    const viewer = async (key?: string) => ask<{ viewer: unknown }>('{ viewer { name scopes } }', {}, key);
    expect((await viewer()).data.viewer).toBeNull();
    expect((await viewer(keys.read)).data.viewer).toEqual({ name: 'Reader', scopes: ['READ'] });
    expect((await viewer(keys.write)).data.viewer).toEqual({ name: 'Desk', scopes: ['READ', 'WRITE'] });
    expect((await viewer(keys.revoked)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('reading asks for no key, and minds no wrong one', async () => {
    const { data } = await ask<{ visits: { totalCount: number } }>('{ visits { totalCount } }', {}, 'nonsense');
    expect(data.visits.totalCount).toBeGreaterThan(0);
  });

  test('keys stand in no log', () => {
    expect(JSON.stringify(api.log)).not.toContain(keys.write.slice(17));
    expect(JSON.stringify(api.log)).not.toContain('Bearer');
  });
});

test('a field is corrected, listed, told beside its evidence, and undone', async () => {
  const before = await stateOf(visit, 'VISIT_LEADER');
  const { data } = await ask<Outcome>(CORRECT, { input: await leader('Phạm Văn Bình') }, keys.write);
  expect(data.it).toMatchObject({
    __typename: 'Correction',
    author: 'Desk',
    correctedField: 'VISIT_LEADER',
    reason: 'The caption names another.',
    before: before.value,
    visit: { leader: { name: 'Phạm Văn Bình' } },
  });

  const listed = await ask<{ corrections: { totalCount: number; nodes: { id: string; undoneAt: string | null }[] } }>(
    '{ corrections(first: 5, filter: { authors: ["Desk"], undone: false }) { totalCount nodes { id undoneAt } } }',
    {},
  );
  expect(listed.data.corrections).toEqual({ totalCount: 1, nodes: [{ id: data.it.id, undoneAt: null }] });

  const told = await ask<{
    visit: {
      corrections: { id: string }[];
      evidence: { field: string; status: string; correction: { author: string; before: unknown } | null }[];
    };
  }>(
    `query ($id: ID!) { visit(id: $id) { ... on Visit { corrections { id }
       evidence { field status correction { author at reason before } } } } }`,
    { id: visit },
  );
  expect(told.data.visit.corrections).toEqual([{ id: data.it.id }]);
  for (const { field, correction } of told.data.visit.evidence)
    expect(correction?.author ?? null).toBe(field === 'leader' ? 'Desk' : null);

  const undone = await ask<Outcome>(
    `mutation ($input: UndoCorrectionInput!) { it: undoCorrection(input: $input) { __typename
       ... on Correction { id undoneBy undoneReason } ... on Error { message code } } }`,
    { input: { correction: data.it.id, reason: 'The caption is of another day.' } },
    keys.write,
  );
  expect(undone.data.it).toMatchObject({ undoneBy: 'Desk', undoneReason: 'The caption is of another day.' });
  expect((await stateOf(visit, 'VISIT_LEADER')).value).toEqual(before.value);
});

test('the second of two who saw the same gets a conflict with what it is now', async () => {
  const [first, second] = [await leader('Phạm Văn An'), await leader('Phạm Văn Ba')];
  const outcomes = await Promise.all(
    [first, second].map(async (input) => (await ask<Outcome>(CORRECT, { input }, keys.write)).data.it),
  );
  expect(outcomes.map((one) => one.__typename).sort()).toEqual(['Conflict', 'Correction']);
  const won = outcomes.find((one) => one.__typename === 'Correction');
  const lost = outcomes.find((one) => one.__typename === 'Conflict') as Outcome['it'] & { current: State };
  expect(lost.code).toBe('CONFLICT');
  expect(lost.current.value).toMatchObject({ name: (won as unknown as { after: { name: string } }).after.name });
  expect(lost.current.version).toBe((await stateOf(visit, 'VISIT_LEADER')).version);
});

test.each([
  ['a part that the field does not take', { field: 'VISIT_LEADER', value: { text: 'Bình' } }, 'input.value'],
  ['a country that is none', { value: { person: { name: 'Bình', country: 'XX' } } }, 'input.value.leader'],
  ['the id of something else', { subject: 'Person:00000000-0000-8000-8000-000000000000' }, 'input.subject'],
  ['no reason', { reason: '  ' }, 'input.reason'],
])('refused: %s', async (_name, changes, field) => {
  const input = { ...(await leader('Phạm Văn Bình')), ...changes };
  const { data } = await ask<Outcome>(CORRECT, { input }, keys.write);
  expect(data.it).toMatchObject({ __typename: 'InvalidInput', field });
});

test('a rejected visit leaves lists, counts and files, and is among the corrections', async () => {
  const COUNTS =
    '{ visits { totalCount } statements { totalCount } corrections { nodes { kind about visit { id } } } }';
  interface Counts {
    visits: { totalCount: number };
    statements: { totalCount: number };
    corrections: { nodes: { kind: string; about: string | null; visit: object | null }[] };
  }
  const before = (await ask<Counts>(COUNTS, {})).data;
  const { data } = await ask<Outcome>(
    `mutation ($input: RejectVisitInput!) { it: rejectVisit(input: $input) { __typename ... on Correction { id } } }`,
    { input: { visit, reason: 'It is a trade fair.' } },
    keys.write,
  );
  const after = (await ask<Counts>(COUNTS, {})).data;
  expect(after.visits.totalCount).toBe(before.visits.totalCount - 1);
  expect(after.corrections.nodes[0]).toMatchObject({ kind: 'REJECT_VISIT', visit: null });
  expect(after.corrections.nodes[0]?.about).toContain('→');
  const rows = (await (await fetch(`${api.url}/export/visits.json`)).json()) as object[];
  expect(rows).toHaveLength(after.visits.totalCount);
  const gone = await stored.reader.deletedVisit.findMany();
  expect(gone).toMatchObject([{ id: visit.slice(6), reason: 'REJECTED' }]);
  await ask(
    'mutation ($input: UndoCorrectionInput!) { undoCorrection(input: $input) { __typename } }',
    { input: { correction: data.it.id, reason: 'It was one.' } },
    keys.write,
  );
  expect((await ask<Counts>(COUNTS, {})).data.visits).toEqual(before.visits);
  expect(await stored.reader.deletedVisit.count()).toBe(0);
});

test('visits are merged, and parted again', async () => {
  const rows = await stored.reader.visit.findMany({ orderBy: { id: 'asc' }, include: { reports: true }, take: 2 });
  const visits = rows.map(({ id }) => `Visit:${id}`);
  interface Edited {
    it: { visits: { id: string; reports: { id: string }[] }[] };
  }
  const merged = await ask<Edited>(
    `mutation ($input: MergeVisitsInput!) { it: mergeVisits(input: $input) {
       ... on VisitsCorrected { visits { id reports { id } } correction { about } } } }`,
    { input: { visits, reason: 'One journey.' } },
    keys.write,
  );
  expect(merged.data.it.visits).toHaveLength(1);
  const [one] = merged.data.it.visits;
  expect(one?.reports.length).toBe(rows.flatMap(({ reports }) => reports).length);
  const { data } = await ask<{ visit: { id: string } }>('query ($id: ID!) { visit(id: $id) { ... on Visit { id } } }', {
    id: visits.find((id) => id !== one?.id),
  });
  expect(data.visit.id).toBe(one?.id);
  const parted = await ask<Edited>(
    `mutation ($input: SplitVisitInput!) { it: splitVisit(input: $input) {
       ... on VisitsCorrected { visits { id reports { id } } } ... on Error { message } } }`,
    { input: { visit: one?.id, reports: rows[1]?.reports.map(({ reportId }) => reportId), reason: 'Two journeys.' } },
    keys.write,
  );
  expect(parted.data.it.visits.map(({ id }) => id)).toEqual(visits);
});
