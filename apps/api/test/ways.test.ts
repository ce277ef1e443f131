import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { type Api, startApi } from '../src/server.ts';
import { REPORTS, UNREAD } from './fixture/reports.ts';
import { written } from './fixture/write.ts';
import { CASES, type Case } from './ways/operations.ts';

let database: Database;
let fast: Api;
let normal: Api;
/** Keeps answers. */
let keeping: Api;
/** Keys that operations name. */
let visit = '';
let undated = '';

beforeAll(async () => {
  database = await startTestDatabase();
  for (const told of REPORTS) {
    const { report, record } = written(told);
    await storeRecord(database, report, record);
  }
  await storeRecord(database, UNREAD, null, { sample: true });
  const idOf = async (where: object) =>
    (await database.reader.visit.findFirstOrThrow({ where, orderBy: { id: 'asc' } })).id;
  visit = await idOf({ start: { not: null } });
  undated = await idOf({ start: null });
  const start = (fastReads: boolean, responseCache: boolean) =>
    startApi({ database, port: 0, settings: { fastReads, responseCache }, log: () => {} });
  [fast, normal, keeping] = [await start(true, false), await start(false, false), await start(true, true)];
});

afterAll(async () => {
  await fast?.close();
  await normal?.close();
  await keeping?.close();
  await database?.close();
}, 60_000);

const headersOf = (headers: Headers): Record<string, string> => {
  const { date, 'x-request-id': _id, ...others } = Object.fromEntries(headers);
  return others;
};

/** How statements of the fast way begin; one that reads nothing is no more than that. */
const FAST = /^SELECT (\((SELECT|WITH) |$)/;

/** Cursors and ids with the keys of this database in them. */
const filled = (variables: Case['variables']) =>
  variables &&
  (JSON.parse(JSON.stringify(variables), (_key, value) => {
    if (typeof value !== 'string') return value;
    const put = (text: string) => text.replace('UNDATED', undated).replace('VISIT', visit);
    const inside = Buffer.from(value, 'base64').toString();
    return inside.startsWith('GPC:') ? Buffer.from(put(inside)).toString('base64') : put(value);
  }) as Record<string, unknown>);

async function ask(api: Api, { query, variables, operationName }: Case, method: 'GET' | 'POST', headers: HeadersInit) {
  const request = {
    query,
    ...(variables ? { variables: filled(variables) } : {}),
    ...(operationName ? { operationName } : {}),
  };
  const parameters = new URLSearchParams(
    Object.entries(request).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const seen = vi.spyOn(database.readPool, 'query');
  const response =
    method === 'GET'
      ? await fetch(`${api.url}/graphql?${parameters}`, { headers })
      : await fetch(`${api.url}/graphql`, {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(request),
        });
  const text = (await response.text()).replace(/"requestId":"[^"]*"/g, '"requestId":""');
  const statements = seen.mock.calls.map(([query]) => (query as unknown as { text?: string }).text ?? '');
  seen.mockRestore();
  return { statements, answer: { status: response.status, headers: headersOf(response.headers), text } };
}

describe.each(['POST', 'GET'] as const)('%s', (method) => {
  test.each(CASES)('both ways answer the same: $what', async (one) => {
    for (const accept of [
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json',
    ]) {
      const [a, b] = [await ask(fast, one, method, { accept }), await ask(normal, one, method, { accept })];
      expect(a.answer).toEqual(b.answer);
      const isOne = a.statements.length === 1 && FAST.test(a.statements[0] ?? '');
      expect({ fast: isOne, errors: one.fast && b.answer.text.includes('"errors"') }).toEqual({
        fast: one.fast,
        errors: false,
      });
    }
  });
});

describe.each(['POST', 'GET'] as const)('%s of a server that keeps answers', (method) => {
  test.each(CASES)('$what', async (one) => {
    const right = (await ask(normal, one, method, { accept: 'application/json' })).answer;
    for (let time = 0; time < 2; time += 1) {
      const { answer, statements } = await ask(keeping, one, method, { accept: 'application/json' });
      const { etag, vary, 'cache-control': control, 'x-dataset-version': version, ...headers } = answer.headers;
      expect({ ...answer, headers }).toEqual(right);
      if (time && one.fast) expect(statements).toEqual(['SELECT version FROM dataset']);
      if (one.fast) expect(etag === undefined).toBe(method === 'POST');
    }
  });
});

test.each<[string, HeadersInit]>([
  ['from a page of another origin', { origin: 'http://localhost:3000' }],
  ['from a page that may not read', { origin: 'https://elsewhere.example' }],
  ['of any type', { accept: '*/*' }],
  ['of a type that is not made', { accept: 'text/csv' }],
  ['with a key', { authorization: 'Bearer nothing' }],
  ['without charset', { 'content-type': 'application/json; charset=utf-8' }],
  ['as a form', { 'content-type': 'text/plain' }],
])('both ways treat requests %s alike', async (_what, headers) => {
  const one = { what: '', query: '{ visits(first: 2) { nodes { id } } }', fast: true };
  const [a, b] = [await ask(fast, one, 'POST', headers), await ask(normal, one, 'POST', headers)];
  expect(a.answer).toEqual(b.answer);
});
