import type pg from 'pg';

type Result = Pick<pg.QueryResult, 'rowCount' | 'fields' | 'rows'>;
type Ask = (first: unknown, ...rest: unknown[]) => Promise<Result>;

interface Copy {
  text: string;
  /** What is copied, in Postgres' text format. */
  values: readonly [string];
}

const isCopy = (query: unknown): query is Copy =>
  typeof query === 'object' &&
  query !== null &&
  'text' in query &&
  'values' in query &&
  typeof query.text === 'string' &&
  /^COPY .* FROM STDIN$/.test(query.text);

type Callback = (error: Error | null, result?: Result) => void;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

/** What `pg` sends copied rows with; its types leave it out. */
type CopyConnection = pg.Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

/**
 * Makes `COPY … FROM STDIN` a query like others on a connection, its one parameter being what is copied. So it runs in
 * whichever transaction the connection is in, Prisma's included: `tx.$executeRawUnsafe('COPY t FROM STDIN', rows)`.
 */
export function teachCopying(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as Ask;
  const asking: Ask = (first, ...rest) => {
    if (!isCopy(first)) return ask(first, ...rest);
    const copying = new Copying(first);
    client.query(copying);
    const answer = rest.at(-1);
    // The way a pool asks.
    if (isCallback(answer)) copying.done.then((result) => answer(null, result), answer);
    return copying.done;
  };
  client.query = asking as typeof client.query;
}

/**
 * One COPY, as `pg` runs what brings its own way of being submitted. It sends all rows at once and holds no stream, so that
 * an error, or a connection that ends, is met in one place: the promise.
 */
class Copying implements pg.Submittable {
  readonly done: Promise<Result>;
  /** `pg` wraps it for its time limit. */
  callback: () => void = () => {};
  readonly #copy: Copy;
  readonly #settle: { resolve: (result: Result) => void; reject: (error: Error) => void };
  #rowCount = 0;

  constructor(copy: Copy) {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#copy = copy;
    this.done = promise;
    this.#settle = { resolve, reject };
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#copy.text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#copy.values[0]));
    connection.endCopyFrom();
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rowCount = Number(/\d+$/.exec(text)?.[0] ?? 0);
  }

  handleReadyForQuery(): void {
    this.callback();
    this.#settle.resolve({ rowCount: this.#rowCount, fields: [], rows: [] });
  }

  handleError(error: Error): void {
    this.callback();
    this.#settle.reject(error);
  }
}
