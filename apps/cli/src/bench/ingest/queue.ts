import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPOSITORY } from '../../paths.ts';
import { collectGenerated } from './collected.ts';

const CLI = path.join(REPOSITORY, 'apps', 'cli', 'bin', 'communique.mjs');

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
    for (let index = 0; index < workers; index++) children.push(startWorker(database.url));
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
    await Promise.all(children.map(stop));
    await queue.close();
    await pool.end();
    await database.close();
  }
}

function startWorker(url: string): ChildProcess {
  const env = { ...process.env, DATABASE_URL: url };
  return spawn(process.execPath, [CLI, 'worker', '--threads', '1', '--concurrency', '2'], { env, stdio: 'ignore' });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

async function count(
  pool: { query: (sql: string) => Promise<{ rows: { n: number }[] }> },
  sql: string,
): Promise<number> {
  return (await pool.query(sql)).rows[0]?.n ?? 0;
}
