import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import type { Report } from '../main.ts';
import { withQueue } from '../queue.ts';
import { count } from './worker.ts';

/** `communique feeds list|add|remove`: the feeds that workers ask for new articles. */
export function addFeeds(root: Command, report: Report): void {
  const feeds = root.command('feeds').description('the feeds and news sitemaps that workers ask for new articles');
  feeds
    .command('list', { isDefault: true })
    .description('each with its last success or failure')
    .option('--json', 'print one object')
    .action(async ({ json }: { json?: true }) => {
      const { listFeeds } = await import('@communique/ingest/queue');
      const found = await withQueue(({ pool }) => listFeeds(pool));
      if (json) return console.log(JSON.stringify({ feeds: found }));
      for (const { url, intervalMinutes, succeededAt, failure } of found) {
        const state = failure ?? (succeededAt ? `read ${succeededAt.toISOString().slice(0, 16)}` : 'not asked yet');
        console.log(`${url}  every ${intervalMinutes} min  ${state}`);
      }
      if (found.length === 0) console.log('No feeds. Add one: communique feeds add https://…');
    });
  feeds
    .command('add')
    .description('have a feed asked')
    .argument('<url>', 'address of an RSS, Atom or JSON feed, or of a news sitemap')
    .option('--every <minutes>', 'minutes between two questions', count, 60)
    .action(async (url: string, { every }: { every: number }) => {
      const { addFeed } = await import('@communique/ingest/queue');
      console.log(`${await withQueue(({ pool }) => addFeed(pool, url, every))} is asked every ${every} minutes`);
    });
  feeds
    .command('remove')
    .description('stop asking a feed; what it brought stays')
    .argument('<url>')
    .action(async (url: string) => {
      const { removeFeed } = await import('@communique/ingest/queue');
      const removed = await withQueue(({ pool }) => removeFeed(pool, url));
      console.log(removed ? `${url} is asked no more` : `${url} is no feed here; \`communique feeds\` lists them`);
      if (!removed) report(EXIT.failed);
    });
}
