import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { counting, fileOf } from './backup.ts';
import { readDump } from './dumped.ts';
import { type Manifest, readManifest, UnusableBackup } from './manifest.ts';
import { quoted } from './tables.ts';

export interface RestoreOptions {
  /** Whether what is stored may be replaced; without it only a database without reports is restored into. */
  replace?: boolean;
}

/**
 * Puts the tables back as they were, in one transaction: either all of it is there afterwards, or what was there before.
 * @throws UnusableBackup for a backup that is broken or of other tables, and when reports would be lost unasked.
 */
export async function restore(pool: pg.Pool, folder: string, options: RestoreOptions = {}): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await refuseLoss(client, options);
    const names = manifest.tables.map(({ name }) => quoted(name));
    // Triggers keep counts current; the counts come back from the backup themselves.
    for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${names.join(', ')}`);
    if (manifest.dump) await readDump(client, manifest, folder);
    else for (const table of manifest.tables) await readTable(client, table, folder);
    for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    await raiseSequences(client);
    await client.query('COMMIT');
    return manifest;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function refuseLoss(client: pg.PoolClient, { replace }: RestoreOptions): Promise<void> {
  if (replace) return;
  const { rows } = await client.query<{ reports: number }>('SELECT count(*)::int AS reports FROM reports');
  const held = rows[0]?.reports ?? 0;
  if (held > 0)
    throw new UnusableBackup(`the database holds ${held} reports; add --replace to put the backup in their place`);
}

async function readTable(client: pg.PoolClient, table: Manifest['tables'][number], folder: string): Promise<void> {
  const count = counting();
  const target = client.query(
    copyFrom(`COPY ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) FROM STDIN`),
  );
  try {
    await pipeline(createReadStream(fileOf(folder, table.name)), createGunzip(), count.stream, target);
  } catch (error) {
    throw new UnusableBackup(`${fileOf(folder, table.name)} can't be read back (${(error as Error).message})`);
  }
  const { rows, sha256 } = count.result();
  if (rows !== table.rows || sha256 !== table.sha256)
    throw new UnusableBackup(`${fileOf(folder, table.name)} is not as it was written; nothing was changed`);
}

/** Numbers given from now on come after those restored. */
async function raiseSequences(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT d.refobjid::regclass::text AS table, a.attname AS column, s.oid::regclass::text AS sequence
     FROM pg_class s
     JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass
     JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
     WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace`,
  );
  for (const { table, column, sequence } of rows)
    await client.query(
      `SELECT setval($1, greatest((SELECT max(${quoted(column)}) FROM ${table}), 1), EXISTS (SELECT 1 FROM ${table}))`,
      [sequence],
    );
}
