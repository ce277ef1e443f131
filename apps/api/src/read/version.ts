import type { Pool } from 'pg';

/**
 * Asks for the version of the data set. One statement serves all who wait, but never one who came after it was sent: what
 * was written before a request came in is seen by it.
 */
export function versionsOf(pool: Pick<Pool, 'query'>): () => Promise<number> {
  let running: Promise<number> | null = null;
  let next: Promise<number> | null = null;

  const send = async (): Promise<number> => {
    const query = { name: 'dataset-version', text: 'SELECT version FROM dataset', rowMode: 'array' as const };
    const { rows } = await pool.query<[number]>(query);
    return rows[0]?.[0] ?? 0;
  };
  const begin = (): Promise<number> => {
    const sent = send().finally(() => {
      if (running === sent) running = null;
    });
    running = sent;
    return sent;
  };
  return () => {
    if (!running) return begin();
    next ??= running
      .catch(() => 0)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}
