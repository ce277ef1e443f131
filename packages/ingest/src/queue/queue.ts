import { Logger, makeWorkerUtils, type WorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import type { Report } from '../model.ts';
import type { CollectedItem } from '../sources/collect.ts';
import { isAddress } from '../sources/collect.ts';
import type { FeedEntry } from '../sources/formats/feed.ts';
import { bury } from './dead-letters.ts';
import { addWork, beginRun, endWork } from './runs.ts';
import { MAX_ATTEMPTS, type Payloads, REPORTS_A_JOB, type TaskName } from './tasks/names.ts';

/** The queue keeps still: what matters stands in its tables. */
export const SILENT = new Logger(() => () => {});

/** Puts work into the queue; workers, on any machine, take it out. */
export class Queue {
  readonly #pool: pg.Pool;
  readonly #utils: WorkerUtils;

  private constructor(pool: pg.Pool, utils: WorkerUtils) {
    this.#pool = pool;
    this.#utils = utils;
  }

  /** Opens the queue, and makes its tables on first use. */
  static async open(pool: pg.Pool): Promise<Queue> {
    const utils = await makeWorkerUtils({ pgPool: pool, logger: SILENT });
    await utils.migrate();
    return new Queue(pool, utils);
  }

  async add<T extends TaskName>(task: T, payload: Payloads[T], jobKey?: string): Promise<void> {
    await this.#utils.addJob(task as string, payload, {
      maxAttempts: MAX_ATTEMPTS,
      ...(jobKey && { jobKey, jobKeyMode: 'preserve_run_at' }),
    });
  }

  /**
   * Queues addresses, and texts that are at hand; what can't be read becomes a dead letter.
   * @returns the run's id, under which its progress is told.
   */
  async ingest(label: string, addresses: readonly string[], items: AsyncIterable<CollectedItem>): Promise<string> {
    const runId = await beginRun(this.#pool, label);
    for (const address of addresses) await this.addAddress(runId, address, null, 0);
    let batch: Report[] = [];
    for await (const item of items) {
      if ('error' in item) {
        await addWork(this.#pool, runId, 1, 1);
        await this.#buryUnreadable(runId, item);
        continue;
      }
      batch.push(item.report);
      if (batch.length === REPORTS_A_JOB) {
        await this.addReports(runId, batch);
        batch = [];
      }
    }
    if (batch.length > 0) await this.addReports(runId, batch);
    await endWork(this.#pool, runId, []);
    return runId;
  }

  async addReports(runId: string, reports: Report[]): Promise<void> {
    await addWork(this.#pool, runId, 1, reports.length);
    await this.add('ingest-reports', { runId, reports });
  }

  /** `depth`: how many lists led to the address. */
  async addAddress(runId: string, address: string, entry: FeedEntry | null, depth: number): Promise<void> {
    await addWork(this.#pool, runId, 1, 0);
    await this.add('read-address', { runId, address, entry, depth });
  }

  async #buryUnreadable(runId: string, item: Extract<CollectedItem, { error: string }>): Promise<void> {
    const { source, error } = item;
    const payload = { runId, address: source, entry: null, depth: 0 };
    await bury(this.#pool, { task: 'read-address', payload, source, reason: error });
    await endWork(this.#pool, runId, ['failed']);
  }

  /**
   * Queues dead letters anew, all or those of the ids.
   * @returns how many were queued; letters of files are left, since only their owner can mend these.
   */
  async retry(ids: readonly string[] | 'all'): Promise<number> {
    const { rows } = await this.#pool.query<{
      id: string;
      task: TaskName;
      payload: Payloads[TaskName];
      source: string;
    }>(
      `SELECT id, task, payload, source FROM dead_letters ${ids === 'all' ? '' : 'WHERE id = ANY ($1)'} ORDER BY failed_at`,
      ids === 'all' ? [] : [ids],
    );
    const queued = rows.filter(({ task, source }) => task !== 'read-address' || isAddress(source));
    if (queued.length === 0) return 0;
    const runId = await beginRun(this.#pool, 'again, after failures');
    for (const { id, task, payload } of queued) {
      await addWork(this.#pool, runId, 1, 0);
      await this.add(task, { ...payload, runId } as Payloads[typeof task]);
      await this.#pool.query('DELETE FROM dead_letters WHERE id = $1', [id]);
    }
    await endWork(this.#pool, runId, []);
    return queued.length;
  }

  /** Frees the jobs of workers that are gone. */
  async free(workerIds: readonly string[]): Promise<void> {
    if (workerIds.length > 0) await this.#utils.forceUnlockWorkers([...workerIds]);
  }

  async close(): Promise<void> {
    await this.#utils.release();
  }
}
