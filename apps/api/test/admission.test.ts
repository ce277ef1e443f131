import { connect } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench } from './harness.ts';

/** Four come in at a time and ten wait. */
const api = bench({
  turns: { most: 8, alone: 4, beside: 1, line: 10 },
  settings: { trustedProxies: 1, queryTimeout: 60 },
});

/** Holds a table back, so that what reads it waits and keeps its turn. */
let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: api.databaseUrl() });
  await owner.connect();
});
afterAll(() => owner.end());

const from = (address: string, query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...headers },
    body: JSON.stringify({ query }),
  });

const FLOODING = '203.0.113.9';

test('while one client has sent more than waits, others and health are answered; who comes beyond it is told', async () => {
  await owner.query('BEGIN; LOCK TABLE visits IN ACCESS EXCLUSIVE MODE');
  const waiting = Array.from({ length: 20 }, (_, at) => from(FLOODING, `{ a${at}: visits { totalCount } }`));
  const refused = await Promise.race(waiting);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await refused.json()).toMatchObject({ code: 'BUSY', requestId: refused.headers.get('x-request-id') });
  for (let time = 0; time < 3; time += 1) {
    expect((await from('198.51.100.7', `{ a${time}: themes { code } }`)).status).toBe(200);
    expect((await from('127.0.0.1', `{ b${time}: themes { code } }`)).status).toBe(200);
  }
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  expect(metrics).toContain('communique_turns{state="inside"} 4\ncommunique_turns{state="waiting"} 10\n');
  expect(Number(/communique_read_pool_connections{state="busy"} (\d+)/.exec(metrics)?.[1])).toBeGreaterThanOrEqual(4);
  await owner.query('ROLLBACK');
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 429).length).toBe(6);
});

test('a refusal may be read by the pages that may read answers', async () => {
  await owner.query('BEGIN; LOCK TABLE visits IN ACCESS EXCLUSIVE MODE');
  const origin = 'http://localhost:3000';
  const waiting = Array.from({ length: 20 }, (_, at) =>
    from(FLOODING, `{ o${at}: visits { totalCount } }`, { origin }),
  );
  expect((await Promise.race(waiting)).headers.get('access-control-allow-origin')).toBe(origin);
  await owner.query('ROLLBACK');
  await Promise.all(waiting);
});

test('who breaks off while waiting keeps no turn', async () => {
  await owner.query('BEGIN; LOCK TABLE visits IN ACCESS EXCLUSIVE MODE');
  const body = (at: number): string => JSON.stringify({ query: `{ gone${at}: visits { totalCount } }` });
  const { port } = new URL(api.url);
  const sockets = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Forwarded-For: ${FLOODING}\r\nContent-Length: ${body(at).length}\r\n\r\n${body(at)}`,
        () => resolve(),
      );
      await promise;
      return socket;
    }),
  );
  const last = from(FLOODING, '{ themes { code } }');
  for (const socket of sockets) socket.destroy();
  await owner.query('ROLLBACK');
  expect((await last).status).toBe(200);
  expect((await from(FLOODING, '{ themes { label } }')).status).toBe(200);
});
