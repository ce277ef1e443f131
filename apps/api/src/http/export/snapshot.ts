import type { Prisma } from '@communique/db';
import type { Pool, PoolClient } from 'pg';

/** Rows that are fetched and written at a time: what bounds the memory of an export. */
export const PAGE = 1_000;

/** Milliseconds that a whole file may take, however slowly it is fetched: so long it keeps a connection. */
export const LONGEST = 15 * 60_000;
/** Milliseconds that a file may wait for a connection. */
export const PATIENCE = 5_000;

/** The data set that rows are of. */
export interface Version {
  version: number;
  changedAt: Date;
}

/** Receives the rows of one moment, page by page; no page is fetched before it is asked for. */
export type Use<Row> = (version: Version, pages: AsyncIterable<readonly Row[]>) => Promise<void>;

/**
 * Reads what a statement gives through a cursor of the server: memory does not grow with the rows, the first page comes
 * without waiting for the last, and each fetch may take as long as any statement may.
 */
export async function readSnapshot<Row extends object>(pool: Pool, sql: Prisma.Sql, use: Use<Row>): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL cursor_tuple_fraction = 0.0001'); // rows in order from the first on, not all sorted
    const { rows } = await client.query<Version>('SELECT version, changed_at AS "changedAt" FROM dataset');
    const [version] = rows;
    if (!version) throw new Error('The database has no data set.');
    await client.query(`DECLARE file NO SCROLL CURSOR FOR ${sql.text}`, [...sql.values]);
    await use(version, pagesOf<Row>(client));
    await client.query('COMMIT');
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(broken); // a connection whose transaction broke is closed, which ends it
  }
}

async function* pagesOf<Row extends object>(client: PoolClient): AsyncGenerator<Row[]> {
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${PAGE} FROM file`);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
  }
}

/** How many rows a statement gives. */
export async function countRows(pool: Pool, sql: Prisma.Sql): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(`SELECT count(*) AS count FROM (${sql.text}) counted`, [
    ...sql.values,
  ]);
  return Number(rows[0]?.count ?? 0);
}
