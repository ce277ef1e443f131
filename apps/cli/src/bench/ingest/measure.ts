import { cpus } from 'node:os';
import { collectGenerated } from './collected.ts';
import { copyFloor } from './copy-floor.ts';
import { postgresSeconds } from './postgres-time.ts';
import { drainQueue } from './queue.ts';

export interface IngestBenchOptions {
  /** Generated reports for parse and bulk. */
  reports: number;
  /** Generated reports for each run of the queue. */
  queued: number;
}

/**
 * Measures ingestion in one run: reading alone on one thread; bulk, which reads in threads, links and stores; the queue
 * with one, two and four workers; the floor, which writes by COPY the very rows that bulk has written.
 * @returns `parseDocsPerSecond`, `bulkDocsPerSecond`, `bulkVsParse`, `vsCopyFloor` (rate of bulk over that of the floor),
 * `flatness` (rate of the last tenth over that of the first), `postgresShare` (of the processor time of bulk),
 * `peakMB`, `workersN.docsPerSecond` and `workersN.speedup` over one worker.
 */
export async function benchIngest(
  { reports, queued }: IngestBenchOptions,
  tell: (line: string) => void,
): Promise<Record<string, number>> {
  const [{ shareTestServer, startTestDatabase }, ingest, { extract }] = await Promise.all([
    import('@communique/db/testing'),
    import('@communique/ingest/ingesting'),
    import('@communique/ingest'),
  ]);
  const stopServer = await shareTestServer();
  const folder = process.env.COMMUNIQUE_TEST_DATA!;
  try {
    const parse = await rateOf(reports, 1, async (step) => {
      for await (const item of collectGenerated(reports)) {
        if ('report' in item) extract(item.report);
        step();
      }
    });
    tell(`parse on one thread       ${parse.rate.toFixed(0)} documents a second`);

    const database = await startTestDatabase();
    const threads = ingest.openThreads();
    const before = await postgresSeconds(folder);
    const own = process.cpuUsage();
    const bulk = await rateOf(reports, ingest.BATCH, async (step) => {
      for await (const _ of ingest.ingestItems(database, collectGenerated(reports), { extract: threads.extract }))
        step();
    });
    const used = process.cpuUsage(own);
    const inPostgres = (await postgresSeconds(folder)) - before;
    await threads.close();
    const share = inPostgres / (inPostgres + (used.user + used.system) / 1e6);
    tell(
      `bulk: parse, link, store  ${bulk.rate.toFixed(0)} documents a second, ${(share * 100).toFixed(0)} % of the processor time in Postgres`,
    );

    const floor = await copyFloor(database.pool);
    tell(`floor: COPY of its rows   ${(reports / floor.seconds).toFixed(0)} documents a second (${floor.rows} rows)`);
    await database.close();

    const queueRates: Record<string, number> = {};
    for (const workers of [1, 2, 4]) {
      const rate = await drainQueue(workers, queued);
      queueRates[`workers${workers}`] = rate;
      tell(`queue, ${workers} worker${workers > 1 ? 's' : ' '}          ${rate.toFixed(0)} documents a second`);
    }
    const one = queueRates.workers1!;
    return {
      cores: cpus().length,
      parseDocsPerSecond: parse.rate,
      bulkDocsPerSecond: bulk.rate,
      bulkVsParse: bulk.rate / parse.rate,
      vsCopyFloor: bulk.rate / (reports / floor.seconds),
      flatness: bulk.last / bulk.first,
      postgresShare: share,
      peakMB: process.resourceUsage().maxRSS / 1024,
      ...Object.fromEntries(
        Object.entries(queueRates).flatMap(([name, rate]) => [
          [`${name}.docsPerSecond`, rate],
          [`${name}.speedup`, rate / one],
        ]),
      ),
    };
  } finally {
    await stopServer();
  }
}

/**
 * Documents a second over all, over the first tenth and over the last.
 * @param batch reports that are told together: tenths are whole batches.
 */
async function rateOf(count: number, batch: number, run: (step: () => void) => Promise<void>) {
  const tenth = Math.max(Math.ceil(count / 10 / batch), 1) * batch;
  const marks: number[] = [];
  let done = 0;
  const started = performance.now();
  await run(() => {
    if (++done === tenth || done === count - tenth) marks.push(performance.now());
  });
  const ended = performance.now();
  const [first = ended, last = started] = marks;
  const per = (documents: number, milliseconds: number) => documents / Math.max(milliseconds / 1000, 1e-6);
  return { rate: per(count, ended - started), first: per(tenth, first - started), last: per(tenth, ended - last) };
}
