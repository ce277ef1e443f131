import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { REPOSITORY } from '../../paths.ts';

const CLI = path.join(REPOSITORY, 'apps', 'cli', 'bin', 'communique.mjs');

/** Starts a worker process with one thread on the queue of a database; `within`: by a program that runs it elsewhere. */
export function startWorkerProcess(url: string, within: readonly string[] = []): ChildProcess {
  const env = { ...process.env, DATABASE_URL: url };
  const [program = '', ...args] = [...within, process.execPath, CLI, 'worker', '--threads', '1', '--concurrency', '2'];
  return spawn(program, args, { env, stdio: 'ignore' });
}

/** Lets a worker finish the jobs at hand, and waits until it has ended. */
export async function stopWorkerProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
