import { EventEmitter } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@communique/db';
import { parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { isDatabaseFault } from '../ingesting/faults.ts';
import type { PoliteFetcher } from '../sources/fetching/polite.ts';
import { openThreads } from '../threads/index.ts';
import { Lease, reapDead } from './lease.ts';
import { queuePool } from './pool.ts';
import { Queue, SILENT } from './queue.ts';
import { ingestReports } from './tasks/ingest-reports.ts';
import { FETCH_TRIES, type Payloads } from './tasks/names.ts';
import { pollFeeds } from './tasks/poll-feeds.ts';
import { readAddressTask } from './tasks/read-address.ts';
import type { Tools } from './tools.ts';

export interface WorkerOptions {
  fetcher: PoliteFetcher;
  /** Jobs at a time; twice the cores by default, since storing and fetching wait. */
  concurrency?: number | undefined;
  /** Threads that read reports; the number of cores by default. */
  threads?: number | undefined;
  /** Told when the queue can't be worked off for a while, and why. */
  warn?: ((sentence: string) => void) | undefined;
}

export interface QueueWorker {
  /** Finishes the jobs at hand and stops. */
  stop(): Promise<void>;
}

/** How often dead workers are looked for and a lost lease is taken again, milliseconds. */
const WATCH_MS = 5_000;
/** Between two tries to reach a database that is down, milliseconds. */
const AGAIN_MS = 1_000;
/** Which feeds are due is looked at every minute; each has an interval of its own. */
const POLLING = parseCronItems([
  { task: 'poll-feeds', match: '* * * * *', options: { maxAttempts: 1, jobKey: 'poll-feeds' } },
]);

/**
 * Works off the queue until it is stopped, through restarts of the database. Any number of workers, on any number of
 * machines, share the work of one database; the jobs of one that dies are taken over within seconds.
 */
export async function startWorker(
  database: Pick<Database, 'client' | 'url'>,
  options: WorkerOptions,
): Promise<QueueWorker> {
  const pool = queuePool(database.url);
  const [queue, threads] = [await Queue.open(pool), openThreads(options.threads)];
  const lease = new Lease(database.url);
  const stopping = new AbortController();
  const tools: Tools = { client: database.client, pool, queue, fetcher: options.fetcher, threads };
  const concurrency = options.concurrency ?? availableParallelism() * 2;
  let runner: Runner | null = null;

  const work = async (): Promise<void> => {
    await lease.hold(pool);
    await queue.free(lease.workerIds);
    await lease.clear(pool);
    const events: WorkerEvents = new EventEmitter();
    // Jobs are locked under the id of the pool or of one of its workers, as graphile-worker sees fit.
    events.on('pool:create', ({ workerPool }) => void lease.add(pool, workerPool.id).catch(() => {}));
    events.on('worker:create', ({ worker }) => void lease.add(pool, worker.workerId).catch(() => {}));
    runner = await run({
      pgPool: pool,
      concurrency,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger: SILENT,
      events,
      taskList: tasksOf(tools),
      parsedCronItems: POLLING,
    });
    await runner.promise;
  };
  // Where the end of a job can't be written, since the database is down, graphile-worker rejects a promise that nobody
  // holds, and keeps the job locked: the process lives on, its pool begins anew, and what it had locked is freed.
  const beginAnew = (error: unknown): void => {
    if (!isDatabaseFault(error)) throw error;
    void runner?.stop().catch(() => {});
  };
  process.on('unhandledRejection', beginAnew);
  const working = forever(work, stopping.signal, options.warn);
  const watching = forever(() => watch(lease, tools, stopping.signal), stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await runner?.stop().catch(() => {});
      await Promise.all([working, watching]);
      process.off('unhandledRejection', beginAnew);
      await lease.release(pool);
      await threads.close();
      await queue.close();
      await pool.end();
    },
  };
}

function tasksOf(tools: Tools): TaskList {
  return {
    'read-address': (payload, { job }) =>
      readAddressTask(payload as Payloads['read-address'], tools, job.attempts >= FETCH_TRIES),
    'ingest-reports': (payload) => ingestReports(payload as Payloads['ingest-reports'], tools),
    'poll-feeds': () => pollFeeds(tools),
  };
}

/** Keeps the lease, and frees the jobs of workers that died. */
async function watch(lease: Lease, { pool, queue }: Tools, signal: AbortSignal): Promise<void> {
  await lease.hold(pool);
  await queue.free(await reapDead(pool, lease.id));
  await sleep(WATCH_MS, undefined, { signal }).catch(() => {});
}

/** Does a task again and again until the signal; a failure is told once, until the task goes well for a while. */
async function forever(
  task: () => Promise<void>,
  signal: AbortSignal,
  warn?: (sentence: string) => void,
): Promise<void> {
  let lastReason = '';
  while (!signal.aborted) {
    try {
      await task();
      lastReason = '';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== lastReason && !signal.aborted)
        warn?.(`the queue can't be worked off for now (${reason}); trying again`);
      lastReason = reason;
    }
    if (!signal.aborted) await sleep(AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}
