import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts a program and waits until it says that it listens. @throws Error with its last words when it ends before. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let words = '';
  child.stderr.on('data', (data: Buffer) => {
    words = (words + data.toString()).slice(-500);
  });
  child.stdout.once('data', () => resolve());
  child.once('exit', () => reject(new Error(`${args[0]} ended: ${words.trim()}`)));
  await promise;
  return child;
}

/** Ends a program, by force when it does not end by itself within 15 seconds. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await promise;
  clearTimeout(late);
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => resolve(port));
  });
  return promise;
}
