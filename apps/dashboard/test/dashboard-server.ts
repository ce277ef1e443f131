import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const WORKSPACE = join(import.meta.dirname, '..');
const NEXT = join(WORKSPACE, '../../node_modules/next/dist/bin/next');

/** The built dashboard, served. */
export interface DashboardServer {
  url: string;
  close: () => Promise<void>;
}

/** Builds the dashboard where it has not been built. */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(join(WORKSPACE, '.next/BUILD_ID'))) return;
  const building = next(['build'], {});
  building.stdout?.resume();
  const code = await new Promise((resolve) => building.on('exit', resolve));
  if (code !== 0) throw new Error('The dashboard could not be built.');
}

/**
 * Starts the built dashboard on a port that the system chooses.
 * @param apiUrl where it asks.
 * @param patience how long a page is waited for before shapes are sent, in milliseconds.
 */
export async function startDashboard(apiUrl: string, patience: number): Promise<DashboardServer> {
  const env = { API_URL: apiUrl, FIRST_VIEW_MS: String(patience) };
  const server = next(['start', '--hostname', '127.0.0.1', '--port', '0'], env);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  const failed = ended.then(() => Promise.reject(new Error(`The dashboard ended with ${server.exitCode}.`)));
  failed.catch(() => {}); // it also ends when it is told to
  return { url: await Promise.race([address(server), failed]), close };
}

/** The address that Next prints as soon as it answers. */
const address = (server: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    server.stdout?.on('data', (data) => {
      said += String(data);
      const [port] = /(?<=http:\/\/127\.0\.0\.1:)\d+(?=\s)/.exec(said) ?? [];
      if (port && said.includes('Ready')) resolve(`http://127.0.0.1:${port}`);
    });
  });

const next = (args: readonly string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [NEXT, ...args], {
    cwd: WORKSPACE,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
