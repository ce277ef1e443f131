import { DEEPEST, readAddress, withListed } from '../../sources/addresses.ts';
import { UnreadableReport } from '../../sources/decode.ts';
import { FetchFailure } from '../../sources/fetching/failure.ts';
import type { FeedEntry } from '../../sources/formats/feed.ts';
import type { SourceItem } from '../../sources/item.ts';
import { bury, unbury } from '../dead-letters.ts';
import { addWork, endWork } from '../runs.ts';
import type { Tools } from '../tools.ts';
import { ingestReports } from './ingest-reports.ts';
import type { Payloads } from './names.ts';

/**
 * Fetches an address: an article is read and stored; what a feed or sitemap lists is queued, unless it is stored already.
 * `isLastTry`: a failure that may pass becomes a dead letter now.
 * @throws FetchFailure for a failure that may pass, so that the queue tries again later.
 */
export async function readAddressTask(
  payload: Payloads['read-address'],
  tools: Tools,
  isLastTry: boolean,
): Promise<void> {
  const { runId, address, entry, depth } = payload;
  try {
    const found = await readAddress(address, tools.fetcher);
    if (found.kind === 'list') await queueListed(payload, found, tools);
    if (found.kind === 'report') return await take(payload, withListed(found.item, entry), tools);
  } catch (error) {
    if (!(error instanceof FetchFailure) && !(error instanceof UnreadableReport)) throw error;
    if (error instanceof FetchFailure && error.retry && !isLastTry) throw error;
    await bury(tools.pool, {
      task: 'read-address',
      payload: { runId, address, entry, depth },
      source: address,
      reason: error.message,
    });
    return endWork(tools.pool, runId, ['failed']);
  }
  await endWork(tools.pool, runId, []);
}

async function take(payload: Payloads['read-address'], item: SourceItem, tools: Tools): Promise<void> {
  const { runId, address } = payload;
  await addWork(tools.pool, runId, 0, 1);
  if ('error' in item) {
    await bury(tools.pool, { task: 'read-address', payload, source: address, reason: item.error });
    return endWork(tools.pool, runId, ['failed']);
  }
  await unbury(tools.pool, address);
  return ingestReports({ runId, reports: [item.report] }, tools);
}

/** What a list names and nobody has read, or failed to read, yet. */
export async function queueListed(
  { runId, depth }: { runId: string; depth: number },
  found: { entries: FeedEntry[]; sitemaps: string[] },
  { pool, queue }: Tools,
): Promise<number> {
  // What a list names is an article: one that turns out to be a list again is not followed, else two could lead in a circle.
  if (depth > DEEPEST) return 0;
  const urls = found.entries.map(({ url }) => url);
  const { rows } = await pool.query<{ url: string }>(
    `SELECT url FROM reports WHERE url = ANY ($1) UNION SELECT source FROM dead_letters WHERE source = ANY ($1)`,
    [urls],
  );
  const known = new Set(rows.map(({ url }) => url));
  const fresh = found.entries.filter(({ url }) => !known.has(url) && known.add(url));
  for (const entry of fresh) await queue.addAddress(runId, entry.url, entry, DEEPEST + 1);
  for (const url of found.sitemaps) await queue.addAddress(runId, url, null, depth + 1);
  return fresh.length;
}
