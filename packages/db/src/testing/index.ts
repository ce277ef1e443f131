import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { readSecrets } from '../embedded/folder.ts';
import { createDatabase, createRolesAndDatabase } from '../embedded/roles.ts';
import { type Server, startServer } from '../embedded/server.ts';
import { readMigrations } from '../migrate/index.ts';
import { addressesOf, connect, type Database, prepare } from '../open.ts';
import { referenceHash } from '../reference/index.ts';

export { killPostgres } from './kill.ts';

/** Names the folder of the run's server, so that all test files of a run share it. */
const FOLDER = 'COMMUNIQUE_TEST_DATA';
const TEMPLATE_LOCK = 0x74657374;

/** A server for tests in a folder of its own, without safety against power cuts. */
export interface TestServer {
  server: Server;
  folder: string;
  /** Stops the server and removes its folder, unless others use it. */
  release(): Promise<void>;
}

export interface TestServerOptions {
  /** Taken if it is free, else another one. */
  port?: number;
  /** True for tests that break the server down: what it has confirmed must then be kept, as a real one keeps it. */
  durable?: boolean;
}

/** Starts the run's server, or joins it when a global set-up has started it. */
export async function startTestServer({ port, durable = false }: TestServerOptions = {}): Promise<TestServer> {
  const shared = process.env[FOLDER];
  const folder = shared ?? mkdtempSync(path.join(os.tmpdir(), 'communique-test-'));
  const server = await startServer({ folder, port, durable });
  await createRolesAndDatabase(server.url('superuser', 'postgres'), readSecrets(folder));
  const remove = (): void => {
    if (shared === undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove); // for runs that end without releasing
  const release = async (): Promise<void> => {
    process.off('exit', remove);
    await server.release();
    remove();
  };
  return { server, folder, release };
}

/** For vitest's `globalSetup`: one server for the whole run. */
export async function shareTestServer(): Promise<() => Promise<void>> {
  const { folder, release } = await startTestServer();
  process.env[FOLDER] = folder;
  return async () => {
    delete process.env[FOLDER];
    await release();
  };
}

/** A database with tables and reference data, made once a server and copied for every test file. */
export async function ensureTemplate(server: Server, admin: pg.Client): Promise<string> {
  const contents = [...readMigrations().map(({ checksum }) => checksum), referenceHash()].join();
  const name = `template_${createHash('sha256').update(contents).digest('hex').slice(0, 12)}`;
  await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount !== 0) return name;
    const draft = `draft_${randomBytes(4).toString('hex')}`;
    await createDatabase(admin, draft);
    const pool = new pg.Pool({ connectionString: server.url('owner', draft), max: 1 });
    await prepare(pool, { withReader: true }).finally(() => pool.end());
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

/** A fresh database with all tables and reference data, for one test file; `close` drops it. */
export async function startTestDatabase(): Promise<Database> {
  const { server, release } = await startTestServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server.url('superuser', 'postgres') });
  admin.on('error', () => {}); // a test may stop the server
  await admin.connect();
  await createDatabase(admin, name, await ensureTemplate(server, admin));
  const drop = async (): Promise<void> => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
    await release();
  };
  return connect(addressesOf(server, name), drop, true);
}
