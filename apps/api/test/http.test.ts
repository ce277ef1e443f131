import type { Database } from '@communique/db';
import { afterEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '../src/http/requests.ts';
import { type Api, startApi } from '../src/server.ts';
import { post } from './harness.ts';

/** A database whose only table does as it is told: HTTP needs no other. */
const databaseOf = (findFirstOrThrow: () => Promise<unknown>, count = async () => 1) => ({
  reader: { dataset: { findFirstOrThrow, count } } as unknown as Database['reader'],
  readPool: { options: {} } as Database['readPool'],
});

const DATASET = '{ dataset { version } }';
const ready = databaseOf(async () => ({ version: 7, changedAt: new Date(0) }));
const json = { 'content-type': 'application/json' };

let api: Api;
let log: LogEntry[];
afterEach(() => api.close());

async function start(database = ready, settings = {}): Promise<void> {
  log = [];
  api = await startApi({ database, port: 0, settings, log: (entry) => log.push(entry) });
}

const send = (body: string, headers: Record<string, string> = json): Promise<Response> =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

describe('requests', () => {
  test('have an id, in the answer and in the log', async () => {
    await start();
    const response = await send(JSON.stringify({ query: `query Mine ${DATASET}`, operationName: 'Mine' }), {
      ...json,
      'x-request-id': 'abc-1',
    });
    expect(await response.json()).toMatchObject({ data: { dataset: { version: 7 } } });
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(log).toEqual([
      expect.objectContaining({
        level: 'info',
        event: 'request',
        requestId: 'abc-1',
        method: 'POST',
        path: '/graphql',
        operation: 'Mine',
        status: 200,
      }),
    ]);
  });

  test('an id that is no plain word is replaced', async () => {
    await start();
    const response = await send(JSON.stringify({ query: DATASET }), { ...json, 'x-request-id': 'a b{}' });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('GET answers queries', async () => {
    await start();
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(DATASET)}`);
    expect(await response.json()).toMatchObject({ data: { dataset: { version: 7 } } });
  });
});

describe('refused', () => {
  test.each<[string, string, Record<string, string>, number]>([
    ['a form', 'query={dataset{version}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', JSON.stringify({ query: DATASET }), { 'content-type': 'text/plain' }, 415],
    ['a multipart form', '', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['malformed JSON', '{"query": ', json, 400],
    ['no query', '{}', { ...json, accept: 'application/graphql-response+json' }, 400],
    ['a batch', JSON.stringify([{ query: DATASET }, { query: DATASET }]), json, 400],
    ['a body beyond the limit', JSON.stringify({ query: DATASET, variables: { a: 'x'.repeat(300_000) } }), json, 413],
  ])('%s', async (_name, body, headers, status) => {
    await start();
    const response = await send(body, headers);
    expect(response.status).toBe(status);
    expect(log.filter(({ event }) => event === 'failure')).toEqual([]);
  });

  const nested = (levels: number): string => (levels === 0 ? 'id' : `meetings { visit { ${nested(levels - 1)} } }`);

  test.each([
    ['too long', `{ ${'dataset { version } '.repeat(2000)} }`, 'token'],
    ['too deep', `{ visits { nodes { ${nested(10)} } } }`, 'depth is 23, the limit is 16'],
    [
      'too wide',
      `{ ${Array.from({ length: 250 }, (_, i) => `a${i}: dataset { version }`).join(' ')} }`,
      'breadth is 500, the limit is 400',
    ],
    [
      'too much',
      '{ visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 100) { quote } } } } } }',
      'Ask for smaller pages',
    ],
    ['unknown fields', '{ dataset { secrets } }', 'Cannot query field'],
  ])('a query %s', async (_name, query, message) => {
    await start();
    const { data, errors } = await post(`${api.url}/graphql`, query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the same wrong query twice, with the id of each request', async () => {
    await start();
    const first = await post(`${api.url}/graphql`, '{ nothing }');
    const second = await post(`${api.url}/graphql`, '{ nothing }');
    expect(first.errors?.[0]?.extensions.requestId).toBe(first.headers.get('x-request-id'));
    expect(second.errors?.[0]?.extensions.requestId).toBe(second.headers.get('x-request-id'));
  });
});

describe('failures', () => {
  test('are masked for the caller and whole in the log', async () => {
    await start(databaseOf(() => Promise.reject(new Error('password=hunter2 at 10.0.0.1'))));
    const { errors, headers } = await post(`${api.url}/graphql`, DATASET);
    const requestId = headers.get('x-request-id');
    expect(errors).toEqual([
      {
        message: 'Something failed on our side. Try again; if it fails again, report it with the request id.',
        locations: [{ line: 1, column: 3 }],
        path: ['dataset'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'failure', requestId, message: expect.stringContaining('hunter2') }),
    );
  });
});

describe('CORS', () => {
  test.each([
    ['https://charts.example', 'https://charts.example'],
    ['https://elsewhere.example', 'null'],
  ])('%s', async (origin, allowed) => {
    await start(ready, { corsOrigins: ['https://charts.example', 'https://maps.example'] });
    const preflight = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
    const answer = await send(JSON.stringify({ query: DATASET }), { ...json, origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('health', () => {
  const statuses = async (): Promise<number[]> =>
    Promise.all(['live', 'ready'].map(async (name) => (await fetch(`${api.url}/health/${name}`)).status));

  test.each<[string, () => Promise<number>, number[]]>([
    ['all well', async () => 1, [200, 200]],
    ['no tables', async () => 0, [200, 503]],
    ['no database', () => Promise.reject(new Error('gone')), [200, 503]],
  ])('%s', async (_name, count, expected) => {
    await start(databaseOf(async () => null, count));
    expect(await statuses()).toEqual(expected);
  });
});

describe('GraphiQL', () => {
  const page = (path: string): Promise<Response> =>
    fetch(`${api.url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });

  test('loads nothing from elsewhere', async () => {
    await start();
    const html = await (await page('/graphql')).text();
    expect(html.length).toBeGreaterThan(1_000_000);
    const head = html.slice(0, html.indexOf('<style>'));
    expect(head).not.toMatch(/https?:/);
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href="https?:|@import\s/);
    expect(await (await page('/')).text()).toContain('href="/graphql"');
  });

  test('can be switched off', async () => {
    await start(ready, { graphiql: false });
    expect(await (await page('/')).text()).not.toContain('"/graphql');
    expect((await page('/graphql')).status).not.toBe(200);
  });
});

describe('ending', () => {
  test('running requests finish, later ones are refused', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await start(
      databaseOf(async () => {
        begin();
        await held;
        return { version: 7, changedAt: new Date(0) };
      }),
    );
    const running = post(`${api.url}/graphql`, DATASET);
    await begun;
    const closed = api.close();
    await expect(fetch(`${api.url}/health/live`)).rejects.toThrow();
    release();
    expect((await running).data).toEqual({ dataset: { version: 7 } });
    await closed;
  });

  test('a taken port is named', async () => {
    await start();
    const port = Number(new URL(api.url).port);
    await expect(startApi({ database: ready, port })).rejects.toThrow(`Port ${port} is taken`);
  });
});
