import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import pg from 'pg';
import type { Queryable } from './runs.ts';

const LOCK = 'hashtextextended($1, 0)';

/**
 * A worker's sign of life: an advisory lock on a connection of its own, which Postgres lets go of the moment the process
 * or its machine dies.
 */
export class Lease {
  readonly id = randomUUID();
  readonly #url: string;
  #workerIds: string[] = [];
  #client: pg.Client | null = null;
  #holding: Promise<void> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Takes the lock, again after the connection was lost. */
  hold(db: Queryable): Promise<void> {
    this.#holding ??= this.#connect(db).catch((error: unknown) => {
      this.#holding = null;
      throw error;
    });
    return this.#holding;
  }

  async #connect(db: Queryable): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'communique worker' });
    const lost = () => {
      if (this.#client === client) this.#client = this.#holding = null;
    };
    client.on('error', lost).on('end', lost);
    await client.connect();
    this.#client = client;
    await client.query(`SELECT pg_advisory_lock(${LOCK})`, [this.id]);
    await this.#register(db);
  }

  /** Adds an id under which this process locks jobs. */
  async add(db: Queryable, workerId: string): Promise<void> {
    this.#workerIds.push(workerId);
    await this.#register(db);
  }

  /** The ids under which this process has locked jobs since they were last forgotten. */
  get workerIds(): readonly string[] {
    return this.#workerIds;
  }

  /** Forgets the ids, when their workers have stopped and what they had locked is free: not before, or it stays locked. */
  async clear(db: Queryable): Promise<void> {
    this.#workerIds = [];
    await this.#register(db);
  }

  async #register(db: Queryable): Promise<void> {
    await db.query(
      `INSERT INTO queue_workers (id, host, pid, worker_ids) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO UPDATE SET worker_ids = excluded.worker_ids`,
      [this.id, hostname(), process.pid, this.#workerIds],
    );
  }

  async release(db: Queryable): Promise<void> {
    await db.query('DELETE FROM queue_workers WHERE id = $1', [this.id]).catch(() => {});
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {});
  }
}

/**
 * Finds workers that died without a word, removes them and tells their ids. `own` is never taken for dead, though its
 * connection may have been lost for a moment.
 */
export async function reapDead(pool: pg.Pool, own: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: string; worker_ids: string[] }>(
      'SELECT id, worker_ids FROM queue_workers WHERE id <> $1',
      [own],
    );
    const dead: string[] = [];
    for (const { id, worker_ids } of rows) {
      const { rows: tried } = await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS free`, [
        id,
      ]);
      if (!tried[0]?.free) continue;
      dead.push(...worker_ids);
      await client.query('DELETE FROM queue_workers WHERE id = $1', [id]);
      await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [id]);
    }
    return [...dead, ...(await strangers(client))];
  } finally {
    client.release();
  }
}

/** Ids under which jobs are locked that no worker has ever told: it died before it could. A minute is enough to tell them. */
async function strangers(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs
     WHERE locked_at < now() - interval '1 minute'
       AND locked_by NOT IN (SELECT unnest(worker_ids) FROM queue_workers)`,
  );
  return rows.map(({ id }) => id);
}
