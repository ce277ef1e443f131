import pg from 'pg';

type Done = (error: Error | undefined, client: pg.PoolClient | undefined, release: (failed?: unknown) => void) => void;

/** Says whether the replica may be read now, and hears of connections to it that failed. */
export interface Health {
  isFresh(): boolean;
  failed(error: Error): void;
}

/**
 * A pool that reads from a replica while that is fresh, and from the primary else. Whoever takes a connection need not
 * know of either.
 */
export class ReplicaPool extends pg.Pool {
  readonly #primary: pg.Pool;
  readonly #health: Health;

  constructor(config: pg.PoolConfig, primary: pg.Pool, health: Health) {
    super(config);
    this.#primary = primary;
    this.#health = health;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<pg.PoolClient> | undefined {
    if (done === undefined) return this.#take();
    this.#take().then(
      (client) => done(undefined, client, (failed) => client.release(failed as Error | boolean | undefined)),
      (error: Error) => done(error, undefined, () => {}),
    );
    return undefined;
  }

  async #take(): Promise<pg.PoolClient> {
    if (this.#health.isFresh()) {
      try {
        return await super.connect();
      } catch (error) {
        this.#health.failed(error as Error);
      }
    }
    this.#primary.options.statement_timeout = this.options.statement_timeout;
    return this.#primary.connect();
  }

  override async end(): Promise<void> {
    await Promise.all([super.end(), this.#primary.end()]);
  }
}
