/**
 * `npm run migrate:diff` prints the SQL that the migrations lack to give what schema.prisma says.
 * `npm run migrate:dev -- NAME` writes it down as a new migration, to be read and completed by hand.
 * Prisma's `migrate dev` is not used: it asks questions, and the WASM engine lacks its estimate of data loss.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../src/embedded/index.ts';

const MIGRATIONS = 'prisma/migrations';
const DIFF = ['migrate', 'diff', '--from-migrations', MIGRATIONS, '--to-schema', 'prisma/schema.prisma', '--script'];

/** The missing SQL, by Prisma's CLI against a throw-away server. */
async function diff(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-migrate-'));
  const server = await startServer({ folder, durable: false });
  try {
    const env = { ...process.env, PRISMA_DATABASE_URL: server.url('superuser', 'postgres') };
    const { status, stdout, stderr } = spawnSync('prisma', DIFF, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  } finally {
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(name: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(MIGRATIONS, `${stamp}_${name}`, 'migration.sql');
  mkdirSync(path.dirname(file));
  writeFileSync(file, `${sql}\n`);
  return file;
}

const [action, name = ''] = process.argv.slice(2);
if (action === 'diff') process.stdout.write(`${await diff()}\n`);
else if (action === 'dev' && /^[a-z][a-z0-9_]*$/.test(name)) process.stdout.write(`${write(name, await diff())}\n`);
else {
  process.stderr.write('usage: npm run migrate:diff | npm run migrate:dev -- NAME (small letters, digits and _)\n');
  process.exitCode = 2;
}
