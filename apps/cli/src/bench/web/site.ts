import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startTestDatabase } from '@communique/db/testing';
import { loadSamples } from '@communique/ingest/ingesting';
import { ALL_SAMPLES, REPOSITORY } from '../../paths.ts';
import { freePort, run, stopped } from '../programs.ts';

const DASHBOARD = join(REPOSITORY, 'apps', 'dashboard');
/** How long the dashboard may take to answer for the first time, in milliseconds. */
const PATIENCE_MS = 60_000;

/** The built dashboard over the real API, its own Postgres and the samples. */
export interface Site {
  url: string;
  /** Stops all three. */
  stop(): Promise<void>;
}

/**
 * Builds the dashboard for production; what was built from the same files is taken from Turbo's store.
 * @throws Error when it cannot be built.
 */
export async function build(): Promise<void> {
  const turbo = join(REPOSITORY, 'node_modules', '.bin', 'turbo');
  const child = spawn(turbo, ['run', 'build', '--filter=@communique/dashboard', '--output-logs=errors-only'], {
    cwd: REPOSITORY,
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('exit', resolve).once('error', reject);
  if ((await promise) !== 0)
    throw new Error('The dashboard could not be built: npm run build -w @communique/dashboard');
}

/** Starts everything on free ports of this machine. What was started is stopped when a later part fails. */
export async function startSite(): Promise<Site> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const database = await startTestDatabase();
    stops.push(() => database.close());
    await loadSamples(database, ALL_SAMPLES);
    const apiPort = await freePort();
    const api = await run([join(REPOSITORY, 'apps/api/src/main.ts')], {
      ...environment(),
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      DATABASE_READ_URL: database.readUrl,
      API_PORT: String(apiPort),
    });
    stops.push(() => stopped(api));
    const port = await freePort();
    const dashboard = startDashboard(port, `http://127.0.0.1:${apiPort}/graphql`);
    stops.push(() => stopped(dashboard));
    const url = `http://127.0.0.1:${port}`;
    await untilAnswering(`${url}/`, dashboard);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startDashboard(port: number, api: string): ChildProcess {
  const next = createRequire(join(DASHBOARD, 'package.json')).resolve('next/dist/bin/next');
  return spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: DASHBOARD,
    env: { ...environment(), NODE_ENV: 'production', API_URL: api },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
});

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(150)) {
    if (child.exitCode !== null)
      throw new Error(`The dashboard ended with ${child.exitCode}: the lines above say why.`);
    const answered = await fetch(url).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (answered) return;
  }
  throw new Error(`The dashboard did not answer within ${PATIENCE_MS / 1000} seconds.`);
}
