import { listReportFiles, readReportFile } from '@communique/ingest';
import type { Command } from 'commander';
import { benchParse } from '../bench/parse.ts';
import { WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { SAMPLES } from '../paths.ts';
import { addBenchWeb } from './bench-web.ts';
import { count } from './worker.ts';

/** `communique bench …`: measures side by side with peers, in one run; ratios are what to compare. */
export function addBench(root: Command, _report: Report): void {
  const bench = root.command('bench').description('measure speed side by side with peers');
  addBenchWeb(bench);
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
  bench
    .command('api')
    .description('the API against hand-written SQL and PostGraphile, over generated visits')
    .option('--visits <n>', 'visits of the database that is compared over', whole, 20_000)
    .option(
      '--large <n>',
      'visits of the one over which growth is measured, 0 for none (a million takes minutes to make)',
      whole,
      1_000_000,
    )
    .option('--rounds <n>', 'rounds, in each of which all take their turns', whole, 5)
    .option('--seconds <n>', 'seconds of one turn', Number, 1)
    .option('--without-peer', 'leave PostGraphile out')
    .option('--json', 'print {"figures": …} and nothing else')
    .action(async ({ withoutPeer, json, ...sizes }: ApiOptions) => {
      const { benchApi } = await import('../bench/api/index.ts');
      const figures = await benchApi({ ...sizes, peer: !withoutPeer, log: json ? console.error : console.log });
      if (json) console.log(JSON.stringify({ figures }));
      else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)}${value.toFixed(2)}`);
    });
  bench
    .command('ingest')
    .description('reading alone, bulk ingestion, the queue with 1, 2 and 4 workers, and the floor that COPY sets')
    .option('--reports <n>', 'generated reports for reading and bulk', count, 2_000)
    .option('--queued <n>', 'generated reports for each run of the queue', count, 600)
    .option('--json', 'print {"figures": …} and nothing else')
    .action(async ({ json, ...options }: { reports: number; queued: number; json?: true }) => {
      const { benchIngest } = await import('../bench/ingest/measure.ts');
      const figures = await benchIngest(options, json ? () => {} : console.log);
      if (json) console.log(JSON.stringify({ figures }));
      else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value.toFixed(2)}`);
    });
}

interface ApiOptions {
  visits: number;
  large: number;
  rounds: number;
  seconds: number;
  withoutPeer?: true;
  json?: true;
}

/** @throws WrongCall for anything but a whole number. */
function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new WrongCall(`"${text}" is no whole number.`);
  return number;
}
