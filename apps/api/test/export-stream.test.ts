import type { Database } from '@communique/db';
import { afterEach, expect, test, vi } from 'vitest';
import type { LogEntry } from '../src/http/requests.ts';
import { type Api, startApi } from '../src/server.ts';

const FULL_PAGE = 1_000;

const visit = (index: number) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  start: null,
  end: null,
  precision: null,
  edtf: null,
  dateStatus: 'absent',
  dateReason: 'Nothing tells it. '.repeat(20),
  leaderId: null,
  leader: null,
  parties: [],
  statements: [],
  reports: [],
});

/** A pool whose cursor gives pages of visits without end, until `stop` says how the next one comes out. */
function endless(stop: (page: number) => 'last' | 'broken' | null) {
  let pages = 0;
  const fetchPage = () => {
    const outcome = stop(pages);
    if (outcome === 'broken') throw new Error('The connection is gone.');
    const rows = Array.from({ length: outcome === 'last' ? 1 : FULL_PAGE }, (_, row) => visit(pages * FULL_PAGE + row));
    pages += 1;
    return { rows };
  };
  const dataset = { id: 1, version: 7, changedAt: new Date(0) };
  const query = async (text: string) => {
    if (text.startsWith('FETCH')) return fetchPage();
    return { rows: text.includes('FROM dataset') ? [dataset] : [] };
  };
  const released: (Error | undefined)[] = [];
  const client = { query, release: (error?: Error) => released.push(error) };
  const reader = { dataset: { findFirstOrThrow: async () => dataset } };
  const readPool = { options: {}, connect: async () => client, query };
  return {
    pages: () => pages,
    released,
    database: { reader, readPool } as unknown as Pick<Database, 'reader' | 'readPool'>,
  };
}

let api: Api;
let log: LogEntry[];
afterEach(() => api.close());

async function start(database: Pick<Database, 'reader' | 'readPool'>): Promise<void> {
  log = [];
  api = await startApi({ database, port: 0, log: (entry) => log.push(entry) });
}

const failures = (): LogEntry[] => log.filter(({ event }) => event === 'failure');

test('all pages arrive', async () => {
  const source = endless((page) => (page === 20 ? 'last' : null));
  await start(source.database);
  const lines = (await (await fetch(`${api.url}/export/visits.ndjson`)).text()).trimEnd().split('\n');
  expect(lines).toHaveLength(20 * FULL_PAGE + 1);
  expect(new Set(lines).size).toBe(lines.length);
});

test('no more is read than is fetched, and nothing once the reader has gone', async () => {
  const source = endless(() => null);
  await start(source.database);
  const response = await fetch(`${api.url}/export/visits.ndjson`);
  const body = response.body?.getReader();
  await body?.read();
  await vi.waitFor(async () => {
    const before = source.pages();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(source.pages()).toBe(before);
  }, 5_000);
  const held = source.pages();
  expect(held).toBeLessThan(100);
  await body?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(source.pages() - held).toBeLessThan(100);
  expect(failures()).toEqual([]);
  const others = await Promise.all(Array.from({ length: 4 }, () => fetch(`${api.url}/export/visits.ndjson`)));
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200]); // its place is free again
  const beyond = await fetch(`${api.url}/export/visits.csv`);
  expect([beyond.status, beyond.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await beyond.json()).toMatchObject({ code: 'BUSY' });
  await Promise.all(others.map((other) => other.body?.cancel()));
});

test('a file that breaks off is cut, not ended', async () => {
  const source = endless((page) => (page === 3 ? 'broken' : null));
  await start(source.database);
  const response = await fetch(`${api.url}/export/visits.csv`);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect(failures()).toEqual([
    expect.objectContaining({ message: expect.stringContaining('The connection is gone.') }),
  ]);
  expect(source.released).toEqual([expect.objectContaining({ message: 'The connection is gone.' })]);
});

test('a file that never begins is a failure like others', async () => {
  const source = endless(() => 'broken');
  await start(source.database);
  const response = await fetch(`${api.url}/export/visits.csv`);
  expect(response.status).toBe(500);
  const problem = await response.json();
  expect(problem).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: response.headers.get('x-request-id') });
  expect(JSON.stringify(problem)).not.toContain('connection');
  expect(failures()).toHaveLength(1);
});
