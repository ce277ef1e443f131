import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { communique } from './run.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  env = { COMMUNIQUE_DATA: join(folder, 'data'), DATABASE_URL: '' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a key is made, listed without its secret, and revoked', async () => {
  const made = await communique(['keys', 'create', '--name', 'Desk', '--scope', 'write', '--json'], env);
  expect(made.code).toBe(0);
  const { secret, prefix } = JSON.parse(made.stdout);
  expect(secret).toContain(prefix);

  const again = await communique(['keys', 'create', '--name', 'Desk', '--scope', 'read'], env);
  expect([again.code, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toContain('Take another');

  const revoked = await communique(['keys', 'revoke', 'Desk', '--json'], env);
  expect(JSON.parse(revoked.stdout).revoked).toMatchObject({ name: 'Desk', scope: 'write' });
  expect((await communique(['keys', 'revoke', 'Desk'], env)).code).toBe(1);

  const listed = await communique(['keys', 'list', '--json'], env);
  expect(listed.stdout).not.toContain(secret);
  expect(JSON.parse(listed.stdout).keys).toMatchObject([{ name: 'Desk', prefix, lastUsedOn: null }]);

  const nothing = await communique(['reextract', '--json'], env);
  expect(JSON.parse(nothing.stdout)).toEqual({ reports: 0, stale: 0, fields: {}, sample: [], written: 0 });
}, 120_000);

test.each([
  [['keys', 'create', '--name', 'Desk']],
  [['keys', 'create', '--scope', 'write']],
  [['keys', 'create', '--name', 'Desk', '--scope', 'all']],
  [['reextract', '--sample', 'many']],
])(
  'a wrong call: %j',
  async (args) => {
    expect((await communique(args, env)).code).toBe(2);
  },
  60_000,
);
