import { createKey, type Database } from '@communique/db';
import { Queue, queuePool } from '@communique/ingest/queue';
import { describe, expect, test } from 'vitest';
import { bench, post } from './harness.ts';

const keys = { write: '', read: '' };
let stored: Database;
const api = bench({
  fill: async (database) => {
    stored = database;
    const make = async (name: string, scope: 'READ' | 'WRITE') =>
      (await createKey(database.client, { name, scope })).secret;
    keys.write = await make('Desk', 'WRITE');
    keys.read = await make('Reader', 'READ');
  },
});

async function ask<Data = Record<string, never>>(query: string, variables: object, key?: string) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Data; errors?: { message: string }[] };
}

const TEXT = `HANOI, March 12 (VNA) – Secretary of the Lào Cai provincial Party Committee Trần Minh Đức received a delegation from Yunnan province, China, led by Vice Governor of Yunnan Li Wenhai, in Lào Cai on March 11.

At the meeting, Đức proposed that the two sides build a cold-chain logistics centre at the Kim Thành border gate. Li agreed to promote cooperation in tourism and agriculture.`;

const READ = `mutation ($input: ReportInput!) { it: readReport(input: $input) { __typename
  ... on ReadReport { title published body record stored { id } }
  ... on Error { message code } ... on InvalidInput { field } } }`;

const ADD = `mutation ($input: ReportInput!) { it: addReport(input: $input) { __typename
  ... on AddedReport { outcome report { id title published } visits { id reports { id } } }
  ... on Error { message code } } }`;

interface Result<Value> {
  it: Value & { __typename: string; message: string; code: string; field: string };
}

const text = { source: { text: TEXT }, title: 'Lào Cai, Yunnan', published: '2025-03-12' };

describe('who may take reports in', () => {
  test.each([
    ['readReport', READ, { input: text }],
    ['addReport', ADD, { input: text }],
    ['addFeed', 'mutation { it: addFeed(url: "https://a.example/f") { __typename ... on Error { code } } }', {}],
    ['removeFeed', 'mutation { it: removeFeed(url: "https://a.example/f") { __typename ... on Error { code } } }', {}],
    ['retryDeadLetters', 'mutation { it: retryDeadLetters { __typename ... on Error { code } } }', {}],
  ])('%s: nobody without a key that may write', async (_name, query, variables) => {
    expect((await ask<Result<object>>(query, variables)).data.it.code).toBe('UNAUTHENTICATED');
    expect((await ask<Result<object>>(query, variables, keys.read)).data.it.code).toBe('FORBIDDEN');
    expect(await stored.client.report.count()).toBe(0);
    expect(await stored.client.feed.count()).toBe(0);
  });
});

describe('reading a report without storing it', () => {
  interface Read {
    body: string;
    record: { isVisitReport: boolean; evidence: { start: number | null; end: number | null; quote: string | null }[] };
    stored: { id: string } | null;
  }
  const read = async (input: object) => (await ask<Result<Read>>(READ, { input }, keys.write)).data.it;

  test('gives the record; its quotes are words of the body', async () => {
    const { body, record, stored: known } = await read(text);
    expect(record.isVisitReport).toBe(true);
    const quoted = record.evidence.filter(({ quote }) => quote !== null);
    expect(quoted.length).toBeGreaterThan(5);
    for (const { start, end, quote } of quoted) expect(body.slice(start ?? 0, end ?? 0)).toBe(quote);
    expect(known).toBeNull();
    expect(await stored.client.report.count()).toBe(0);
  });

  test('reads a page by its file', async () => {
    const html = `<html><head><title>A visit</title></head><body><article>${TEXT.split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`;
    const file = { name: 'page.html', base64: Buffer.from(html).toString('base64') };
    expect((await read({ source: { file } })).record.isVisitReport).toBe(true);
  });

  test.each([
    ['an empty text', { source: { text: '  ' } }, 'input.source'],
    ['a text beyond the limit', { source: { text: 'x'.repeat(50_001) } }, 'input.source'],
    ['a file of another kind', { source: { file: { name: 'a.exe', base64: 'AA==' } } }, 'input.source'],
    ['an address of this machine', { source: { url: 'http://127.0.0.1:1/x' } }, 'input.source'],
    ['an address that is none', { source: { url: 'javascript:alert(1)' } }, 'input.source'],
    ['a link that is no web address', { ...text, address: 'javascript:alert(1)' }, 'input.address'],
  ])('refuses %s', async (_name, input, field) => {
    expect(await read(input)).toMatchObject({ __typename: 'InvalidInput', field });
  });
});

test('addReport stores a report once and tells its visit', async () => {
  interface Added {
    outcome: string;
    report: { id: string; title: string; published: string };
    visits: { id: string; reports: { id: string }[] }[];
  }
  const add = async () => (await ask<Result<Added>>(ADD, { input: text }, keys.write)).data.it;
  const first = await add();
  expect(first).toMatchObject({ outcome: 'NEW', report: { title: 'Lào Cai, Yunnan', published: '2025-03-12' } });
  expect(first.visits).toHaveLength(1);
  expect(first.visits[0]?.reports).toEqual([{ id: first.report.id }]);
  expect(await add()).toMatchObject({ outcome: 'UNCHANGED', visits: [{ id: first.visits[0]?.id }] });
});

