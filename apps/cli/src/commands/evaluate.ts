import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Evaluation,
  figuresOf,
  formatEvaluation,
  MissingText,
  measure,
  type Split,
  splitOf,
} from '@communique/ingest';
import { type Command, Option } from 'commander';
import { WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { ALL_SAMPLES, REPOSITORY, SAMPLES } from '../paths.ts';

interface Options {
  texts?: string;
  gold?: string;
  set: keyof typeof SETS;
  split?: Split;
  errors?: string;
  briefing?: true;
  json?: true;
}

/** The sets that stand in or beside the repository. */
const SETS = {
  samples: SAMPLES,
  seeds: join(REPOSITORY, '..', 'shared', 'reports', 'seeds'),
} as const;

/** `communique evaluate`: measures extraction against gold records, field by field. */
export function addEvaluate(root: Command, _report: Report): void {
  root
    .command('evaluate')
    .description('measure extraction against gold records (precision, recall, F1 by field)')
    .option('--texts <dir>', 'folder of the reports (.txt, .md); with --gold')
    .option('--gold <dir>', 'folder of the gold records (.json), named like the reports')
    .addOption(new Option('--set <name>', 'a set of the project').choices(Object.keys(SETS)).default('samples'))
    .addOption(
      new Option('--split <part>', 'a part of the set: validation is the fixed third').choices(['work', 'validation']),
    )
    .option('--errors <field>', 'print the mistakes of one field, or of "all"')
    .option('--briefing', 'audit briefings of every kind over the samples instead')
    .option('--json', 'print {"figures": …} and nothing else')
    .action(async (options: Options) => (options.briefing ? auditBriefings(options) : evaluate(options)));
}

async function evaluate(options: Options): Promise<void> {
  const { texts, gold } = folders(options);
  const result = await measure(texts, gold, options.split).catch((error: Error) => {
    throw error instanceof MissingText ? new WrongCall(error.message) : error;
  });
  if (options.json) console.log(JSON.stringify({ figures: figuresOf(result) }));
  else console.log(formatEvaluation(result));
  if (options.errors && !options.json) printErrors(result, options.errors, !options.texts);
}

async function auditBriefings({ json }: Options): Promise<void> {
  const { evaluateBriefings } = await import('../briefing/evaluate.ts');
  const figures = await evaluateBriefings(ALL_SAMPLES, json ? () => {} : console.log);
  if (json) console.log(JSON.stringify({ figures }));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value.toFixed(3)}`);
}

function folders(options: Options): { texts: string; gold: string } {
  if (!options.texts !== !options.gold) throw new WrongCall('--texts and --gold go together');
  const chosen = options.texts && options.gold ? { texts: options.texts, gold: options.gold } : null;
  const { texts, gold } = chosen ?? { texts: SETS[options.set], gold: SETS[options.set] };
  for (const folder of [texts, gold]) if (!existsSync(folder)) throw new WrongCall(`no such folder: ${folder}`);
  return { texts, gold };
}

/** Mistakes on our own validation third are printed as counts only, so that nobody writes rules from its texts. */
function printErrors(result: Evaluation, field: string, areOurs: boolean): void {
  const chosen = result.mistakes.filter((mistake) => field === 'all' || mistake.field === field);
  const isHidden = ({ id }: { id: string }) => areOurs && splitOf(id) === 'validation';
  for (const mistake of chosen) if (!isHidden(mistake)) console.log(JSON.stringify(mistake));
  const hidden = chosen.filter(isHidden).length;
  if (hidden) console.log(`and ${hidden} on the validation third`);
}
