import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { dumpOf, hashOf } from './backup.ts';
import { type Manifest, UnusableBackup } from './manifest.ts';
import { scriptOf } from './pg-tools.ts';
import { tablesOf } from './script.ts';
import { quoted } from './tables.ts';

/**
 * Puts back the rows that pg_dump wrote, in the connection's transaction: pg_restore only unpacks them.
 * @throws UnusableBackup when the file is not as it was written, can't be unpacked here, or rows are missing.
 */
export async function readDump(client: pg.PoolClient, { tables, dump }: Manifest, folder: string): Promise<void> {
  const file = dumpOf(folder);
  const hash = await hashOf(file).catch((error: Error) => {
    throw new UnusableBackup(`${file} can't be read back (${error.message})`);
  });
  if (hash !== dump?.sha256) throw new UnusableBackup(`${file} is not as it was written; nothing was changed`);
  const written = await unpack(client, file).catch((error: Error) => {
    throw new UnusableBackup(`${file} needs a pg_restore no older than the pg_dump that made it (${error.message})`);
  });
  const short = tables.find(({ name, rows }) => (written.get(name) ?? 0) !== rows);
  if (short) throw new UnusableBackup(`${file} lacks rows of ${short.name}; nothing was changed`);
}

/** Copies the rows of each table into it. @returns their number by table. */
async function unpack(client: pg.PoolClient, file: string): Promise<ReadonlyMap<string, number>> {
  const { script, done } = scriptOf(file);
  done.catch(() => {}); // heard below
  const written = new Map<string, number>();
  try {
    for await (const { table, columns, rows } of tablesOf(script)) {
      const list = columns.map(quoted).join(', ');
      const target = client.query(copyFrom(`COPY ${quoted(table)} (${list}) FROM STDIN`));
      await pipeline(Readable.from(rows), target);
      written.set(table, target.rowCount);
    }
    await done;
  } finally {
    script.destroy(); // so that pg_restore ends where a row is refused
  }
  return written;
}
