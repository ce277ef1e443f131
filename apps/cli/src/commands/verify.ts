import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import type { Report } from '../main.ts';
import { storage } from '../storage.ts';

/** `communique verify`: checks every stored text against its hash, every quote against its text, and the counts against the facts. */
export function addVerify(root: Command, report: Report): void {
  root
    .command('verify')
    .description('check every stored text, every quote and every kept count; names what does not stand')
    .option('--recount', 'count everything anew first')
    .option('--json', 'print one object and nothing else')
    .action(async (options: { json?: true; recount?: true }) => {
      const { openDatabase, recountAll, verify } = await storage();
      const database = await openDatabase();
      const checked = options.recount ? recountAll(database).then(() => verify(database)) : verify(database);
      const result = await checked.finally(() => database.close());
      if (options.json) console.log(JSON.stringify(result));
      else {
        for (const { sourceId, pointer, problem } of result.faults)
          console.log(`${sourceId} ${pointer ?? ''}: ${problem}`);
        for (const { counts, subject, place, month, stored, found } of result.counts)
          console.log(
            `${counts} ${subject || 'any'} × ${place || 'anywhere'} × ${month ?? 'undated'}: ${stored} kept, ${found} found`,
          );
        console.log(
          `${result.reports} reports, ${result.quotes} quotes, ${result.faults.length} faults, ${result.counts.length} wrong counts`,
        );
      }
      if (result.faults.length + result.counts.length) report(EXIT.failed);
    });
}
