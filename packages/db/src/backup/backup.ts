import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { datasetVersion, MANIFEST, type Manifest, ownMigrations, UnusableBackup } from './manifest.ts';
import { dump, findPgTools, serverMajor } from './pg-tools.ts';
import { quoted, type Table, tablesInOrder } from './tables.ts';

export interface BackupOptions {
  /**
   * The database's address: with it pg_dump writes the tables, where it is installed and no older than the server. Without
   * it, and elsewhere, they are copied, which needs nothing installed to be restored.
   */
  url?: string;
}

/**
 * Writes all tables into an empty or new folder, as they are at one moment (one repeatable-read snapshot): writing may go
 * on meanwhile. The queue's pending jobs are not part of it.
 * @throws UnusableBackup when the folder holds something.
 */
export async function backup(pool: pg.Pool, folder: string, { url }: BackupOptions = {}): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new UnusableBackup(`${folder} is not empty; name a new folder`);
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const isDumped = url !== undefined && (await findPgTools(await serverMajor(client))) !== null;
    const manifest: Manifest = {
      format: 'communique-backup-1',
      madeAt: new Date().toISOString(),
      migrations: ownMigrations(),
      datasetVersion: await datasetVersion(client),
      ...(isDumped ? await writeDump(client, url, folder) : { tables: await writeTables(client, folder) }),
    };
    await client.query('COMMIT');
    await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function writeTables(client: pg.PoolClient, folder: string): Promise<Manifest['tables']> {
  const tables: Manifest['tables'] = [];
  for (const table of await tablesInOrder(client)) tables.push(await writeTable(client, table, folder));
  return tables;
}

/** Has pg_dump write what this transaction sees. */
async function writeDump(
  client: pg.PoolClient,
  url: string,
  folder: string,
): Promise<Pick<Manifest, 'tables' | 'dump'>> {
  const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
  await dump(url, rows[0]!.snapshot, dumpOf(folder));
  const tables: Manifest['tables'] = [];
  for (const table of await tablesInOrder(client)) {
    const counted = await client.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${quoted(table.name)}`);
    tables.push({ ...table, rows: counted.rows[0]!.rows });
  }
  return { tables, dump: { sha256: await hashOf(dumpOf(folder)) } };
}

/** The file that pg_dump writes within a backup. */
export const dumpOf = (folder: string): string => path.join(folder, 'tables.dump');

/** The SHA-256 of a file, hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The file of a table within a backup. */
export const fileOf = (folder: string, table: string): string => path.join(folder, `${table}.copy.gz`);

async function writeTable(client: pg.PoolClient, table: Table, folder: string): Promise<Manifest['tables'][number]> {
  const source = client.query(copyTo(`COPY ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) TO STDOUT`));
  const count = counting();
  await pipeline(source, count.stream, createGzip({ level: 6 }), createWriteStream(fileOf(folder, table.name)));
  return { ...table, ...count.result() };
}

/** Passes COPY's text format through, counting its rows (a line each) and hashing it. */
export function counting(): { stream: Transform; result: () => { rows: number; sha256: string } } {
  const hash = createHash('sha256');
  let rows = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ rows, sha256: hash.digest('hex') }) };
}
