import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from '../embedded/binaries.ts';
import { giveTo, partsOf } from '../embedded/folder.ts';
import { choosePort } from '../embedded/ports.ts';
import { findRunner } from '../embedded/unprivileged.ts';
import type { TestServer } from './index.ts';

/** A streaming replica of a test server. */
export interface Replica {
  /** The primary's connection string, led to the replica. */
  urlOf(primary: string): string;
  /** Stops at once, as a machine does whose power is cut. */
  kill(): Promise<void>;
  /** Stops applying what comes in, so that it lags; `false` goes on. */
  pause(isPaused: boolean): Promise<void>;
}

/** Copies a running server and starts the copy as its streaming replica (no pg_basebackup comes with the server). */
export async function startReplica({ server, folder }: TestServer): Promise<Replica> {
  const superuser = server.url('superuser', 'postgres');
  const copy = mkdtempSync(path.join(os.tmpdir(), 'communique-replica-'));
  const cluster = path.join(copy, 'cluster');
  const admin = new pg.Client({ connectionString: superuser });
  await admin.connect();
  await admin.query("SELECT pg_backup_start('replica', fast => true)");
  cpSync(partsOf(folder).cluster, cluster, {
    recursive: true,
    filter: (source) => !/postmaster\.(?:pid|opts)$|\/pg_wal\/.+\/|\/pg_replslot\/.+/.test(source),
  });
  const { rows } = await admin.query('SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)');
  await admin.end();
  writeFileSync(path.join(cluster, 'backup_label'), rows[0].labelfile, { mode: 0o600 });
  writeFileSync(path.join(cluster, 'standby.signal'), '', { mode: 0o600 });
  const port = await choosePort(undefined);
  const child = await launch(cluster, copy, port, superuser);
  const urlOf = (primary: string): string => {
    const url = new URL(primary);
    url.port = String(port);
    return url.href;
  };
  await untilAnswering(urlOf(superuser));
  return {
    urlOf,
    async kill() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
      await sleep(100);
      rmSync(copy, { recursive: true, force: true });
    },
    async pause(isPaused) {
      const client = new pg.Client({ connectionString: urlOf(superuser) });
      await client.connect();
      await client.query(isPaused ? 'SELECT pg_wal_replay_pause()' : 'SELECT pg_wal_replay_resume()');
      await client.end();
    },
  };
}

async function launch(cluster: string, folder: string, port: number, primary: string): Promise<ChildProcess> {
  const binaries = await findBinaries();
  const runner = findRunner({ program: binaries.postgres, folder }, undefined);
  giveTo(runner, cluster);
  const { hostname, port: primaryPort, username, password } = new URL(primary);
  const source = `host=${hostname} port=${primaryPort} user=${username} password=${decodeURIComponent(password)}`;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    `primary_conninfo=${source}`,
  ];
  const [command, args] = runner.wrap(binaries.postgres, [
    '-D',
    cluster,
    ...settings.flatMap((value) => ['-c', value]),
  ]);
  const child = spawn(command, args, { cwd: cluster, stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error('the replica does not answer');
}
