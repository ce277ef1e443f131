// Kills workers and restarts Postgres while reports are ingested, and compares what is stored with an undisturbed run.
//   node test/chaos.ts --reports 20000 --workers 8 --kills 50 --restarts 5
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Database } from '@communique/db';
import { killPostgres, startTestDatabase, startTestServer, type TestServer } from '@communique/db/testing';
import { type CollectedItem, reportFromText } from '@communique/ingest';
import { ingestItems, openThreads } from '@communique/ingest/ingesting';
import { listDeadLetters, Queue, queuePool, readBacklog } from '@communique/ingest/queue';
import { generateReports } from '../apps/cli/src/bench/ingest/reports.ts';
import { startWorkerProcess, stopWorkerProcess } from '../apps/cli/src/bench/ingest/workers.ts';

export interface ChaosOptions {
  reports: number;
  workers: number;
  /** Workers killed by SIGKILL; each is replaced at once. */
  kills: number;
  /** Immediate shutdowns of Postgres. */
  restarts: number;
  seed?: number;
}

/** What is stored in the end, and what should be. */
export interface ChaosResult {
  stored: number;
  expected: number;
  deadLetters: number;
  broken: number;
  kills: number;
  restarts: number;
  /** Fingerprints of all visits with their parties and statements. */
  visits: string;
  undisturbed: string;
  seconds: number;
}

const MIXTURE = { duplicates: 0.1, broken: 0.05 };

/** Brings the same reports into one database by disturbed workers, and into another in one quiet run without a queue. */
export async function runChaos(options: ChaosOptions, tell?: (line: string) => void): Promise<ChaosResult> {
  const started = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'communique-chaos-'));
  const shared = process.env.COMMUNIQUE_TEST_DATA;
  process.env.COMMUNIQUE_TEST_DATA = folder;
  const server = await startTestServer({ durable: true });
  try {
    const disturbed = await ingest(server, folder, options);
    tell?.(`disturbed: ${JSON.stringify(disturbed)}`);
    const undisturbed = await ingestQuietly(options);
    return { ...disturbed, undisturbed, seconds: (performance.now() - started) / 1000 };
  } finally {
    await server.release().catch(() => {});
    if (shared === undefined) delete process.env.COMMUNIQUE_TEST_DATA;
    else process.env.COMMUNIQUE_TEST_DATA = shared;
    await rm(folder, { recursive: true, force: true });
  }
}

async function ingest(server: TestServer, folder: string, options: ChaosOptions) {
  const database = await startTestDatabase();
  const pool = queuePool(database.url);
  const reports = [...generateReports(options.reports, options.seed ?? 1, MIXTURE)];
  const queue = await Queue.open(pool);
  await queue.ingest('chaos', [], items(reports));
  await queue.close();
  const workers = Array.from({ length: options.workers }, () => startWorkerProcess(database.url));
  const disturbances = await disturb(server, folder, pool, workers, database.url, options);
  await untilDone(pool, () => revive(workers, database.url));
  await Promise.all(workers.map(stopWorkerProcess));
  const bodies = new Set(reports.filter(({ isBroken }) => !isBroken).map(({ text }) => text));
  const result = {
    stored: await count(database, 'reports'),
    expected: bodies.size,
    deadLetters: (await listDeadLetters(pool, options.reports)).length,
    broken: reports.filter(({ isBroken }) => isBroken).length,
    ...disturbances,
    visits: await fingerprint(database),
  };
  await pool.end();
  await database.close().catch(() => {});
  return result;
}

/** Ingests in bulk, in other batches than the workers do. @returns the fingerprint of what is stored then. */
async function ingestQuietly({ reports, seed = 1 }: ChaosOptions): Promise<string> {
  const database = await startTestDatabase();
  const threads = openThreads();
  try {
    for await (const _ of ingestItems(database, items(generateReports(reports, seed, MIXTURE)), threads));
    return await fingerprint(database);
  } finally {
    await threads.close();
    await database.close();
  }
}

async function* items(
  reports: Iterable<{ id: string; text: string; isBroken: boolean }>,
): AsyncGenerator<CollectedItem> {
  for (const { id, text, isBroken } of reports)
    yield isBroken
      ? { id, source: id, error: 'empty: the file holds no text' }
      : { id, source: id, report: reportFromText(id, text) };
}

/** Spreads kills and restarts over the run, by the work that is left. */
async function disturb(
  server: TestServer,
  folder: string,
  pool: ReturnType<typeof queuePool>,
  workers: ChildProcess[],
  url: string,
  { kills, restarts }: ChaosOptions,
): Promise<{ kills: number; restarts: number }> {
  const done = { kills: 0, restarts: 0 };
  const jobs = await jobsLeft(pool);
  const steps = kills + restarts;
  for (let step = 0; step < steps; step++) {
    // The first strikes while all is to be done, the last while there still is work.
    const due = jobs * (1 - step / (steps + 1));
    while ((await jobsLeft(pool)) > due) await sleep(100);
    if ((await jobsLeft(pool)) === 0) break;
    if (restarts > 0 && step % Math.ceil(steps / restarts) === Math.ceil(steps / restarts) - 1) {
      await restart(server, folder);
      done.restarts++;
    } else {
      const victim = step % workers.length;
      workers[victim]!.kill('SIGKILL');
      workers[victim] = startWorkerProcess(url);
      done.kills++;
    }
  }
  return done;
}

/** Stops Postgres as a power cut does (immediate mode), and starts it again where it was. */
async function restart({ server }: TestServer, folder: string): Promise<void> {
  await killPostgres(folder);
  await startTestServer({ port: server.port, durable: true });
}

async function jobsLeft(pool: ReturnType<typeof queuePool>): Promise<number> {
  try {
    const { waiting, running } = await readBacklog(pool);
    return waiting + running;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Starts those again that ended because the database was down when they began, as whoever runs workers does. */
function revive(workers: ChildProcess[], url: string): void {
  for (const [index, { exitCode }] of workers.entries())
    if (exitCode !== null) workers[index] = startWorkerProcess(url);
}

/** Longest wait for the queue to empty, milliseconds. */
const PATIENCE = 7_200_000;

async function untilDone(pool: ReturnType<typeof queuePool>, tend: () => void): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 200) {
    tend();
    if ((await jobsLeft(pool)) === 0) return;
    await sleep(200);
  }
  throw new Error('the queue does not empty');
}

const count = async (database: Database, table: string): Promise<number> =>
  (await database.pool.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;

/** A hash over all visits, their parties and the statements that count. */
async function fingerprint(database: Database): Promise<string> {
  const hash = createHash('sha256');
  const tables = [
    'SELECT id, start_date, end_date, leader_id FROM visits ORDER BY id',
    'SELECT visit_id, side, ordinal, country_code, locality_id, organisation_id FROM visit_parties ORDER BY 1, 2, 3',
    'SELECT id, visit_id, side, act_code, same_as_id FROM statements ORDER BY id',
    'SELECT id, name FROM people ORDER BY id',
  ];
  for (const sql of tables) hash.update(JSON.stringify((await database.pool.query(sql)).rows));
  return hash.digest('hex');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string', default: '20000' },
      workers: { type: 'string', default: '8' },
      kills: { type: 'string', default: '50' },
      restarts: { type: 'string', default: '5' },
    },
  });
  const result = await runChaos(
    {
      reports: Number(values.reports),
      workers: Number(values.workers),
      kills: Number(values.kills),
      restarts: Number(values.restarts),
    },
    console.log,
  );
  console.log(JSON.stringify(result, null, 2));
  process.exit(result.stored === result.expected && result.visits === result.undisturbed ? 0 : 1);
}
