import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { cacheOf } from '../src/read/cache.ts';
import { type Api, startApi } from '../src/server.ts';
import { REPORTS } from './fixture/reports.ts';
import { written } from './fixture/write.ts';

let database: Database;
let api: Api;
const [first, ...others] = REPORTS;

const store = async (told: (typeof REPORTS)[number]): Promise<void> => {
  const { report, record } = written(told);
  await storeRecord(database, report, record);
};

beforeAll(async () => {
  database = await startTestDatabase();
  if (first) await store(first);
  api = await startApi({ database, port: 0, log: () => {} });
});
afterAll(async () => {
  await api?.close();
  await database?.close();
}, 60_000);

const FAST = '{ statements { totalCount } }';
const NORMAL = '{ dataset { version statements } }';

const post = async (query: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.text();
};

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });

test('every write is seen by whoever asks after it', async () => {
  const seen = [];
  for (const told of others) {
    const before = [await post(FAST), await post(NORMAL)];
    expect([await post(FAST), await post(NORMAL)]).toEqual(before);
    await store(told);
    const after = [await post(FAST), await post(NORMAL)];
    const count = await database.reader.statement.count({ where: { sameAsId: null } });
    expect(after[0]).toContain(`"totalCount":${count}`);
    expect(after[1]).toContain(`"statements":${count}`);
    seen.push(after[1]);
  }
  expect(new Set(seen).size).toBe(others.length);
});

test('many who ask at once while it is written get what is or was', async () => {
  const [told] = others;
  const asking = Array.from({ length: 40 }, () => post(NORMAL));
  if (told) await store({ ...told, id: 'again', title: 'Told again' });
  const versions = (await Promise.all(asking)).map((text) => JSON.parse(text).data.dataset.version as number);
  const { version } = await database.reader.dataset.findFirstOrThrow();
  expect(Math.max(...versions)).toBeLessThanOrEqual(version);
  expect(JSON.parse(await post(NORMAL)).data.dataset.version).toBe(version);
});

test('GET tells the version, and 304 while it is the same', async () => {
  const response = await get(FAST);
  const etag = response.headers.get('etag') ?? '';
  const { version } = await database.reader.dataset.findFirstOrThrow();
  expect([etag, response.headers.get('x-dataset-version')]).toEqual([`W/"${version}"`, String(version)]);
  const again = await get(FAST, { 'if-none-match': etag });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  await database.client.dataset.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
  expect((await get(FAST, { 'if-none-match': etag })).status).toBe(200);
});

test('what has errors is not kept', async () => {
  const ask = () => post('{ visits(first: 0) { nodes { id } } }');
  const [one, two] = [await ask(), await ask()];
  expect(JSON.parse(one).errors[0].extensions.requestId).not.toBe(JSON.parse(two).errors[0].extensions.requestId);
});

test('memory is bounded: the longest unasked go first', () => {
  const cache = cacheOf({ most: 10_000 });
  const answer = (size: number) => ({ body: Buffer.alloc(size), cost: 1, operation: '' });
  cache.get('', 1);
  for (let index = 0; index < 100; index += 1) {
    cache.set(`q${index}`, 1, answer(1_000));
    cache.get('q0', 1);
    expect(cache.bytes()).toBeLessThanOrEqual(10_000);
  }
  expect(cache.get('q0', 1)).toBeDefined();
  expect(cache.get('q1', 1)).toBeUndefined();
  cache.set('large', 1, answer(2 ** 21));
  expect(cache.get('large', 1)).toBeUndefined();
});

test('another version and another day empty it, and answers of an older version are not taken in', () => {
  let now = new Date('2026-03-01T23:59:59Z');
  const cache = cacheOf({ now: () => now });
  const kept = { body: Buffer.from('x'), cost: 1, operation: '' };
  cache.get('q', 7);
  cache.set('q', 7, kept);
  expect(cache.get('q', 7)).toBe(kept);
  now = new Date('2026-03-02T00:00:00Z');
  expect(cache.get('q', 7)).toBeUndefined();
  cache.set('q', 7, kept);
  expect(cache.get('q', 8)).toBeUndefined();
  cache.set('q', 7, kept);
  expect([cache.get('q', 8), cache.bytes()]).toEqual([undefined, 0]);
});
