import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Ingested } from '../ingesting/files.ts';

/** A pool or one of its connections. */
export type Queryable = Pick<pg.Pool, 'query'>;

type Outcome = Ingested['outcome'];

/** The column that counts an outcome. */
const COLUMNS: Readonly<Record<Outcome, string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  'not-a-visit': 'not_visits',
  'not-read': 'not_read',
  failed: 'failed',
};

/** Begins a run; `label` is what people know it by. One piece of work is open until `endWork` is called for it. */
export async function beginRun(db: Queryable, label: string): Promise<string> {
  const id = randomUUID();
  await db.query('INSERT INTO ingest_runs (id, label, pending) VALUES ($1, $2, 1)', [id, label]);
  return id;
}

/** Adds jobs, and reports if their number is known, to a run. */
export async function addWork(db: Queryable, id: string, jobs: number, reports: number): Promise<void> {
  await db.query(
    'UPDATE ingest_runs SET pending = pending + $2, total = total + $3, finished_at = NULL WHERE id = $1',
    [id, jobs, reports],
  );
}

/** Ends one job of a run, with what became of its reports; the last job ends the run. */
export async function endWork(db: Queryable, id: string, outcomes: readonly Outcome[]): Promise<void> {
  const counts = (Object.keys(COLUMNS) as Outcome[]).map((outcome) => outcomes.filter((one) => one === outcome).length);
  const sets = Object.values(COLUMNS).map((column, index) => `"${column}" = "${column}" + $${index + 2}`);
  await db.query(
    `UPDATE ingest_runs SET ${sets.join(', ')}, pending = greatest(pending - 1, 0),
       finished_at = CASE WHEN pending <= 1 THEN now() END
     WHERE id = $1`,
    [id, ...counts],
  );
}
