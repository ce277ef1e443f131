import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';

const WORKSPACE = join(import.meta.dirname, '..');
const NEXT = join(WORKSPACE, '../../node_modules/next/dist/bin/next');
const START_MS = 60_000;

/** The built dashboard, served. */
export interface DashboardServer {
  url: string;
  close: () => Promise<void>;
}

/** Builds the dashboard where it has not been built. */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(join(WORKSPACE, '.next/BUILD_ID'))) return;
  const code = await new Promise((resolve) => next(['build'], {}).on('exit', resolve));
  if (code !== 0) throw new Error('The dashboard could not be built.');
}

/** Starts the built dashboard on a free port, reading from the given address. */
export async function startDashboard(apiUrl: string): Promise<DashboardServer> {
  const port = await freePort();
  const server = next(['start', '--hostname', '127.0.0.1', '--port', String(port)], { API_URL: apiUrl });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/icon.svg`, server);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.on('exit', () => resolve());
        server.kill('SIGTERM');
      }),
  };
}

const next = (args: readonly string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [NEXT, ...args], {
    cwd: WORKSPACE,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The dashboard ended with ${server.exitCode}.`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
  throw new Error('The dashboard did not answer in time.');
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
