import pg from 'pg';
import type { Health } from './pool.ts';

/** How the replica is watched; milliseconds. */
export interface WatchOptions {
  /** Between two looks. */
  every?: number;
  /** How long the replica may lack a change before reads go to the primary. */
  mostLag?: number;
  /** Told in one sentence when reads move from the one to the other. */
  warn?: (sentence: string) => void;
}

/** A look that takes longer counts as none, milliseconds. */
const PATIENCE = 2_000;

/** Watches a replica: it is fresh while it answers and has every change that is older than `mostLag`. */
export class ReplicaWatch implements Health {
  readonly #replica: pg.Pool;
  readonly #primary: pg.Pool;
  readonly #options: Required<WatchOptions>;
  readonly #timer: NodeJS.Timeout;
  #fresh = false;
  #isTold = false;
  #missing: { version: number; since: number } | null = null;

  constructor(replicaUrl: string, primaryUrl: string, options: WatchOptions = {}) {
    this.#options = { every: 1_000, mostLag: 5_000, warn: (sentence) => console.error(sentence), ...options };
    [this.#replica, this.#primary] = [replicaUrl, primaryUrl].map((connectionString) => {
      const pool = new pg.Pool({
        connectionString,
        max: 1,
        connectionTimeoutMillis: PATIENCE,
        query_timeout: PATIENCE,
        application_name: 'communique replica watch',
      });
      pool.on('error', () => {});
      return pool;
    }) as [pg.Pool, pg.Pool];
    this.#timer = setInterval(() => void this.look(), this.#options.every).unref();
  }

  isFresh(): boolean {
    return this.#fresh;
  }

  failed(error: Error): void {
    this.#set(false, error.message);
  }

  /** Looks at once. */
  async look(): Promise<void> {
    const [replica, primary] = await Promise.allSettled([versionOf(this.#replica), versionOf(this.#primary)]);
    if (replica.status === 'rejected') return this.#set(false, String(replica.reason?.message ?? replica.reason));
    // A primary that does not answer can't be fallen back to: what the replica has is the best there is.
    if (primary.status === 'rejected') return this.#set(true, '');
    const lag = this.#lag(replica.value, primary.value);
    this.#set(lag <= this.#options.mostLag, `it is ${(lag / 1000).toFixed(0)} s behind`);
  }

  /** For how long the replica has lacked a change that the primary has. */
  #lag(replica: number, primary: number): number {
    if (replica >= primary) this.#missing = null;
    else if (this.#missing === null || replica >= this.#missing.version)
      this.#missing = { version: primary, since: Date.now() };
    return this.#missing === null ? 0 : Date.now() - this.#missing.since;
  }

  #set(fresh: boolean, reason: string): void {
    if (fresh === this.#fresh && (fresh || this.#isTold)) return;
    this.#options.warn(
      fresh ? 'Reads go to the replica.' : `Reads go to the primary: the replica can't serve them (${reason}).`,
    );
    [this.#fresh, this.#isTold] = [fresh, true];
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all([this.#replica.end(), this.#primary.end()]);
  }
}

async function versionOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>('SELECT version FROM dataset WHERE id = 1');
  return rows[0]?.version ?? 0;
}
