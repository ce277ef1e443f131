import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open.ts';
import { startTestDatabase } from '../testing/index.ts';
import { createKey, findKey, listKeys, revokeKey } from './index.ts';
import { makeKey } from './key.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close());

describe('keys', () => {
  test('the secret opens, and is not stored', async () => {
    const { key, secret } = await createKey(database.client, { name: 'Desk', scope: 'WRITE' });
    expect(secret).toMatch(/^cmq_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    const { rows } = await database.pool.query("SELECT api_keys::text AS row FROM api_keys WHERE name = 'Desk'");
    expect(rows[0].row).not.toContain(secret.slice(17));
    const found = await findKey(database.editor, secret);
    expect(found).toMatchObject({ id: key.id, name: 'Desk', scope: 'WRITE' });
    expect(found).not.toHaveProperty('hash');
    const [listed] = await listKeys(database.client);
    expect(listed?.lastUsedOn?.toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  });

  test.each([
    ['another secret with the same prefix', (secret: string) => `${secret.slice(0, -4)}AAAA`],
    ['a key nobody made', () => makeKey().secret],
    ['no key at all', () => 'Desk'],
    ['nothing', () => ''],
  ])('%s does not open', async (name, wrong) => {
    const { secret } = await createKey(database.client, { name, scope: 'WRITE' });
    expect(await findKey(database.editor, wrong(secret))).toBeNull();
  });

  test('a revoked key does not open; its name is never given again', async () => {
    const { secret } = await createKey(database.client, { name: 'Old', scope: 'READ' });
    expect((await revokeKey(database.client, 'Old'))?.revokedAt).not.toBeNull();
    expect(await findKey(database.editor, secret)).toBeNull();
    expect(await revokeKey(database.client, 'Old')).toBeNull();
    await expect(createKey(database.client, { name: 'Old', scope: 'READ' })).rejects.toThrow('Take another');
  });
});

describe('rights', () => {
  test.each([
    ['reader', 'SELECT hash FROM api_keys'],
    ['reader', "INSERT INTO deleted_visits (id, reason) VALUES (gen_random_uuid(), 'removed')"],
    ['editor', "UPDATE reports SET body = 'x'"],
    ['editor', 'DELETE FROM themes'],
    ['editor', "UPDATE corrections SET reason = 'x'"],
    ['editor', 'DELETE FROM corrections'],
    ['editor', "UPDATE api_keys SET scope = 'write'"],
    [
      'editor',
      "INSERT INTO api_keys (id, name, prefix, hash, scope) VALUES (gen_random_uuid(), 'x', 'x', 'x', 'write')",
    ],
    ['editor', 'CREATE TABLE mine (id int)'],
    ['editor', 'DROP TABLE visits'],
  ] as const)('the %s may not: %s', async (role, sql) => {
    await expect(database[role].$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner|read-only/);
  });
});
