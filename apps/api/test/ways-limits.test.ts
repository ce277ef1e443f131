import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LogEntry } from '../src/http/requests.ts';
import { type Api, startApi } from '../src/server.ts';
import type { Settings } from '../src/settings.ts';

let database: Database;
let api: Api | undefined;
let log: LogEntry[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
});
afterEach(async () => {
  await api?.close();
  log = [];
});
afterAll(() => database?.close(), 60_000);

/** The ways that an answer can take. */
const WAYS: readonly (readonly [name: string, settings: Partial<Settings>])[] = [
  ['the normal way', { fastReads: false, responseCache: false }],
  ['one statement', { fastReads: true, responseCache: false }],
  ['what is kept', { fastReads: true, responseCache: true }],
];

const QUERY = '{ visits(first: 100) { nodes { id parties(first: 100) { side } } } }';

async function ask(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY, operationName: null }),
  });
}

const start = async (settings: Partial<Settings>): Promise<void> => {
  api = await startApi({ database, port: 0, settings, log: (entry) => log.push(entry) });
};

test('points are taken alike on every way', async () => {
  const granted: number[] = [];
  for (const [, way] of WAYS) {
    await start({ ...way, rateLimit: 250_000, trustedProxies: 1 });
    let answers = 0;
    let last: Response;
    do {
      last = await ask({ 'x-forwarded-for': '203.0.113.9' });
      answers += 1;
    } while (last.status === 200 && answers < 100);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await last.json()).errors[0].extensions.code).toBe('RATE_LIMITED');
    expect((await ask({ 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
    granted.push(answers);
    await api?.close();
  }
  expect(granted[0]).toBeGreaterThan(5);
  expect(Math.max(...granted) - Math.min(...granted)).toBeLessThanOrEqual(1); // points flow in by the second
});

test.each(WAYS)('requests are measured, logged and named on %s', async (_name, way) => {
  await start({ ...way, metrics: true });
  for (let time = 0; time < 3; time += 1) {
    const response = await ask({ 'x-request-id': `own-${time}` });
    expect([response.status, response.headers.get('x-request-id')]).toEqual([200, `own-${time}`]);
    expect((await response.json()).extensions.cost).toBeGreaterThan(100);
  }
  expect((await ask()).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect((await ask({ 'x-request-id': 'not plain!' })).headers.get('x-request-id')).not.toBe('not plain!');
  const metrics = await (await fetch(`${api?.url}/metrics`)).text();
  expect(metrics).toContain(
    'communique_http_request_duration_seconds_count{route="/graphql",method="POST",status="200"} 5',
  );
  expect(metrics).toContain('communique_graphql_operation_cost_points_count 5');
  const entries = log.filter(({ path }) => path === '/graphql');
  expect(entries.map(({ level, event, status, operation }) => [level, event, status, operation])).toEqual(
    Array.from({ length: 5 }, () => ['info', 'request', 200, '']),
  );
});
