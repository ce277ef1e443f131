import { readFile } from 'node:fs/promises';
import { type CollectOptions, collect, isAddress, listReportFiles } from '@communique/ingest';
import type { Ingested } from '@communique/ingest/ingesting';
import type { Command } from 'commander';
import { columnsOf } from '../columns.ts';
import { EXIT, WrongCall } from '../exit.ts';
import { openFetcher } from '../fetcher.ts';
import type { Report } from '../main.ts';
import { progress } from '../progress.ts';
import { withQueue } from '../queue.ts';
import { storage } from '../storage.ts';

/** What the outcomes are called in the closing line, in its order. */
const LABELS = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  'not-a-visit': 'not visit reports',
  'not-read': 'in a language without rules',
  failed: 'failed',
} as const satisfies Record<Ingested['outcome'], string>;

type Counts = Record<Ingested['outcome'], number>;

interface Options {
  json?: true;
  queue?: true;
  list?: string;
  columns?: CollectOptions['columns'];
}

/**
 * `communique ingest PATH|URL…`: reads reports and stores them; what can not be read is named with its reason, the rest
 * goes in.
 */
export function addIngest(root: Command, report: Report): void {
  root
    .command('ingest')
    .description('read reports and store them; ends with counts of new, unchanged, not visit reports and failed')
    .argument(
      '[source...]',
      'files (.txt, .md, .html, .eml, .pdf, .json, .jsonl, .csv, .warc, .zip), folders (their .txt and .md files), addresses of articles, feeds and sitemaps',
    )
    .option('--list <file>', 'a file with one path or address a line')
    .option('--columns <map>', 'which column or key holds what: body=TEXT,title=HEADLINE,published=DAY', columnsOf)
    .option('--queue', 'leave the work to the workers: files are read here, addresses by them')
    .option('--json', 'print one object with the counts and the failures, and nothing else')
    .action(async (named: string[], options: Options) => {
      const sources = [...named, ...(options.list ? await readList(options.list) : [])];
      if (sources.length === 0)
        throw new WrongCall('nothing to read: give files, folders or addresses, or --list FILE');
      if (options.queue) {
        const runId = await queueAll(sources, options);
        console.log(
          options.json ? JSON.stringify({ runId }) : `queued as ${runId}; \`communique jobs\` tells what fails`,
        );
        return;
      }
      const { counts, failures } = await ingest(sources, options);
      if (options.json) console.log(JSON.stringify({ counts, failures }));
      else console.log(summary(counts));
      if (counts.failed) report(EXIT.failed);
    });
}

function queueAll(sources: readonly string[], { columns }: Options): Promise<string> {
  const items = collect(
    sources.filter((source) => !isAddress(source)),
    { columns },
  );
  return withQueue(({ queue }) => queue.ingest(sources.join(' ').slice(0, 200), sources.filter(isAddress), items));
}

async function readList(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongCall(`--list ${path}: can not be read (${error.code})`);
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

async function ingest(sources: readonly string[], options: Options) {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, 'not-a-visit': 0, 'not-read': 0, failed: 0 };
  const failures: { path: string; error: string }[] = [];
  const files = await Promise.all(sources.map((source) => (isAddress(source) ? [source] : listReportFiles([source]))));
  const fetcher = sources.some(isAddress) ? await openFetcher() : undefined;
  const { openDatabase, ingestItems, openThreads } = await storage();
  const database = await openDatabase();
  const threads = isLarge(files.flat()) ? openThreads() : undefined;
  const bar = progress(files.flat().length, !options.json);
  try {
    const items = collect(files.flat(), { columns: options.columns, fetcher });
    for await (const item of ingestItems(database, items, threads ? { extract: threads.extract } : {})) {
      counts[item.outcome]++;
      if (item.outcome === 'failed') {
        failures.push({ path: item.path, error: item.error });
        bar.note(`${item.path}: ${item.error}`);
      }
      bar.step(counts);
    }
  } finally {
    bar.stop();
    await threads?.close();
    await fetcher?.close();
    await database.close();
  }
  return { counts, failures };
}

/** From so many files on, or with a container of many reports, threads are worth their start. */
const LARGE = 50;
const CONTAINER = /\.(?:jsonl|ndjson|json|csv|tsv|warc(?:\.gz)?|zip)$/i;

const isLarge = (sources: readonly string[]): boolean =>
  sources.length >= LARGE || sources.some((source) => CONTAINER.test(source));

/** "3 new, 0 unchanged, 1 not visit reports, 0 failed"; rarer outcomes are named when there are any. */
function summary(counts: Counts): string {
  const always = new Set<string>(['new', 'unchanged', 'not-a-visit', 'failed']);
  return (Object.keys(LABELS) as (keyof Counts)[])
    .filter((outcome) => counts[outcome] > 0 || always.has(outcome))
    .map((outcome) => `${counts[outcome]} ${LABELS[outcome]}`)
    .join(', ');
}
