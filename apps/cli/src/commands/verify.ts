import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import type { Report } from '../main.ts';
import { storage } from '../storage.ts';

/** `communique verify`: checks every stored text against its hash and every quote against its text. */
export function addVerify(root: Command, report: Report): void {
  root
    .command('verify')
    .description('check every stored text and every quote; names what does not stand')
    .option('--json', 'print one object and nothing else')
    .action(async (options: { json?: true }) => {
      const { openDatabase, verify } = await storage();
      const database = await openDatabase();
      const result = await verify(database).finally(() => database.close());
      if (options.json) console.log(JSON.stringify(result));
      else {
        for (const { sourceId, pointer, problem } of result.faults)
          console.log(`${sourceId} ${pointer ?? ''}: ${problem}`);
        console.log(`${result.reports} reports, ${result.quotes} quotes, ${result.faults.length} faults`);
      }
      if (result.faults.length) report(EXIT.failed);
    });
}
