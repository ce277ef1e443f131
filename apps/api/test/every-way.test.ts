import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createKey, type Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import type { LogEntry } from '../src/http/requests.ts';
import { type Api, startApi } from '../src/server.ts';
import type { Settings } from '../src/settings.ts';
import { REPORTS } from './fixture/reports.ts';
import { written } from './fixture/write.ts';
import { type Asked, answerOf, hashOf, SENDERS, type Sender } from './ways/senders.ts';

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** One set of operations, right ones and wrong ones, of either pace. */
const OPERATIONS: Readonly<Record<string, Asked>> = {
  list: { query: '{ visits(first: 3) { nodes { id start } pageInfo { endCursor } } }' },
  nested: {
    query: 'query N($n: Int!) { visits(first: $n) { nodes { id leader { name } statements { nodes { speaker } } } } }',
    variables: { n: 2 },
    operationName: 'N',
  },
  counts: { query: '{ themeCounts(groupBy: [THEME]) { theme { code } statements } }' },
  search: { query: '{ search(query: "hanoi") { nodes { __typename } } }' },
  dataset: { query: '{ dataset { version visits } }' },
  union: {
    query: '{ visit(id: "Visit:00000000-0000-4000-8000-000000000000") { __typename ... on Error { message } } }',
  },
  'one of two': { query: 'query A { visits { totalCount } } query B { __typename }', operationName: 'B' },
  'the schema': { query: '{ __schema { queryType { name } } }' },
  'a wrong argument': { query: '{ visits(first: 101) { nodes { id } } }' },
  'a wrong variable': { query: 'query ($n: Int!) { visits(first: $n) { totalCount } }', variables: { n: 'x' } },
  'a field that is not there': { query: '{ visits { nodes { nope } } }' },
  'wrong syntax': { query: '{ visits {' },
  'too many values': {
    query: '{ visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 100) { quote } } } } } }',
  },
  'too deep': {
    query: `{ visits ${'{ nodes { statements { nodes { visit { statements '.repeat(9)} { totalCount } ${'} } } } '.repeat(9)} }`,
  },
  'too many fields': { query: `{ visits { nodes { ${many(450, (at) => `f${at}: id`)} } } }` },
  'too many words': { query: `{ ${many(3_000, (at) => `f${at}: __typename`)} }` },
  'too many of one name': { query: `{ visits { nodes { ${many(40, () => 'id')} } } }` },
  'too many variables': {
    query: 'query ($f: VisitFilter) { visits(filter: $f) { totalCount } }',
    variables: { f: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`k${at}`, at])) },
  },
};

const BIG = '{ visits(first: 100) { nodes { statements(first: 100) { nodes { id side day } } } } }';
const VIEWER = '{ viewer { name scopes } }';
const FAILING = '{ visits(first: 4) { nodes { documents { title } } } }';

/** What happens to a request once it has come in. */
const WAYS: Readonly<Record<string, Partial<Settings>>> = {
  'the normal way': { fastReads: false, responseCache: false },
  'one statement': { fastReads: true, responseCache: false },
  'kept answers': { fastReads: true, responseCache: true },
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-ways-'));
const manifest = path.join(folder, 'manifest.json');
const texts = [...Object.values(OPERATIONS).map(({ query }) => query), BIG, VIEWER, FAILING];
writeFileSync(manifest, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))));

let database: Database;
const apis = new Map<string, Api>();
const log: LogEntry[] = [];
let key = '';

