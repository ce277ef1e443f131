import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type pg from 'pg';

const run = promisify(execFile);

/** The programs that Postgres brings along for backups; `major` is the first number of a version, 18 of 18.4. */
export interface PgTools {
  major: number;
}

/** The first number in "pg_dump (PostgreSQL) 18.4 (Debian 18.4-1)"; null in anything else. */
export const majorOf = (version: string): number | null => {
  const found = /\(PostgreSQL\) (\d+)/.exec(version);
  return found ? Number(found[1]) : null;
};

async function versionOf(program: string): Promise<number | null> {
  return majorOf((await run(program, ['--version']).catch(() => ({ stdout: '' }))).stdout);
}

/**
 * pg_dump and pg_restore, if both are on the path and no older than the server: an older pg_dump refuses a newer server,
 * and an older pg_restore can't read what a newer pg_dump wrote.
 */
export async function findPgTools(major: number): Promise<PgTools | null> {
  const versions = await Promise.all([versionOf('pg_dump'), versionOf('pg_restore')]);
  return versions.every((version) => version !== null && version >= major)
    ? { major: Math.min(...(versions as number[])) }
    : null;
}

/** The server's major version. */
export async function serverMajor(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ major: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major`,
  );
  return rows[0]!.major;
}

/** How the programs reach a database. By the environment: arguments can be read by everybody on the machine. */
export function environmentOf(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslMode = searchParams.get('sslmode');
  return {
    ...process.env,
    PGHOST: searchParams.get('host') ?? hostname.replace(/^\[(.*)\]$/, '$1'), // libpq wants IPv6 without brackets
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslMode && { PGSSLMODE: sslMode }),
  };
}

/** Writes the rows of all tables but the migrations' into a packed file, as they are in a snapshot that is exported. */
export async function dump(url: string, snapshot: string, file: string): Promise<void> {
  const args = ['--data-only', '--format=custom', '--schema=public', '--exclude-table=_prisma_migrations'];
  const child = spawn('pg_dump', [...args, `--snapshot=${snapshot}`], {
    env: environmentOf(url),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await Promise.all([pipeline(child.stdout, createWriteStream(file)), succeeded(child, 'pg_dump')]);
}

/** The SQL text of a dump, with the rows of each table behind its COPY statement; ends in an error when it can't be read. */
export function scriptOf(file: string): { script: Readable; done: Promise<void> } {
  const child = spawn('pg_restore', ['--data-only', '--file=-', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { script: child.stdout, done: succeeded(child, 'pg_restore') };
}

async function succeeded(child: ReturnType<typeof spawn>, program: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((done, failed) => child.once('close', done).once('error', failed));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said.trim()}`);
}
