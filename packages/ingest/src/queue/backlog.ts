import type { Queryable } from './runs.ts';

/** What is still to be done. */
export interface Backlog {
  waiting: number;
  running: number;
}

/** Counts the jobs that wait and those that are being done. */
export async function readBacklog(db: Queryable): Promise<Backlog> {
  const { rows } = await db.query<Backlog>(
    `SELECT count(*) FILTER (WHERE locked_at IS NULL)::int AS waiting,
            count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running
     FROM graphile_worker.jobs WHERE attempts < max_attempts OR locked_at IS NOT NULL`,
  );
  return rows[0]!;
}
