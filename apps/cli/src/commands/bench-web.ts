import type { Command } from 'commander';
import { WrongCall } from '../exit.ts';

/** `communique bench web`: the dashboard's weight, speed and accessibility. */
export function addBenchWeb(bench: Command): void {
  bench
    .command('web')
    .description('the dashboard, built for production, over the samples: Lighthouse (mobile), axe, JavaScript sent')
    .option('--runs <n>', 'loads of each measured page, of which the median counts', atLeastOne, 3)
    .option('--json', 'print {"figures": …} and nothing else')
    .addHelpText(
      'after',
      `
firstLoadKB                  gzipped JavaScript of the overview's first load
performance, accessibility,  Lighthouse's scores, 0 to 100: the worst of overview, a locality and a visit
bestPractices
axeViolations                rules of axe broken on the worst page, of all pages in light and dark

Chromium is the one that CHROMIUM_PATH names, else an installed one, else the registry's (Linux on x64).
Speed is measured on this machine: other work on it lowers performance.`,
    )
    .action(async ({ runs, json }: { runs: number; json?: true }) => {
      const { benchWeb } = await import('../bench/web/index.ts');
      const figures = await benchWeb({ runs, log: json ? console.error : console.log });
      if (json) console.log(JSON.stringify({ figures }));
      else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)}${value}`);
    });
}

/** @throws WrongCall for anything but a whole number from 1. */
function atLeastOne(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new WrongCall(`"${text}" is no whole number from 1.`);
  return number;
}
