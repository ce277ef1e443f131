import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PoolClient } from 'pg';

/** The lock that Prisma's CLI takes while it migrates. */
const PRISMA_LOCK = 72707369;

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');

const CREATE_TABLE = `CREATE TABLE _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** One migration as it stands in its folder; the checksum is the SHA-256 of the file, as Prisma's CLI computes it. */
export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** All migrations of a folder in their order. */
export function readMigrations(folder: string = MIGRATIONS): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const file = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: file.toString('utf8'), checksum: createHash('sha256').update(file).digest('hex') };
    });
}

interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

async function readApplied(client: PoolClient): Promise<Map<string, string>> {
  const { rows: found } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
  if (!found[0]?.exists) await client.query(CREATE_TABLE);
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed)
    throw new Error(`The migration ${failed.migration_name} failed before: see its logs in _prisma_migrations.`);
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** One implicit transaction: pg sends a text without parameters as one simple query. */
async function apply(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  const insert = 'INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)';
  await client.query(insert, [id, checksum, name]);
  try {
    await client.query(sql);
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)]);
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}

/**
 * Applies the migrations that a database lacks, as `prisma migrate deploy` would: same table, same lock, same checksums.
 * Gives the names of those applied. Throws when one fails, failed before, or was edited after it was applied.
 */
export async function migrate(client: PoolClient, migrations: Migration[] = readMigrations()): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  try {
    const applied = await readApplied(client);
    const edited = migrations.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
    if (edited) throw new Error(`The migration ${edited.name} was edited after it was applied.`);
    const pending = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK]);
  }
}
