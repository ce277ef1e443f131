import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectGenerated } from './collected.ts';
import { startWorkerProcess, stopWorkerProcess } from './workers.ts';

/** Documents a second at which so many worker processes empty a queue, from the moment that all of them run. */
export async function drainQueue(workers: number, reports: number): Promise<number> {
  const [{ startTestDatabase }, { Queue, queuePool, readBacklog }] = await Promise.all([
    import('@communique/db/testing'),
    import('@communique/ingest/queue'),
  ]);
  const database = await startTestDatabase();
  const pool = queuePool(database.url);
  const queue = await Queue.open(pool);
  const children: ChildProcess[] = [];
  try {
    for (let index = 0; index < workers; index++) children.push(startWorkerProcess(database.url));
    while ((await count(pool, 'SELECT count(*)::int AS n FROM queue_workers')) < workers) await sleep(50);
    const started = performance.now();
    await queue.ingest('bench', [], collectGenerated(reports));
    for (;;) {
      const { waiting, running } = await readBacklog(pool);
      if (waiting + running === 0) break;
      await sleep(20);
    }
    return reports / ((performance.now() - started) / 1000);
  } finally {
    await Promise.all(children.map(stopWorkerProcess));
    await queue.close();
    await pool.end();
    await database.close();
  }
}

async function count(
  pool: { query: (sql: string) => Promise<{ rows: { n: number }[] }> },
  sql: string,
): Promise<number> {
  return (await pool.query(sql)).rows[0]?.n ?? 0;
}
