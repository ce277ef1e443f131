import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
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
  /** The reader's for what is soon done: nothing long ever holds its connections. */
  quickPool: pg.Pool;
  /** The same for what looks for parts of words: its statements are planned once, for planning takes longer than finding. */
  searchPool: pg.Pool;
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

const READERS = 10;

/** Corrections wait for one another anyway. */
const EDITORS = 3;

/** Connections of the pools for short reads. */
const QUICK = 6;
const SEARCHING = 4;
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan';

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
  const poolOf = (max: number, option?: string): pg.Pool => {
    const primary = createPool(withOption(readUrl, option), max);
    return watch ? createReplicaPool(withOption(replicaUrl ?? '', option), primary, watch, max) : primary;
  };
  const readPools = [poolOf(READERS), poolOf(QUICK), poolOf(SEARCHING, PLANNED_ONCE)] as const;
  const [readPool, quickPool, searchPool] = readPools;
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  const reader = new PrismaClient({ adapter: new PrismaPg(readPool) });
  const editor = new PrismaClient({ adapter: new PrismaPg(editPool) });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([client.$disconnect(), reader.$disconnect(), editor.$disconnect()]);
    await Promise.all([pool.end(), ...readPools.map((each) => each.end()), editPool.end(), watch?.close()]);
    await release();
  };
  return { url, readUrl, client, pool, reader, readPool, quickPool, searchPool, editor, embedded, close: () => (closed ??= close()) };
}

function createPool(connectionString: string, max = READERS): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, application_name: 'communique' });
  pool.on('error', () => {}); // an idle connection that the server closed is replaced at the next query
  return pool;
}

function createReplicaPool(connectionString: string, primary: pg.Pool, watch: ReplicaWatch, max: number): pg.Pool {
  const pool = new ReplicaPool(
    { connectionString, max, connectionTimeoutMillis: REPLICA_PATIENCE, application_name: 'communique' },
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

/** The same server, with a setting for its sessions beside those that the address names. */
function withOption(url: string, option: string | undefined): string {
  if (!option) return url;
  const parsed = new URL(url);
  const named = parsed.searchParams.get('options');
  parsed.searchParams.set('options', named ? `${named} ${option}` : option);
  return parsed.href;
}

/** The same server, asked to refuse writing: for servers where the product may not make a role of its own. */
const readOnly = (url: string): string => withOption(url, '-c default_transaction_read_only=on');

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
