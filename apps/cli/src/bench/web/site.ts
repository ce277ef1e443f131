import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startTestDatabase, startTestServer } from '@communique/db/testing';
import { createGenerated } from '@communique/db/testing/volume';
import { loadSamples } from '@communique/ingest/ingesting';
import { ALL_SAMPLES, REPOSITORY } from '../../paths.ts';
import type { OnEnd } from '../ending.ts';
import { freePort, run, stopped } from '../programs.ts';

const DASHBOARD = join(REPOSITORY, 'apps', 'dashboard');
/** How long the dashboard may take to answer for the first time, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Connection strings of the owner and of the reader of a database. */
export interface Urls {
  owner: string;
  reader: string;
}

/**
 * Builds the dashboard for production; what was built from the same files is taken from Turbo's store.
 * @throws Error when it cannot be built.
 */
export async function build(onEnd: OnEnd): Promise<void> {
  const turbo = join(REPOSITORY, 'node_modules', '.bin', 'turbo');
  const child = spawn(turbo, ['run', 'build', '--filter=@communique/dashboard', '--output-logs=errors-only'], {
    cwd: REPOSITORY,
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onEnd(() => stopped(child));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('exit', resolve).once('error', reject);
  if ((await promise) !== 0)
    throw new Error('The dashboard could not be built: npm run build -w @communique/dashboard');
}

/** A database of its own with the samples. */
export async function sampleDatabase(onEnd: OnEnd): Promise<Urls> {
  const starting = startTestDatabase();
  onEnd(async () => (await starting).close());
  const database = await starting;
  await loadSamples(database, ALL_SAMPLES);
  return { owner: database.url, reader: database.readUrl };
}

/** A database of its own with so many generated visits, the same on every machine. */
export async function generatedDatabase(visits: number, onEnd: OnEnd): Promise<Urls> {
  const starting = startTestServer();
  onEnd(async () => (await starting).release());
  return createGenerated(await starting, 'generated', visits);
}

/**
 * The built dashboard over the real API and a database, on free ports of this machine.
 * @param settings of the API, besides where it reads and listens.
 * @returns the address of the dashboard, which answers.
 */
export async function startSite(
  { owner, reader }: Urls,
  onEnd: OnEnd,
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  const apiPort = await freePort();
  const api = run([join(REPOSITORY, 'apps/api/src/main.ts')], {
    ...environment(),
    NODE_ENV: 'production',
    ...settings,
    DATABASE_URL: owner,
    DATABASE_READ_URL: reader,
    API_PORT: String(apiPort),
  });
  onEnd(async () => stopped(await api));
  await api;
  const port = await freePort();
  const dashboard = startDashboard(port, `http://127.0.0.1:${apiPort}/graphql`);
  onEnd(() => stopped(dashboard));
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(`${url}/`, dashboard);
  return url;
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
