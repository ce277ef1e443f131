import { listReportFiles, readReportFile } from '@communique/ingest';
import type { Command } from 'commander';
import { benchParse } from '../bench/parse.ts';
import type { Report } from '../main.ts';
import { SAMPLES } from '../paths.ts';

/** `communique bench …`: measures side by side with peers, in one run; ratios are what to compare. */
export function addBench(root: Command, _report: Report): void {
  const bench = root.command('bench').description('measure speed side by side with peers');
  bench
    .command('parse')
    .description('whole extraction against compromise with chrono-node, and against wink-nlp')
    .option('--texts <dir>', 'folder of reports', SAMPLES)
    .option('--json', 'print {"figures": …} and nothing else')
    .action(async ({ texts, json }: { texts: string; json?: true }) => {
      const reports = await Promise.all((await listReportFiles([texts])).map(readReportFile));
      const figures = await benchParse(reports, json ? () => {} : console.log);
      if (json) console.log(JSON.stringify({ figures }));
      else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value.toFixed(2)}`);
    });
}
