import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { teachCopying } from './copying.ts';
import { readSecrets } from './embedded/folder.ts';
import { createRolesAndDatabase, dataFolder, grantRights, type Server, startServer } from './embedded/index.ts';
import { PrismaClient } from './generated/client/client.ts';
import { migrate } from './migrate/index.ts';
import { withPasswordFrom } from './password.ts';
import { loadReference } from './reference/index.ts';
import { ReplicaWatch, type WatchOptions } from './replica/health.ts';
import { ReplicaPool } from './replica/pool.ts';

/** An open database: a pair of clients that may write, one that may only read, and one that may correct facts. */
export interface Database {
  /** The owner's connection string. */
  url: string;
  /** The reader's: every transaction is read-only. */
  readUrl: string;
  client: PrismaClient;
  pool: pg.Pool;
  reader: PrismaClient;
  readPool: pg.Pool;
  /** For corrections: may change facts, but neither texts nor reference data. */
  editor: PrismaClient;
  /** True for the server that the product runs itself; samples are loaded only there. */
  embedded: boolean;
  /** Closes all connections and lets go of the embedded server; the last process to do so stops it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A server's connection string; else DATABASE_URL; else the embedded server. */
  url?: string | undefined;
  /** The embedded server's data folder; else COMMUNIQUE_DATA; else `.data/postgres` in the checkout. */
  folder?: string | undefined;
  /** The embedded server's port, if it is free. */
  port?: number | undefined;
  /** Whether to bring tables and reference data up to date first (the default). */
  prepare?: boolean | undefined;
}

/** Connection strings of the owner, the reader and the editor. */
export interface Addresses {
  url: string;
  readUrl: string;
  editUrl: string;
  /** A streaming replica that reads may go to. */
  replicaUrl?: string | undefined;
}

/** A replica that lets one wait longer to connect is as good as gone; milliseconds. */
const REPLICA_PATIENCE = 2_000;

/** Corrections wait for one another anyway. */
const EDITORS = 3;

/** Makes the clients of the connection strings. Nothing connects before it is used. */
export function connect(
  addresses: Addresses,
  release: () => Promise<void>,
  embedded: boolean,
  watching?: WatchOptions,
): Database {
  const { url, readUrl, editUrl, replicaUrl } = addresses;
  const watch = replicaUrl === undefined ? null : new ReplicaWatch(replicaUrl, readUrl, watching);
  const [pool, editPool] = [createPool(url), createPool(editUrl, EDITORS)];
  const readPool = watch ? createReplicaPool(replicaUrl, createPool(readUrl), watch) : createPool(readUrl);
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  const reader = new PrismaClient({ adapter: new PrismaPg(readPool) });
  const editor = new PrismaClient({ adapter: new PrismaPg(editPool) });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([client.$disconnect(), reader.$disconnect(), editor.$disconnect()]);
    await Promise.all([pool.end(), readPool.end(), editPool.end(), watch?.close()]);
    await release();
  };
  return { url, readUrl, client, pool, reader, readPool, editor, embedded, close: () => (closed ??= close()) };
}

function createPool(connectionString: string, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, application_name: 'communique' });
  pool.on('error', () => {}); // an idle connection that the server closed is replaced at the next query
  pool.on('connect', teachCopying);
  return pool;
}

function createReplicaPool(connectionString: string | undefined, primary: pg.Pool, watch: ReplicaWatch): pg.Pool {
  const pool = new ReplicaPool(
    { connectionString, max: 10, connectionTimeoutMillis: REPLICA_PATIENCE, application_name: 'communique' },
    primary,
    watch,
  );
  pool.on('error', (error) => watch.failed(error));
  return pool;
}

/** Brings tables, the reader's and editor's rights and reference data up to date. */
export async function prepare(pool: pg.Pool, { withReader }: { withReader: boolean }): Promise<void> {
  const client = await pool.connect();
  try {
    const applied = await migrate(client);
    if (withReader && applied.length > 0) await grantRights(client);
    await loadReference(client);
  } finally {
    client.release();
  }
}

/** The same server, asked to refuse writing: for servers where the product may not make a role of its own. */
function readOnly(url: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('options', '-c default_transaction_read_only=on');
  return parsed.href;
}

async function openServer(address: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error('DATABASE_URL is no connection string: it reads postgresql://user:password@host:5432/database.');
  }
  const url = withPasswordFrom(address, process.env.DATABASE_PASSWORD_FILE);
  const readUrl = process.env.DATABASE_READ_URL ?? readOnly(url);
  const replica = process.env.DATABASE_REPLICA_URL;
  const replicaUrl = replica && withPasswordFrom(replica, process.env.DATABASE_PASSWORD_FILE);
  const editUrl = process.env.DATABASE_WRITE_URL ?? url;
  const database = connect({ url, readUrl, editUrl, replicaUrl }, async () => {}, false);
  try {
    await database.pool.query('SELECT 1');
    return database;
  } catch (error) {
    await database.close();
    const { message, code } = error as { message: string; code?: string };
    throw new Error(`The database at ${new URL(url).host} does not answer: ${message || code}.`, { cause: error });
  }
}

/** The addresses of a database of the embedded server. */
export const addressesOf = (server: Server, name?: string): Addresses => ({
  url: server.url('owner', name),
  readUrl: server.url('reader', name),
  editUrl: server.url('editor', name),
});

async function openEmbedded({ folder = dataFolder(), port }: OpenOptions): Promise<Database> {
  const server = await startServer({ folder, port });
  try {
    await createRolesAndDatabase(server.url('superuser', 'postgres'), readSecrets(folder));
    return connect(addressesOf(server), server.release, true);
  } catch (error) {
    await server.release();
    throw error;
  }
}

/**
 * Opens the database: the one of `url` or DATABASE_URL, else the embedded one, which is started or joined. Throws one
 * clear sentence when that is impossible.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const url = options.url ?? process.env.DATABASE_URL;
  const database = url ? await openServer(url) : await openEmbedded(options);
  if (options.prepare === false) return database;
  try {
    await prepare(database.pool, { withReader: database.embedded });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
