import type { Command } from 'commander';
import type { Report } from '../main.ts';
import { ALL_SAMPLES } from '../paths.ts';
import { storage } from '../storage.ts';

/** `communique samples load|remove`: the sample reports in and out, nothing else touched. */
export function addSamples(root: Command, _report: Report): void {
  const samples = root.command('samples').description('load the sample reports, or remove them');
  samples
    .command('load')
    .description('store the sample reports, marked as samples')
    .action(async () => {
      const { openDatabase, loadSamples } = await storage();
      const database = await openDatabase();
      const count = await loadSamples(database, ALL_SAMPLES).finally(() => database.close());
      console.log(`${count} sample reports are stored.`);
    });
  samples
    .command('remove')
    .description('remove all reports marked as samples, with what they alone tell')
    .action(async () => {
      const { openDatabase, deleteSamples } = await storage();
      const database = await openDatabase();
      const count = await deleteSamples(database).finally(() => database.close());
      console.log(`${count} sample reports were removed.`);
    });
}
