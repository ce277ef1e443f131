import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import type { Report } from '../main.ts';
import { withQueue } from '../queue.ts';

/** `communique jobs list|retry|drop`: what could not be read or fetched, and trying it again. */
export function addJobs(root: Command, report: Report): void {
  const jobs = root.command('jobs').description('what failed for good: list it, try it again, or drop it');
  jobs
    .command('list', { isDefault: true })
    .description('failures, the latest first, with their reasons; and what is waiting')
    .option('--json', 'print one object')
    .action(async ({ json }: { json?: true }) => {
      const { listDeadLetters, readBacklog } = await import('@communique/ingest/queue');
      const found = await withQueue(async ({ pool }) => ({
        backlog: await readBacklog(pool),
        failures: await listDeadLetters(pool),
      }));
      if (json) return console.log(JSON.stringify(found));
      for (const { id, source, reason, failedAt } of found.failures)
        console.log(`${id}  ${failedAt.toISOString().slice(0, 16)}  ${source}: ${reason}`);
      const { waiting, running } = found.backlog;
      console.log(`${waiting} jobs waiting, ${running} running, ${found.failures.length} failures listed`);
    });
  jobs
    .command('retry')
    .description('queue failures again')
    .argument('[id...]', 'their ids; --all for all of them')
    .option('--all', 'every failure')
    .action(async (ids: string[], { all }: { all?: true }) => {
      const queued = await withQueue(({ queue }) => queue.retry(all ? 'all' : ids));
      console.log(`${queued} queued again`);
      if (queued === 0) report(EXIT.failed);
    });
  jobs
    .command('drop')
    .description('forget failures')
    .argument('[id...]', 'their ids; --all for all of them')
    .option('--all', 'every failure')
    .action(async (ids: string[], { all }: { all?: true }) => {
      const { dropDeadLetters } = await import('@communique/ingest/queue');
      const dropped = await withQueue(({ pool }) => dropDeadLetters(pool, all ? 'all' : ids));
      console.log(`${dropped} dropped`);
      if (dropped === 0) report(EXIT.failed);
    });
}