beforeAll(async () => {
  database = await startTestDatabase();
  for (const told of REPORTS) {
    const { report, record } = written(told);
    await storeRecord(database, report, record);
  }
  key = (await createKey(database.client, { name: 'Desk', scope: 'READ' })).secret;
  for (const [name, way] of Object.entries(WAYS)) {
    const settings = { ...way, trustedDocuments: manifest, rateLimit: 250_000, trustedProxies: 1, metrics: true };
    apis.set(name, await startApi({ database, port: 0, settings, log: (entry) => log.push(entry) }));
  }
});
afterAll(async () => {
  for (const api of apis.values()) await api.close();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const urlOf = (way: string): string => apis.get(way)?.url ?? '';
const ACCEPT = { accept: 'application/json' };
const [AS_JSON] = SENDERS;
/** Whatever is sent, a server as it is by default gets; of the others the ways that differ from it. */
const every = Object.keys(WAYS).flatMap((way) =>
  SENDERS.filter(({ isFast }) => isFast || way === 'kept answers').map((sender) => [way, sender.name, sender] as const),
);

/** The same sent as JSON the normal way, which all are held against. */
const rightOf = async (asked: Asked): Promise<string> => {
  const known = right.get(asked.query);
  if (known !== undefined) return known;
  const answer = await answerOf((await AS_JSON?.send(urlOf('the normal way'), asked, ACCEPT)) as Response);
  right.set(asked.query, answer);
  return answer;
};
const right = new Map<string, string>();

const takes = ({ takes: can }: Sender, asked: Asked): boolean => can?.(asked) ?? true;

describe.each(every)('%s, %s', { timeout: 60_000 }, (way, _name, sender) => {
  const send = (asked: Asked, headers: Record<string, string> = {}): Promise<Response> =>
    sender.send(urlOf(way), asked, { ...ACCEPT, ...headers });

  test('answers are the same to the byte: data, errors, limits and cost', async () => {
    for (const [name, asked] of Object.entries(OPERATIONS)) {
      if (!takes(sender, asked)) continue;
      expect([name, await answerOf(await send(asked))]).toEqual([name, await rightOf(asked)]);
    }
  });

  test('pages of allowed origins may read them, others not', async () => {
    const asked = { query: OPERATIONS.list?.query ?? '' };
    for (const [origin, allowed] of [
      ['http://localhost:3000', 'http://localhost:3000'],
      ['https://elsewhere.example', null],
    ] as const) {
      const response = await send(asked, { origin });
      expect([origin, response.headers.get('access-control-allow-origin')]).toEqual([
        origin,
        allowed === null ? expect.not.stringContaining('elsewhere') : allowed,
      ]);
      expect(await answerOf(response)).toBe(await rightOf(asked));
    }
  });

  test('keys are looked at, and reading needs none', async () => {
    const asked = { query: VIEWER };
    expect(await answerOf(await send(asked))).toContain('"viewer":null');
    expect(await answerOf(await send(asked, { authorization: `Bearer ${key}` }))).toContain('"name":"Desk"');
    expect(await answerOf(await send(asked, { authorization: 'Bearer cmq_wrong' }))).toContain('UNAUTHENTICATED');
    expect(await answerOf(await send(OPERATIONS.list as Asked, { authorization: 'Bearer cmq_wrong' }))).toBe(
      await rightOf(OPERATIONS.list as Asked),
    );
  });

  test('requests are counted, with their cost, and named', async () => {
    const points = async (): Promise<number> =>
      Number(/cost_points_count (\d+)/.exec(await (await fetch(`${urlOf(way)}/metrics`)).text())?.[1]);
    const before = await points();
    for (const asked of [OPERATIONS.list, OPERATIONS.dataset] as Asked[]) {
      const response = await send(asked, { 'x-request-id': 'own-1' });
      expect(response.headers.get('x-request-id')).toBe('own-1');
      await response.text();
    }
    expect(await points()).toBe(before + 2);
  });

  test('points are taken until they are spent', async () => {
    const from = { 'x-forwarded-for': `203.0.113.${every.findIndex(([a, b]) => a === way && b === sender.name)}` };
    let granted = 0;
    let answer = '';
    for (; granted < 20; granted += 1) {
      answer = await answerOf(await send({ query: BIG }, from));
      if (!answer.includes('"data"') || answer.includes('RATE_LIMITED')) break;
    }
    expect(answer).toContain('RATE_LIMITED');
    expect([4, 5, 6]).toContain(granted); // points flow in by the second
  });
});

test('what fails on our side is masked on every way, and stands in the log', { timeout: 60_000 }, async () => {
  await database.pool.query('ALTER TABLE documents RENAME TO documents_gone');
  try {
    for (const [way, name, sender] of every) {
      const before = log.filter(({ event }) => event === 'failure').length;
      const answer = await answerOf(await sender.send(urlOf(way), { query: FAILING }, ACCEPT));
      expect([way, name, answer]).toEqual([way, name, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
      expect(answer).not.toMatch(/documents_gone|relation|prisma|select /i);
      expect(log.filter(({ event }) => event === 'failure').length).toBeGreaterThan(before);
    }
  } finally {
    await database.pool.query('ALTER TABLE documents_gone RENAME TO documents');
  }
});
