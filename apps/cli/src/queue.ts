/** Opens the database with its queue, does something, and closes both; loaded on demand. */
export async function withQueue<T>(
  task: (open: {
    queue: import('@communique/ingest/queue').Queue;
    pool: import('@communique/db').Database['pool'];
  }) => Promise<T>,
): Promise<T> {
  const [{ openDatabase }, { Queue }] = await Promise.all([
    import('@communique/db'),
    import('@communique/ingest/queue'),
  ]);
  const database = await openDatabase();
  try {
    const queue = await Queue.open(database.pool);
    return await task({ queue, pool: database.pool }).finally(() => queue.close());
  } finally {
    await database.close();
  }
}
