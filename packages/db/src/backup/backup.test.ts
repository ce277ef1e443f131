import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open.ts';
import { startTestDatabase } from '../testing/index.ts';
import { backup, restore } from './index.ts';
import { findPgTools, serverMajor } from './pg-tools.ts';
import { sortByReferences, tablesInOrder } from './tables.ts';

let from: Database;
let to: Database;
let folder: string;
beforeAll(async () => {
  [from, to] = await Promise.all([startTestDatabase(), startTestDatabase()]);
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  await fill(from, 'A text\twith a tab,\na line end and a \\ in Hưng Yên');
}, 60_000);
afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  await rm(folder, { recursive: true });
});

async function fill(database: Database, body: string): Promise<void> {
  await database.pool.query(
    `INSERT INTO reports (id, sha256, body, utf16_length, folded, verdict, extractor_version, record_hash, source_id)
     VALUES (gen_random_uuid(), repeat('a', 64), $1, $2, '', 'not-a-visit', '1', repeat('b', 64), 'one')`,
    [body, body.length],
  );
  await database.pool.query(
    `INSERT INTO corrections (id, author, reason, kind, subject, subject_ids, report_ids)
     VALUES (gen_random_uuid(), 'me', 'so', 'reject-visit', 'visit', ARRAY[gen_random_uuid()], '{}')`,
  );
}

/** Every row of every table. */
async function everything(database: Database): Promise<Record<string, unknown[]>> {
  const client = await database.pool.connect();
  try {
    const all: Record<string, unknown[]> = {};
    for (const { name } of await tablesInOrder(client))
      all[name] = (await client.query(`SELECT t::text FROM "${name}" t ORDER BY 1`)).rows;
    return all;
  } finally {
    client.release();
  }
}

test('what is backed up and restored elsewhere is the same, row by row', async () => {
  const made = await backup(from.pool, path.join(folder, 'one'));
  expect(made.tables.find(({ name }) => name === 'reports')?.rows).toBe(1);
  await restore(to.pool, path.join(folder, 'one'));
  expect(await everything(to)).toEqual(await everything(from));
  const { rows } = await to.pool.query(`SELECT nextval(pg_get_serial_sequence('corrections', 'number')) AS next`);
  expect(Number(rows[0].next)).toBe(2);
});

test('by pg_dump, where it is installed and no older than the server, and restored the same', async (context) => {
  const client = await from.pool.connect();
  const tools = await findPgTools(await serverMajor(client)).finally(() => client.release());
  if (!tools) context.skip('no pg_dump and pg_restore of the version of the server, or a later one, are installed');
  const at = path.join(folder, 'dumped');
  const made = await backup(from.pool, at, { url: from.url });
  expect(made.dump).toBeDefined();
  await restore(to.pool, at, { replace: true });
  expect(await everything(to)).toEqual(await everything(from));
  await writeFile(path.join(at, 'tables.dump'), 'x', { flag: 'a' });
  await expect(restore(to.pool, at, { replace: true })).rejects.toThrow(/not as it was written/);
});

test('copied where no pg_dump serves', async () => {
  const before = process.env.PATH;
  process.env.PATH = '/nowhere';
  try {
    const made = await backup(from.pool, path.join(folder, 'copied'), { url: from.url });
    expect(made.dump).toBeUndefined();
    expect(made.tables.every(({ sha256 }) => sha256 !== undefined)).toBe(true);
  } finally {
    process.env.PATH = before;
  }
});

describe('nothing is lost', () => {
  test('reports are replaced only when that is said', async () => {
    await expect(restore(to.pool, path.join(folder, 'one'))).rejects.toThrow(/holds 1 reports; add --replace/);
    await restore(to.pool, path.join(folder, 'one'), { replace: true });
    expect(await everything(to)).toEqual(await everything(from));
  });

  test('a backup is never written over', async () => {
    await expect(backup(from.pool, path.join(folder, 'one'))).rejects.toThrow(/not empty; name a new folder/);
  });

  test.each<[string, (at: string) => Promise<void>, RegExp]>([
    ['an unfinished one', (at) => rm(path.join(at, 'manifest.json')), /no finished backup/],
    [
      'one whose file was changed',
      async (at) => {
        const file = path.join(at, 'manifest.json');
        await writeFile(file, (await readFile(file, 'utf8')).replace(/"sha256": "[0-9a-f]{8}/g, '"sha256": "00000000'));
      },
      /not as it was written/,
    ],
    ['one with a missing file', (at) => rm(path.join(at, 'reports.copy.gz')), /reports\.copy\.gz can't be read back/],
    [
      'one of other tables',
      async (at) => {
        const file = path.join(at, 'manifest.json');
        const manifest = JSON.parse(await readFile(file, 'utf8'));
        await writeFile(file, JSON.stringify({ ...manifest, migrations: { other: '1' } }));
      },
      /of other tables/,
    ],
    ['something else', (at) => writeFile(path.join(at, 'manifest.json'), '{}'), /not the manifest of a backup/],
  ])('%s is refused, and what is stored stays', async (name, spoil, reason) => {
    const at = path.join(folder, name);
    await backup(from.pool, at);
    await spoil(at);
    const before = await everything(to);
    await expect(restore(to.pool, at, { replace: true })).rejects.toThrow(reason);
    expect(await everything(to)).toEqual(before);
  });
});

test('tables that refer to each other are named', () => {
  const tables = [
    { name: 'a', columns: [] },
    { name: 'b', columns: [] },
  ];
  const circle = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(() => sortByReferences(tables, circle)).toThrow(/a, b refer to one another/);
});
