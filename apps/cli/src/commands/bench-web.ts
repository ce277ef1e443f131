import type { Command } from 'commander';
import { WrongCall } from '../exit.ts';

/** `communique bench web`: the dashboard's weight, speed and accessibility. */
export function addBenchWeb(bench: Command): void {
  bench
    .command('web')
    .description('the dashboard, built for production, over the samples: Lighthouse (mobile), axe, JavaScript sent')
    .option('--runs <n>', 'loads of each measured page, of which the median counts', atLeastOne, 3)
    .option(
      '--large <n>',
      'also the overview over so many generated visits, 100000 or 1000000; 0 leaves it out',
      whole,
      0,
    )
    .option('--json', 'print {"figures": …} and nothing else')
    .addHelpText(
      'after',
      `
firstLoadKB                  gzipped JavaScript of the overview's first load
performance, accessibility,  Lighthouse's scores, 0 to 100: the worst of overview, a locality and a visit
bestPractices
axeViolations                rules of axe broken on the worst page, of all pages in light and dark
overviewMs, overviewLargeMs, with --large: the server's time for the whole overview over the samples and over the
overviewGrowth               generated visits, without the cache of answers, and how many times as long it is

Chromium is the one that CHROMIUM_PATH names, else an installed one, else the registry's (Linux on x64).
Speed is measured on this machine: other work on it lowers performance.`,
    )
    .action(async ({ runs, large, json }: { runs: number; large: number; json?: true }) => {
      const { benchWeb } = await import('../bench/web/index.ts');
      const figures = await benchWeb({ runs, large, log: json ? console.error : console.log });
      if (json) console.log(JSON.stringify({ figures }));
      else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)}${value}`);
    });
}

/** @throws WrongCall for anything but a whole number from 1. */
const atLeastOne = (text: string): number => wholeFrom(1, text);

/** @throws WrongCall for anything but a whole number from 0. */
const whole = (text: string): number => wholeFrom(0, text);

function wholeFrom(least: number, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new WrongCall(`"${text}" is no whole number from ${least}.`);
  return number;
}
