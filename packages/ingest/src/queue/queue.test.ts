import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PoliteFetcher, parseAllowList } from '../sources/fetching/index.ts';
import { reportFromText } from '../sources/report.ts';
import { answer, type Site, startSite } from '../sources/testing/site.ts';
import { addFeed, listDeadLetters, listFeeds, Queue, queuePool, startWorker } from './index.ts';

const STORY = (n: number) =>
  `HANOI, May ${n} (VNA) – A delegation from Vientiane led by Governor Bounthavy Keola visited Hanoi on May ${n}. It was received by Tran Van Nam, Vice Chairman of the Hanoi People’s Committee. The two sides agreed to boost trade.`;
const PAGE = (n: number) =>
  `<html><head><meta property="og:title" content="Visit ${n}"><meta property="article:published_time" content="2025-05-${10 + n}"></head><body><article><p>${STORY(n)}</p><p>${STORY(n)}</p></article></body></html>`;

let database: Database;
let site: Site;
let fetcher: PoliteFetcher;
const pools: { end(): Promise<void> }[] = [];
let queue: Queue;
let isFlaky = true;
beforeAll(async () => {
  database = await startTestDatabase();
  const pool = queuePool(database.url);
  pools.push(pool);
  queue = await Queue.open(pool);
  site = await startSite({
    '/feed': (request, response) =>
      request.headers['if-none-match'] === '"7"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, { etag: '"7"' })
            .end(
              `<rss version="2.0"><channel>${['/1', '/2', '/gone'].map((path) => `<item><link>${site.origin}${path}</link></item>`).join('')}</channel></rss>`,
            ),
    '/self': (_request, response) =>
      response
        .writeHead(200)
        .end(`<rss version="2.0"><channel><item><link>${site.origin}/self</link></item></channel></rss>`),
    '/1': answer(PAGE(1)),
    '/2': answer(PAGE(2)),
    '/nofeed': answer(PAGE(3)),
    '/flaky': (_request, response) => (isFlaky ? response.writeHead(404).end() : answer(PAGE(4))(_request, response)),
  });
  fetcher = new PoliteFetcher({ allowed: parseAllowList('127.0.0.1'), pause: 0, backOff: 1, retries: 0 });
}, 60_000);
afterAll(async () => {
  await queue.close();
  await Promise.all(pools.map((pool) => pool.end()));
  await fetcher.close();
  await site.close();
  await database.close();
});
beforeEach(async () => {
  await database.pool.query(
    'TRUNCATE reports, visits, people, organisations, feeds, ingest_runs, dead_letters CASCADE',
  );
});

const worker = () => startWorker(database, { fetcher, threads: 1, concurrency: 2 });

/** Waits until all runs are finished and returns them. */
async function finished(): Promise<Record<string, unknown>[]> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const { rows } = await database.pool.query('SELECT * FROM ingest_runs ORDER BY started_at');
    if (rows.length > 0 && rows.every((row) => row.finished_at !== null)) return rows;
    await new Promise((done) => setTimeout(done, 50));
  }
  const { rows: jobs } = await database.pool.query(
    'SELECT task_id, attempts, last_error FROM graphile_worker._private_jobs',
  );
  throw new Error(`the runs do not end: ${JSON.stringify(jobs)}`);
}

async function* texts(bodies: readonly string[]) {
  for (const [index, body] of bodies.entries()) {
    const id = `text-${index}`;
    yield body
      ? { id, source: id, report: reportFromText(id, body) }
      : { id, source: id, error: 'empty: the file holds no text' };
  }
}

describe('the queue', () => {
  test('reads what is queued, tells how far it is, keeps what fails', { timeout: 60_000 }, async () => {
    const bodies = [
      STORY(1),
      STORY(2),
      '',
      STORY(1),
      'Exports rose by 12 percent, the office said. Imports fell by three.',
    ];
    await queue.ingest('five texts', [], texts(bodies));
    const running = await worker();
    const [run] = await finished();
    await running.stop();
    expect(run).toMatchObject({
      label: 'five texts',
      total: 5,
      pending: 0,
      new: 2,
      unchanged: 1,
      not_visits: 1,
      failed: 1,
    });
    expect(await listDeadLetters(database.pool)).toMatchObject([
      { source: 'text-2', reason: 'empty: the file holds no text' },
    ]);
    expect(await database.client.report.count()).toBe(3);
  });

  test('a dead letter is tried again when asked', { timeout: 60_000 }, async () => {
    isFlaky = true;
    await queue.ingest('one address', [`${site.origin}/flaky`], texts([]));
    const running = await worker();
    await finished();
    const [letter] = await listDeadLetters(database.pool);
    expect(letter).toMatchObject({ source: `${site.origin}/flaky`, reason: expect.stringContaining('404') });
    isFlaky = false;
    expect(await queue.retry([letter!.id])).toBe(1);
    await finished();
    await running.stop();
    expect(await listDeadLetters(database.pool)).toEqual([]);
    expect(await database.client.report.count()).toBe(1);
  });
});

test('a feed that lists itself is not followed in a circle', { timeout: 60_000 }, async () => {
  await queue.ingest('a circle', [`${site.origin}/self`], texts([]));
  const running = await worker();
  const [run] = await finished();
  await running.stop();
  expect(run).toMatchObject({ pending: 0, failed: 0, total: 0 });
});

describe('feeds', () => {
  test('are asked when due, each article once, failures kept', { timeout: 90_000 }, async () => {
    await addFeed(database.pool, `${site.origin}/feed`);
    await addFeed(database.pool, `${site.origin}/nofeed`);
    const running = await worker();
    await queue.add('poll-feeds', {}, 'poll-feeds');
    await finished();
    expect(await database.client.report.count()).toBe(2);
    expect(await listDeadLetters(database.pool)).toMatchObject([{ source: `${site.origin}/gone` }]);
    expect(await listFeeds(database.pool)).toMatchObject([
      { url: `${site.origin}/feed`, failure: null, etag: '"7"', failures: 0 },
      { url: `${site.origin}/nofeed`, failure: expect.stringContaining('holds no feed'), failures: 1 },
    ]);

    await database.pool.query(`UPDATE feeds SET asked_at = now() - interval '2 days', etag = NULL`);
    const asked = site.asked.length;
    await queue.add('poll-feeds', {}, 'poll-feeds');
    await finished();
    await running.stop();
    expect(site.asked.slice(asked).filter((path) => path === '/1')).toEqual([]);
    expect(await database.client.report.count()).toBe(2);
  });
});

test('a job of a worker that died is taken over', { timeout: 60_000 }, async () => {
  await queue.ingest('one text', [], texts([STORY(5)]));
  await database.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'gone', attempts = 1`,
  );
  await database.pool.query(
    `INSERT INTO queue_workers (id, host, pid, worker_ids) VALUES (gen_random_uuid(), 'elsewhere', 1, '{gone}')`,
  );
  const running = await worker();
  const [run] = await finished();
  await running.stop();
  expect(run).toMatchObject({ new: 1 });
});
