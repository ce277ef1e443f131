/**
 * `npm run migrate:dev -- --name NAME` writes a new migration from the changes to schema.prisma;
 * `npm run migrate:diff` prints the SQL that is missing from the migrations (nothing when they agree).
 * Both run Prisma's CLI against a throw-away server.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../src/embedded/index.ts';

const [action, ...rest] = process.argv.slice(2);
const COMMANDS: Record<string, string[]> = {
  dev: ['migrate', 'dev', '--create-only', ...rest],
  diff: [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
  ],
};
const command = COMMANDS[action ?? ''];
if (command === undefined) {
  process.stderr.write('usage: migrate.ts dev --name NAME | diff\n');
  process.exit(2);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-migrate-'));
const server = await startServer({ folder, durable: false });
const env = {
  ...process.env,
  PRISMA_DATABASE_URL: server.url('superuser', 'postgres'),
};
try {
  const { status } = spawnSync('prisma', command, { env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  await server.release();
  rmSync(folder, { recursive: true, force: true });
}
