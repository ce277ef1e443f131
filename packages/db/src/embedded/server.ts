import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { giveTo, openFolder, partsOf, readSecrets, type Secrets } from './folder.ts';
import { initialise } from './initialise.ts';
import { type Lease, takeLease } from './lease.ts';
import { choosePort } from './ports.ts';
import { findPostmaster, type Postmaster, servesCluster } from './postmaster.ts';
import { EDITOR, OWNER, READER } from './roles.ts';
import { findRunner, type Runner } from './unprivileged.ts';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
/** Enough for the children of a killed server to notice and leave. */
const ATTEMPTS = 20;

export interface ServerOptions {
  folder: string;
  /** Taken if it is free, else another one. */
  port?: number | undefined;
  /** False gives up safety against power cuts for speed: for tests. */
  durable?: boolean;
}

export interface Server {
  port: number;
  /** A connection string; the database is the product's own unless another is named. */
  url(role: keyof Secrets, database?: string): string;
  /** Lets go of the server; the last process to do so stops it. */
  release(): Promise<void>;
}

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function settings(port: number, durable: boolean): string[] {
  const values = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
    'random_page_cost=1.1', // of solid-state disks and memory: nested reads go by index
    ...(durable ? [] : FAST),
  ];
  return values.flatMap((value) => ['-c', value]);
}

/** In a session of its own, so that Ctrl-C reaches the product alone, which then stops the server in good order. */
function launch(folder: string, port: number, durable: boolean, binaries: Binaries, runner: Runner): ChildProcess {
  const { cluster, log } = partsOf(folder);
  const output = openSync(log, 'w', 0o600);
  const [command, args] = runner.wrap(binaries.postgres, ['-D', cluster, ...settings(port, durable)]);
  const child = spawn(command, args, { cwd: cluster, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.unref();
  return child;
}

function lastWords(folder: string): string {
  const lines = readFileSync(partsOf(folder).log, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1);
  return fatal?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? 'no reason given';
}

async function stop(postmaster: Postmaster, cluster: string): Promise<void> {
  process.kill(postmaster.pid, 'SIGINT');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (servesCluster(postmaster.pid, cluster) && Date.now() < limit) await sleep(10);
}

/**
 * Starts Postgres on a data folder, or joins the server that another process runs there. Throws one sentence when the
 * folder cannot be used or Postgres does not start.
 */
export async function startServer({ folder: given, port, durable = true }: ServerOptions): Promise<Server> {
  const owner = openFolder(given);
  const folder = realpathSync(given);
  const { cluster } = partsOf(folder);
  const binaries = await findBinaries();
  const runner = findRunner({ program: binaries.postgres, folder }, owner);
  if (owner !== undefined && owner.uid !== runner.uid) giveTo(runner, cluster);
  await initialise(folder, binaries, runner, { durable });
  const secrets = readSecrets(folder);
  const urlOf = (at: number) => (role: keyof Secrets, database?: string) => {
    const user = { superuser: 'postgres', owner: OWNER, reader: READER, editor: EDITOR }[role];
    return `postgresql://${user}:${secrets[role]}@127.0.0.1:${at}/${database ?? 'communique'}`;
  };

  let child: ChildProcess | undefined;
  let attempts = 0;
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    const running = findPostmaster(cluster);
    const lease = running && (await takeLease(urlOf(running.port)('superuser', 'postgres')));
    if (running && lease) {
      const own = child?.pid === running.pid ? child : undefined;
      return { port: running.port, url: urlOf(running.port), release: releaser(running, lease, cluster, own) };
    }
    const idle = child === undefined || child.exitCode !== null || child.signalCode !== null;
    if (!running && idle) {
      if (++attempts > ATTEMPTS || Date.now() > limit) {
        throw new Error(`Postgres does not start in ${folder}: ${lastWords(folder)} (see ${partsOf(folder).log}).`);
      }
      child = launch(folder, await choosePort(port), durable, binaries, runner);
      child.once('error', () => {});
    }
    if (Date.now() > limit) throw new Error(`Postgres in ${folder} does not answer: ${lastWords(folder)}.`);
    await sleep(attempts > 1 ? 200 : 10);
  }
}

/** A process that ends without letting go takes the server it started along. */
function releaser(running: Postmaster, lease: Lease, cluster: string, own: ChildProcess | undefined) {
  const onExit = (): void => void own?.kill('SIGINT');
  process.once('exit', onExit);
  let released: Promise<void> | undefined;
  return () => {
    released ??= (async () => {
      process.off('exit', onExit);
      const last = await lease.release().catch(() => false);
      if (last) await stop(running, cluster);
      await lease.close();
    })();
    return released;
  };
}
