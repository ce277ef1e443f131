import { readAddress } from '../../sources/addresses.ts';
import { type Feed, noteFailure, noteSuccess, takeDueFeeds } from '../feeds.ts';
import { beginRun, endWork } from '../runs.ts';
import type { Tools } from '../tools.ts';
import { queueListed } from './read-address.ts';

/** Asks the feeds whose time has come, and queues the articles that are new in them. */
export async function pollFeeds(tools: Tools): Promise<void> {
  const feeds = await takeDueFeeds(tools.pool);
  await Promise.all(feeds.map((feed) => poll(feed, tools)));
}

async function poll(feed: Feed, tools: Tools): Promise<void> {
  try {
    const found = await readAddress(feed.url, tools.fetcher, feed);
    if (found.kind === 'report') throw new Error('the address holds no feed; give the address of the feed itself');
    if (found.kind === 'list') {
      const runId = await beginRun(tools.pool, feed.url);
      await queueListed({ runId, depth: 0 }, found, tools);
      await endWork(tools.pool, runId, []);
    }
    await noteSuccess(tools.pool, feed.url, found.kind === 'list' ? found.validators : null);
  } catch (error) {
    await noteFailure(tools.pool, feed.url, error);
  }
}
