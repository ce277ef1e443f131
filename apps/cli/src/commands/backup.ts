import type { Command } from 'commander';
import { WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';

/** `communique backup FOLDER` and `communique restore FOLDER`: all that is stored, out and in again. */
export function addBackup(root: Command, _report: Report): void {
  root
    .command('backup')
    .description('write all that is stored to a new folder, as it is at one moment; work may go on meanwhile')
    .argument('<folder>', 'a new or empty folder')
    .option('--portable', 'never by pg_dump, which is used when it is installed and no older than the server')
    .option('--json', 'print one object with the rows of each table')
    .action(async (folder: string, { json, portable }: { json?: true; portable?: true }) => {
      const { backup } = await import('@communique/db/backup');
      const manifest = await withDatabase(({ pool, url }) => backup(pool, folder, portable ? {} : { url }));
      if (json) return console.log(JSON.stringify(manifest));
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(
        `${rows} rows of ${manifest.tables.length} tables are in ${folder} (data set version ${manifest.datasetVersion}).`,
      );
    });
  root
    .command('restore')
    .description('put back what a backup holds: all of it, or nothing when it is broken')
    .argument('<folder>', 'a folder that `communique backup` wrote')
    .option('--replace', 'even if reports are stored: they are replaced')
    .option('--json', 'print one object with the rows of each table')
    .action(async (folder: string, { json, replace }: { json?: true; replace?: true }) => {
      const { restore } = await import('@communique/db/backup');
      const manifest = await withDatabase(({ pool }) => restore(pool, folder, { replace: replace === true }));
      if (json) return console.log(JSON.stringify(manifest));
      console.log(`Restored the data set of ${manifest.madeAt.slice(0, 16)} (version ${manifest.datasetVersion}).`);
    });
}

type Database = import('@communique/db').Database;

async function withDatabase<T>(task: (database: Database) => Promise<T>): Promise<T> {
  const [{ openDatabase }, { UnusableBackup }] = await Promise.all([
    import('@communique/db'),
    import('@communique/db/backup'),
  ]);
  const database = await openDatabase();
  try {
    return await task(database);
  } catch (error) {
    throw error instanceof UnusableBackup ? new WrongCall(error.message) : error;
  } finally {
    await database.close();
  }
}
