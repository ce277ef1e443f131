import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from './alive.ts';
import { partsOf } from './folder.ts';
import { findPostmaster } from './postmaster.ts';
import { type Server, startServer } from './server.ts';

let folder: string;
let cluster: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'communique-server-'));
  cluster = partsOf(folder).cluster;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (port?: number): Promise<Server> => startServer({ folder, port, durable: false });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  test('starts, keeps its data over a restart, and leaves no process', async () => {
    const first = await start();
    await query(first.url('superuser', 'postgres'), 'CREATE TABLE kept AS SELECT 7 AS value');
    const { pid } = findPostmaster(cluster)!;
    await first.release();
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    const second = await start();
    expect(await query(second.url('superuser', 'postgres'), 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
    await second.release();
  });

  test('removes what an interrupted first start has left', async () => {
    const fresh = mkdtempSync(path.join(os.tmpdir(), 'communique-fresh-'));
    mkdirSync(path.join(fresh, 'initialising-999999999-abcd', 'cluster'), { recursive: true });
    const server = await startServer({ folder: fresh, durable: false });
    expect(readdirSync(fresh).sort()).toEqual(['cluster', 'server.log']);
    await server.release();
    rmSync(fresh, { recursive: true });
  });

  test('joins a server that runs on the folder; the last to let go stops it', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(second.port).toBe(first.port);
    await first.release();
    expect(await query(second.url('superuser', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.release();
    expect(findPostmaster(cluster)).toBeNull();
  });

  test('outlives a kill without warning, of the server and of its starter', async () => {
    const first = await start();
    await query(first.url('superuser', 'postgres'), 'CREATE TABLE survived AS SELECT 8 AS value');
    await query(first.url('superuser', 'postgres'), 'CHECKPOINT');
    process.kill(findPostmaster(cluster)!.pid, 'SIGKILL');
    const second = await start();
    expect(await query(second.url('superuser', 'postgres'), 'SELECT value FROM survived')).toEqual([{ value: 8 }]);
    await second.release();
    await first.release();
  });

  test('is not misled by a pid file whose pid belongs to another program by now', async () => {
    const other: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`);
    const server = await start();
    expect(await query(server.url('superuser', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.release();
    other.kill();
  });

  test('takes the wanted port, or another one when that is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    while (!taken.listening) await sleep(1);
    const port = (taken.address() as { port: number }).port;
    const elsewhere = await start(port);
    expect(elsewhere.port).not.toBe(port);
    await elsewhere.release();
    await new Promise((done) => taken.close(done));
    const there = await start(port);
    expect(there.port).toBe(port);
    await there.release();
  });

  test('is closed to other users: SCRAM, a password file of the owner alone, loopback only', async () => {
    expect(statSync(partsOf(folder).secrets).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(cluster, 'pg_hba.conf'), 'utf8')).not.toMatch(/^\w+\s.*\btrust$/m);
    const server = await start();
    const wrong = server.url('superuser', 'postgres').replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const [{ listen_addresses: addresses }] = (await query(
      server.url('superuser', 'postgres'),
      'SHOW listen_addresses',
    )) as [{ listen_addresses: string }];
    expect(addresses).toBe('127.0.0.1');
    await server.release();
  });

  test('knows letters of all scripts', async () => {
    const server = await start();
    const sql = "SELECT lower('ĐÀ NẴNG') AS lower, 'b' > 'B' AS by_code";
    expect(await query(server.url('superuser', 'postgres'), sql)).toEqual([{ lower: 'đà nẵng', by_code: true }]);
    await server.release();
  });

  test('says in one sentence that a folder cannot be used', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(startServer({ folder: path.join(file, 'data') })).rejects.toThrow(
      /^The data folder .* cannot be used .*: set COMMUNIQUE_DATA to another folder\.$/,
    );
    expect(existsSync(path.join(file, 'data'))).toBe(false);
  });
});
