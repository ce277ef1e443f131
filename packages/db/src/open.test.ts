import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from './embedded/folder.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { type Database, openDatabase } from './open.ts';
import { startTestDatabase } from './testing/index.ts';

describe('a server of one’s own', () => {
  let server: Database;
  beforeAll(async () => {
    server = await startTestDatabase();
  });
  afterAll(() => server.close());

  test('is used when its address is given; without a role for reading, reading is enforced by the transaction', async () => {
    const database = await openDatabase({ url: server.url });
    expect(database.embedded).toBe(false);
    expect(await database.reader.theme.count()).toBe(39);
    await expect(database.readPool.query('DELETE FROM themes')).rejects.toThrow('read-only transaction');
    await database.close();
    expect(await server.client.theme.count()).toBe(39);
  });

  test.each([
    ['no connection string', 'localhost:5432', /^DATABASE_URL is no connection string: .*\.$/],
    ['no server there', 'postgresql://a:b@127.0.0.1:1/c', /^The database at 127\.0\.0\.1:1 does not answer: .*\.$/],
  ])('%s is said in one sentence, without the password', async (_name, url, message) => {
    const failure = await openDatabase({ url }).catch((error: Error) => error.message);
    expect(failure).toMatch(message);
    expect(failure).not.toContain('a:b');
  });
});

describe('the embedded server', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-open-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Another process that opens the same folder, says its port, and closes when it is told to or is killed. */
  const SCRIPT = `
    const { openDatabase } = await import(${JSON.stringify(path.join(import.meta.dirname, 'open.ts'))});
    const database = await openDatabase({ folder: ${JSON.stringify(folder)} });
    console.log(new URL(database.url).port, await database.client.theme.count());
    process.stdin.once('data', () => database.close().then(() => process.exit()));
  `;
  const other = async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, line: line.toString().trim() };
  };

  test('serves two processes, whichever began and whichever ends first', async () => {
    const first = await other();
    const second = await openDatabase({ folder });
    expect(first.line).toBe(`${new URL(second.url).port} 39`);
    first.child.stdin.write('close\n');
    await once(first.child, 'exit');
    expect(await second.client.theme.count()).toBe(39);
    await second.close();
    expect(findPostmaster(partsOf(folder).cluster)).toBeNull();
  });

  test('left behind by a killed process, it is joined and then stopped by the next', async () => {
    const killed = await other();
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    const next = await openDatabase({ folder });
    expect(killed.line).toBe(`${new URL(next.url).port} 39`);
    await next.close();
    expect(findPostmaster(partsOf(folder).cluster)).toBeNull();
  });
});
