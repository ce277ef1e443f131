import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type Ask = (first: unknown, ...rest: unknown[]) => Promise<Pick<pg.QueryResult, 'rowCount' | 'fields' | 'rows'>>;

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

/**
 * Makes `COPY … FROM STDIN` a query like others on a connection, its one parameter being what is copied. So it runs in
 * whichever transaction the connection is in, Prisma's included: `tx.$executeRawUnsafe('COPY t FROM STDIN', rows)`.
 */
export function teachCopying(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as Ask;
  const asking: Ask = (first, ...rest) => (isCopy(first) ? copy(client, first) : ask(first, ...rest));
  client.query = asking as typeof client.query;
}

async function copy(client: pg.PoolClient, { text, values: [rows] }: Copy) {
  const stream = client.query(copyFrom(text));
  stream.end(rows);
  await once(stream, 'finish');
  return { rowCount: stream.rowCount, fields: [], rows: [] };
}
