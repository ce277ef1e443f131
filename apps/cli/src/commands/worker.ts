import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { openFetcher } from '../fetcher.ts';
import type { Report } from '../main.ts';

/** `communique worker`: works off the queue of the database until Ctrl-C. */
export function addWorker(root: Command, _report: Report): void {
  root
    .command('worker')
    .description('work off the queue until stopped; start as many as you like, on any machines, with one DATABASE_URL')
    .option('--concurrency <n>', 'jobs at a time (twice the cores)', count)
    .option('--threads <n>', 'threads that read reports (the number of cores)', count)
    .action(async (options: { concurrency?: number; threads?: number }) => {
      const [{ openDatabase }, { startWorker }] = await Promise.all([
        import('@communique/db'),
        import('@communique/ingest/queue'),
      ]);
      const database = await openDatabase();
      const fetcher = await openFetcher();
      const worker = await startWorker(database, { ...options, fetcher, warn: (line) => console.error(line) });
      console.error('The worker runs. Ctrl-C lets it finish the jobs at hand and stops it.');
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await worker.stop();
      await fetcher.close();
      await database.close();
    });
}

/** A whole number from 1. */
export function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('give a whole number from 1');
  return value;
}
