import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open.ts';
import { startTestDatabase } from '../testing/index.ts';
import { type Migration, migrate, readMigrations } from './index.ts';

let database: Database;
let client: PoolClient;
beforeAll(async () => {
  database = await startTestDatabase();
  client = await database.pool.connect();
});
afterAll(async () => {
  client.release();
  await database.close();
});

const migration = (name: string, sql: string): Migration => ({ name, sql, checksum: 'c'.repeat(64) });

describe('migrate', () => {
  test('does nothing when all is applied', async () => {
    expect(await migrate(client)).toEqual([]);
  });

  test('refuses a migration that was edited after it was applied', async () => {
    const [first, ...rest] = readMigrations();
    await expect(migrate(client, [{ ...first!, checksum: 'x'.repeat(64) }, ...rest])).rejects.toThrow(/was edited/);
  });

  test('applies what is missing, all of it or nothing, and then names the one that failed', async () => {
    const known = readMigrations();
    const good = migration('3000_good', 'CREATE TABLE one (id int); CREATE TABLE two (id int);');
    expect(await migrate(client, [...known, good])).toEqual(['3000_good']);
    const bad = migration('3001_bad', 'CREATE TABLE three (id int); SELECT no_such_column;');
    await expect(migrate(client, [...known, good, bad])).rejects.toThrow('The migration 3001_bad failed');
    const { rows } = await client.query("SELECT to_regclass('two') AS two, to_regclass('three') AS three");
    expect(rows).toEqual([{ two: 'two', three: null }]);
    await expect(migrate(client, known)).rejects.toThrow('The migration 3001_bad failed before');
  });
});

test('the migrations and schema.prisma agree', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'migrate:diff'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.trim()).toBe('-- This is an empty migration.');
});
