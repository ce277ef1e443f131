import { contentId } from '@communique/db';
import type { Queryable } from './runs.ts';
import type { Payloads, TaskName } from './tasks/names.ts';

/** Work that failed for good. */
export interface DeadLetter {
  id: string;
  task: TaskName;
  source: string;
  reason: string;
  failedAt: Date;
}

/** Keeps what failed, with its reason; the same failure again replaces the letter. */
export async function bury<T extends TaskName>(
  db: Queryable,
  letter: { task: T; payload: Payloads[T]; source: string; reason: string },
): Promise<void> {
  const { task, payload, source, reason } = letter;
  const id = contentId('dead-letter', task, identityOf(payload));
  await db.query(
    `INSERT INTO dead_letters (id, task, payload, source, reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, payload = excluded.payload, failed_at = now()`,
    [id, task, JSON.stringify(payload), source, reason],
  );
}

/** What is to be done, whatever run it belongs to. */
function identityOf(payload: Payloads[TaskName]): string {
  if ('address' in payload) return payload.address;
  if ('reports' in payload) return JSON.stringify(payload.reports.map(({ id, body }) => [id, body]));
  return '';
}

/** Takes back the letter of an address that could be read after all. */
export async function unbury(db: Queryable, address: string): Promise<void> {
  const id = contentId('dead-letter', 'read-address', address);
  await db.query('DELETE FROM dead_letters WHERE id = $1', [id]);
}

/** The letters, the latest first. */
export async function listDeadLetters(db: Queryable, limit = 100): Promise<DeadLetter[]> {
  const { rows } = await db.query<DeadLetter>(
    'SELECT id, task, source, reason, failed_at AS "failedAt" FROM dead_letters ORDER BY failed_at DESC, id LIMIT $1',
    [limit],
  );
  return rows;
}

/** Forgets letters, all or those of the ids. @returns how many there were. */
export async function dropDeadLetters(db: Queryable, ids: readonly string[] | 'all'): Promise<number> {
  const { rowCount } =
    ids === 'all'
      ? await db.query('DELETE FROM dead_letters')
      : await db.query('DELETE FROM dead_letters WHERE id = ANY ($1)', [ids]);
  return rowCount ?? 0;
}
