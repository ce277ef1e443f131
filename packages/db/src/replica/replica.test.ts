import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../open.ts';
import { connect } from '../open.ts';
import { startTestDatabase, startTestServer, type TestServer } from '../testing/index.ts';
import { type Replica, startReplica } from '../testing/replica.ts';

let server: TestServer;
let primary: Database;
let replica: Replica;
beforeAll(async () => {
  server = await startTestServer();
  primary = await startTestDatabase();
  replica = await startReplica(server);
}, 60_000);
afterAll(async () => {
  await primary.close();
  await server.release();
});

const addresses = () => ({ url: primary.url, readUrl: primary.readUrl, editUrl: primary.url });
const open = (warn: (sentence: string) => void) =>
  connect({ ...addresses(), replicaUrl: replica.urlOf(primary.readUrl) }, async () => {}, false, {
    every: 50,
    mostLag: 300,
    warn,
  });

/** Whether a read is answered by a server in recovery, as a replica is. */
async function readsFromReplica(database: Database): Promise<boolean> {
  const { rows } = await database.readPool.query('SELECT pg_is_in_recovery() AS replica');
  const [row] = await database.reader.$queryRaw<{ replica: boolean }[]>`SELECT pg_is_in_recovery() AS replica`;
  expect(row?.replica).toBe(rows[0].replica);
  return rows[0].replica;
}
const bump = () => primary.pool.query('UPDATE dataset SET version = version + 1');

test('reads go to the replica while it is fresh, to the primary when it lags or is gone', {
  timeout: 60_000,
}, async () => {
  const warn = vi.fn<(sentence: string) => void>();
  const database = await open(warn);
  await vi.waitFor(async () => expect(await readsFromReplica(database)).toBe(true), { timeout: 10_000, interval: 50 });

  await replica.pause(true);
  await bump();
  await vi.waitFor(async () => expect(await readsFromReplica(database)).toBe(false), { timeout: 10_000, interval: 50 });
  expect(warn).toHaveBeenLastCalledWith(expect.stringMatching(/go to the primary.*behind/));

  await replica.pause(false);
  await vi.waitFor(async () => expect(await readsFromReplica(database)).toBe(true), { timeout: 10_000, interval: 50 });

  await replica.kill();
  await vi.waitFor(async () => expect(await readsFromReplica(database)).toBe(false), { timeout: 10_000, interval: 50 });
  expect(await readsFromReplica(database)).toBe(false);
  expect(warn.mock.calls.map(([sentence]) => sentence.slice(0, 26))).toEqual([
    'Reads go to the replica.',
    'Reads go to the primary: t',
    'Reads go to the replica.',
    'Reads go to the primary: t',
  ]);
  await database.close();
});
