import type { Queue } from '@communique/ingest/queue';

/** The queue, and connections to its tables. */
export interface OpenQueue {
  queue: Queue;
  pool: ReturnType<typeof import('@communique/ingest/queue').queuePool>;
}

/** Opens the database with its queue, does something, and closes both; loaded on demand. */
export async function withQueue<T>(task: (open: OpenQueue) => Promise<T>): Promise<T> {
  const [{ openDatabase }, queueing] = await Promise.all([
    import('@communique/db'),
    import('@communique/ingest/queue'),
  ]);
  const database = await openDatabase();
  const pool = queueing.queuePool(database.url);
  try {
    const queue = await queueing.Queue.open(pool);
    return await task({ queue, pool }).finally(() => queue.close());
  } finally {
    await pool.end();
    await database.close();
  }
}
