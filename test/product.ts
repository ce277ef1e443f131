import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The product as `npm start` runs it, on a data folder and on ports of its own. */
export interface Product {
  dashboard: string;
  api: string;
  /** Everything printed so far. */
  output(): string;
  /** Milliseconds from the start to the addresses being printed. */
  startedIn: number;
  /** Sends a signal to npm's child, as npm and a terminal do, and waits for its end. @returns its exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** Command lines of processes that still run on its data folder or ports. */
  leftovers(): string[];
}

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A data folder for one test, and how to remove it. */
export async function dataFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'communique-product-'));
  return { folder: join(parent, 'data'), remove: () => rm(parent, { recursive: true, force: true }) };
}

/** Starts the product and waits until it prints its addresses; rejects with its output when it ends before. */
export async function startProduct(folder: string): Promise<Product> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, COMMUNIQUE_DATA: folder, DATABASE_URL: '', PORT: String(port), API_PORT: String(apiPort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await Promise.race([
    until(() => output.includes('Ctrl-C stops both.')),
    ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}:\n${output}`))),
  ]);
  return {
    dashboard: `http://127.0.0.1:${port}`,
    api: `http://127.0.0.1:${apiPort}/graphql`,
    output: () => output,
    startedIn: performance.now() - started,
    stop: (signal) => stopWith(child, signal, ended),
    leftovers: () => processes().filter((line) => [folder, `--port ${port}`].some((mark) => line.includes(mark))),
  };
}

async function stopWith(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>) {
  child.kill(signal);
  return ended;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 50));
}

const processes = (): string[] => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');

/** Asks the API; rejects when it answers with errors. */
export async function ask<T>(api: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
