import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { datasetVersion, MANIFEST, type Manifest, ownMigrations, UnusableBackup } from './manifest.ts';
import { quoted, type Table, tablesInOrder } from './tables.ts';

/**
 * Writes all tables into an empty or new folder, a packed file each, as they are at one moment (one repeatable-read
 * snapshot): writing may go on meanwhile. The queue's pending jobs are not part of it.
 * @throws UnusableBackup when the folder holds something.
 */
export async function backup(pool: pg.Pool, folder: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new UnusableBackup(`${folder} is not empty; name a new folder`);
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables: Manifest['tables'] = [];
    for (const table of await tablesInOrder(client)) tables.push(await writeTable(client, table, folder));
    const manifest: Manifest = {
      format: 'communique-backup-1',
      madeAt: new Date().toISOString(),
      migrations: ownMigrations(),
      datasetVersion: await datasetVersion(client),
      tables,
    };
    await client.query('COMMIT');
    await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    client.release();
  }
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
