import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { readMigrations } from '../migrate/index.ts';

/** What a backup is of; stands in it as `manifest.json`, written last: a backup without it is unfinished. */
export interface Manifest {
  format: 'communique-backup-1';
  madeAt: string;
  /** Checksums of the migrations that made the tables, by name. */
  migrations: Record<string, string>;
  datasetVersion: number;
  /** Each with the hash of its rows, where it has a file of its own. */
  tables: { name: string; columns: string[]; rows: number; sha256?: string }[];
  /** Where pg_dump wrote the rows of all tables into one file: its hash. */
  dump?: { sha256: string };
}

export const MANIFEST = 'manifest.json';

/** A backup that can't be used; the message says why and what to do. */
export class UnusableBackup extends Error {
  override name = 'UnusableBackup';
}

/** The migrations that this version of the product has. */
export const ownMigrations = (): Record<string, string> =>
  Object.fromEntries(readMigrations().map(({ name, checksum }) => [name, checksum]));

/** Reads a backup's manifest. @throws UnusableBackup for what is no finished backup of these tables. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => {
    throw new UnusableBackup(`${folder} holds no finished backup: there is no ${MANIFEST} in it`);
  });
  const manifest = parse(text, folder);
  const own = ownMigrations();
  const [theirs, ours] = [manifest.migrations, own].map((list) => JSON.stringify(Object.entries(list).sort()));
  if (theirs !== ours)
    throw new UnusableBackup(
      'the backup is of other tables than this version has; restore it with the version that made it, then update',
    );
  return manifest;
}

function parse(text: string, folder: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.format === 'communique-backup-1') return manifest;
  } catch {
    // Told below, as any other manifest that is none.
  }
  throw new UnusableBackup(`${folder}/${MANIFEST} is not the manifest of a backup`);
}

/** The version of the data set, which counts name. */
export async function datasetVersion(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM dataset WHERE id = 1');
  return rows[0]?.version ?? 0;
}