const INGESTION = `{ ingestion { failures workers backlog { waiting running }
  runs { label total failed finishedAt } feeds { url intervalMinutes succeededAt }
  deadLetters { id source reason retryable } sources { publisher reports newest lastStoredAt } } }`;

interface Ingestion {
  ingestion: {
    failures: number;
    backlog: { waiting: number; running: number };
    runs: { label: string | null; total: number; failed: number }[];
    feeds: { url: string; intervalMinutes: number }[];
    deadLetters: { id: string; source: string; retryable: boolean }[] | null;
    sources: { publisher: string | null; reports: number }[];
  };
}

describe('how ingestion goes', () => {
  const state = async (key?: string) => (await ask<Ingestion>(INGESTION, {}, key)).data.ingestion;

  test('feeds are added and removed; what may be a secret is for keys alone', async () => {
    const add =
      'mutation ($url: String!) { it: addFeed(url: $url, everyMinutes: 30) { __typename ... on Feed { url } } }';
    const url = 'https://wire.example/feed?token=abc';
    expect((await ask<Result<object>>(add, { url }, keys.write)).data.it).toMatchObject({ __typename: 'Feed', url });
    expect((await ask<Result<object>>(add, { url: 'ftp://x' }, keys.write)).data.it.__typename).toBe('InvalidInput');
    expect((await state(keys.read)).feeds).toMatchObject([{ url, intervalMinutes: 30 }]);
    expect((await state()).feeds).toMatchObject([{ url: 'https://wire.example/feed' }]);
    const remove = 'mutation ($url: String!) { it: removeFeed(url: $url) { __typename ... on RemovedFeed { url } } }';
    expect((await ask<Result<object>>(remove, { url }, keys.write)).data.it).toMatchObject({ url });
    expect((await ask<Result<object>>(remove, { url }, keys.write)).data.it.__typename).toBe('NotFound');
  });

  test('runs and failures are told, failures are tried again', async () => {
    const pool = queuePool(stored.url, 2);
    const queue = await Queue.open(pool);
    async function* items() {
      yield { id: 'a', source: '/secret/a.bin', error: 'binary' };
    }
    await queue.ingest('/secret', ['https://wire.example/1'], items());
    await queue.close();
    await pool.end();
    expect(await state()).toMatchObject({ failures: 1, deadLetters: null, runs: [{ label: null, failed: 1 }] });
    const known = await state(keys.write);
    expect(known.runs[0]?.label).toBe('/secret');
    expect(known.backlog).toEqual({ waiting: 1, running: 0 });
    expect(known.deadLetters).toMatchObject([{ source: '/secret/a.bin', retryable: false }]);
    const retry = 'mutation { it: retryDeadLetters { ... on Requeued { queued } } }';
    expect((await ask<Result<object>>(retry, {}, keys.write)).data.it).toEqual({ queued: 0 });
    await stored.pool.query(`UPDATE dead_letters SET source = 'https://wire.example/2'`);
    expect((await ask<Result<object>>(retry, {}, keys.write)).data.it).toEqual({ queued: 1 });
    expect((await state()).failures).toBe(0);
  });

  test('each source tells how fresh it is', async () => {
    await ask(ADD, { input: { ...text, publisher: 'River Wire' } }, keys.write);
    expect((await state()).sources).toMatchObject([{ publisher: 'River Wire', reports: 1, newest: '2025-03-12' }]);
  });

  test('the answer is never one that was kept', async () => {
    const count = async () =>
      (await post<Ingestion>(`${api.url}/graphql`, '{ ingestion { failures } }')).data.ingestion;
    expect(await count()).toEqual({ failures: 0 });
    await stored.pool.query(
      `INSERT INTO dead_letters (id, task, payload, source, reason)
       VALUES (gen_random_uuid(), 'read-address', '{}', 'https://wire.example/3', 'gone')`,
    );
    expect(await count()).toEqual({ failures: 1 });
  });
});

test('progress is sent as it changes, without what is for keys alone', async () => {
  const breakOff = new AbortController();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { ingestionProgress { failures runs { label total } } }' }),
    signal: breakOff.signal,
  });
  expect(response.headers.get('content-type')).toMatch('text/event-stream');
  const told: { failures: number; runs: { total: number }[] }[] = [];
  const decoder = new TextDecoder();
  const listening = (async () => {
    let rest = '';
    for await (const bytes of response.body ?? []) {
      rest += decoder.decode(bytes, { stream: true });
      const parts = rest.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const data = /^data: ?(\{.*)$/m.exec(part)?.[1];
        if (data) told.push(JSON.parse(data).data.ingestionProgress);
      }
    }
  })().catch(() => {});
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  const { failures = -1 } = told[0] ?? {};
  await stored.pool.query(
    `INSERT INTO ingest_runs (id, label, pending, total) VALUES (gen_random_uuid(), 'now', 1, 7)`,
  );
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
  expect(told[1]?.runs).toContainEqual({ label: null, total: 7 });
  expect(told[1]?.failures).toBe(failures);
  breakOff.abort();
  await listening;
});
