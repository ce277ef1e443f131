import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './alive.ts';
import type { Binaries } from './binaries.ts';
import { giveTo, partsOf, type StoredSecrets } from './folder.ts';
import type { Runner } from './unprivileged.ts';

const run = promisify(execFile);
const password = (): string => randomBytes(24).toString('base64url');

/** Trigrams know letters beyond ASCII by this locale only; macOS has no C.UTF-8. */
const CTYPE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** The built-in provider gives one order and one case folding of Unicode on every machine. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale=C',
  `--lc-ctype=${CTYPE}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Removes what a process that died on the way has left. */
function removeRemains(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^initialising-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Makes the cluster of a data folder unless it is there: SCRAM from the first moment, passwords at random. It is built
 * aside and renamed, so that neither an interruption nor a second process leaves half a cluster.
 */
export async function initialise(
  folder: string,
  binaries: Binaries,
  runner: Runner,
  { durable }: { durable: boolean },
): Promise<void> {
  const { cluster, secrets } = partsOf(folder);
  if (existsSync(secrets)) return;
  removeRemains(folder);
  const work = path.join(folder, `initialising-${process.pid}-${randomBytes(4).toString('hex')}`);
  const draft = path.join(work, 'cluster');
  const passwordFile = path.join(work, 'password');
  const passwords: StoredSecrets = { superuser: password(), owner: password(), reader: password() };
  mkdirSync(work, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
    giveTo(runner, work);
    const [command, args] = runner.wrap(binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
      ...LOCALE,
    ]);
    await run(command, args, { cwd: work });
    writeFileSync(path.join(draft, path.basename(secrets)), JSON.stringify(passwords), { mode: 0o600 });
    giveTo(runner, draft);
    renameSync(draft, cluster);
  } catch (error) {
    if (existsSync(secrets)) return; // another process was first
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`The database could not be made in ${folder}: ${(stderr || message).trim()}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
