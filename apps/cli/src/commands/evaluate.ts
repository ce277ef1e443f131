import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  countRules,
  type Evaluation,
  figuresOf,
  firingOnlyIn,
  formatEvaluation,
  formatLinking,
  listReportFiles,
  MissingText,
  measure,
  measureLinking,
  readReportFile,
  type Split,
  splitOf,
} from '@communique/ingest';
import { type Command, Option } from 'commander';
import { WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { ALL_SAMPLES, PAIRS, REPOSITORY, SAMPLES } from '../paths.ts';

interface Options {
  texts?: string;
  gold?: string;
  set: keyof typeof SETS;
  split?: Split;
  errors?: string;
  briefing?: true;
  linking?: true;
  rules?: true;
  articles?: string;
  json?: true;
}

/** The sets that stand in or beside the repository. */
const SETS = {
  samples: SAMPLES,
  seeds: join(REPOSITORY, '..', 'shared', 'reports', 'seeds'),
} as const;

/** Reports in the form of pages, with the noise that the samples lack. */
const PAGES = join(REPOSITORY, 'packages', 'ingest', 'test', 'pages');

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
    .option('--errors <field>', 'print the mistakes of one field, or of "all"; with --linking, the wrong pairs')
    .option('--briefing', 'audit briefings of every kind over the samples instead')
    .option(
      '--linking',
      'how well reports on one visit are found instead; with --texts and --gold, or of samples/pairs',
    )
    .option(
      '--articles <dir>',
      'how well the main text of web pages is found, on a checkout of article-extraction-benchmark',
    )
    .option('--rules', 'in how many reports of samples and seeds each rule fires, and which fire in a seed alone')
    .option('--json', 'print {"figures": …} and nothing else')
    .action(async (options: Options) => {
      if (options.briefing) return auditBriefings(options);
      if (options.rules) return listRules(options);
      if (options.articles) return evaluateArticles(options.articles, options);
      return options.linking ? evaluateLinking(options) : evaluate(options);
    });
}

async function evaluate(options: Options): Promise<void> {
  const { texts, gold } = folders(options);
  const result = await measure(texts, gold, options.split).catch(asWrongCall);
  if (options.json) console.log(JSON.stringify({ figures: figuresOf(result) }));
  else console.log(formatEvaluation(result));
  if (options.errors && !options.json) printErrors(result, options.errors, !options.texts);
}

async function listRules({ json }: Options): Promise<void> {
  const counted = async (folders: readonly string[]) => {
    const files = await listReportFiles(folders.filter((folder) => existsSync(folder)));
    return countRules(await Promise.all(files.filter((file) => !file.endsWith('README.md')).map(readReportFile)));
  };
  const [samples, seeds] = [await counted([SAMPLES, PAIRS, PAGES]), await counted([SETS.seeds])];
  const onlyInSeeds = firingOnlyIn(seeds, samples);
  if (json) return console.log(JSON.stringify({ figures: { rules: samples.size, onlyInSeeds: onlyInSeeds.length } }));
  const rules = [...new Set([...samples.keys(), ...seeds.keys()])].sort();
  for (const rule of rules)
    console.log(`${rule.padEnd(32)}${`${samples.get(rule) ?? 0}`.padStart(5)}${`${seeds.get(rule) ?? 0}`.padStart(4)}`);
  console.log(`${rules.length} rules; in a seed alone: ${onlyInSeeds.join(', ') || 'none'}`);
}

async function evaluateLinking(options: Options): Promise<void> {
  const given = options.texts || options.gold ? [folders(options)] : [PAIRS, SAMPLES].map(both);
  const result = await measureLinking(given).catch(asWrongCall);
  const { precision, recall } = result;
  if (options.json) return console.log(JSON.stringify({ figures: { precision, recall } }));
  console.log(formatLinking(result));
  if (!options.errors) return;
  for (const [a, b] of result.wrong) console.log(`linked, though of two visits  ${a}  ${b}`);
  for (const [a, b] of result.missed) console.log(`not linked                    ${a}  ${b}`);
}

async function evaluateArticles(folder: string, { json }: Options): Promise<void> {
  const { measureArticles } = await import('@communique/ingest/articles');
  const figures = await measureArticles(folder).catch(asWrongCall);
  if (json) console.log(JSON.stringify({ figures }));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(12)}${value.toFixed(3)}`);
}

const both = (folder: string) => ({ texts: folder, gold: folder });

const asWrongCall = (error: Error): never => {
  throw error instanceof MissingText ? new WrongCall(error.message) : error;
};

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
