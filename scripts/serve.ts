// Opens the database, serves API and dashboard, and stops everything it started. Run by scripts/start.mjs.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keepMemoryLow, startApi } from '@communique/api';
import { type Database, openDatabase } from '@communique/db';
import { PoliteFetcher, parseAllowList } from '@communique/ingest/fetching';
import { isEmpty, loadSamples } from '@communique/ingest/ingesting';
import { startWorker } from '@communique/ingest/queue';
import { environment, fail, ROOT } from './lib/bootstrap.mjs';

process.noDeprecation = true; // warnings about libraries' own calls are for their authors

const HOST = '127.0.0.1';
/** How long the dashboard may take to answer for the first time, in milliseconds. */
const PATIENCE = 60_000;
/** How long a child may take to end after SIGTERM before it is killed, in milliseconds. */
const GRACE = 5_000;

type Stop = () => Promise<void>;

function portFrom(name: string, fallback: number): number {
  const text = process.env[name];
  const port = Number(text ?? fallback);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail(`${name} must be a port from 1 to 65535, not "${text}".`);
  return port;
}

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** The sample reports go into an empty embedded database only: another database is its owner's. */
async function fillWhenNew(database: Database): Promise<void> {
  if (!database.embedded || !(await isEmpty(database))) return;
  const count = await loadSamples(database, path.join(ROOT, 'samples'));
  console.log(`Loaded ${count} sample reports.`);
}

function startDashboard(port: number, api: string): ChildProcess {
  const folder = path.join(ROOT, 'apps', 'dashboard');
  const next = createRequire(path.join(folder, 'package.json')).resolve('next/dist/bin/next');
  return spawn(process.execPath, [next, 'start', '--hostname', HOST, '--port', String(port)], {
    cwd: folder,
    env: { ...environment(), NODE_ENV: 'production', API_URL: api },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true, // Ctrl-C reaches the whole group of the terminal: the order of stopping is ours
  });
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    if (child.exitCode !== null)
      throw new Error(`The dashboard stopped with code ${child.exitCode}: the lines above say why.`);
    const answered = await fetch(url).then(
      (response) => response.status < 500,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error(`The dashboard did not answer within ${PATIENCE / 1000} seconds.`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = await Promise.race([ended.then(() => false), wait(GRACE, true, { ref: false })]);
  if (late) child.kill('SIGKILL');
  await ended;
}

/** One worker inside: feeds are asked, and what is queued is read, without starting anything else. */
async function startWorking(database: Database): Promise<Stop> {
  const fetcher = new PoliteFetcher({ allowed: parseAllowList(process.env.FETCH_ALLOW) });
  const worker = await startWorker(database, { fetcher, warn: (sentence) => console.error(sentence) });
  return async () => {
    await worker.stop();
    await fetcher.close();
  };
}

async function serve(stops: Stop[]): Promise<void> {
  const [port, apiPort] = [portFrom('PORT', 3000), portFrom('API_PORT', 4000)];
  for (const [name, value] of [
    ['PORT', port],
    ['API_PORT', apiPort],
  ] as const) {
    if (await isTaken(value))
      throw new Error(
        `Port ${value} is in use by another program. Stop that program, or choose another port: ${name}=${value + 1} npm start`,
      );
  }
  const database = await openDatabase();
  stops.push(() => database.close());
  await fillWhenNew(database);
  const api = await startApi({ database, host: HOST, port: apiPort });
  stops.push(() => api.close());
  stops.push(await startWorking(database));
  const dashboard = startDashboard(port, `http://${HOST}:${apiPort}/graphql`);
  stops.push(() => stopChild(dashboard));
  await untilAnswering(`http://${HOST}:${port}/`, dashboard);
  keepMemoryLow();
  console.log(
    `\nDashboard  http://localhost:${port}\nAPI        http://localhost:${apiPort}/graphql\n\nCtrl-C stops both.`,
  );
  dashboard.once('exit', () => void stop(stops, 1, 'The dashboard ended unexpectedly.'));
}

let stopping = false;
/** Stops what was started, last first, and ends the process. */
async function stop(stops: Stop[], code: number, sentence?: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (sentence) console.error(sentence);
  for (const end of stops.reverse()) await end().catch((error: Error) => console.error(error.message));
  process.exit(code);
}

const stops: Stop[] = [];
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(stops, 0), 1000).unref(); // who started us was killed
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(stops, 0));
try {
  await serve(stops);
} catch (error) {
  await stop(stops, 1, error instanceof Error ? error.message : String(error));
}
