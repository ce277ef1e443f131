import { listReportFiles } from '@communique/ingest';
import type { Ingested } from '@communique/ingest/ingesting';
import type { Command } from 'commander';
import { EXIT, WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { progress } from '../progress.ts';
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

/** `communique ingest PATH…`: reads reports and stores them; a file that can not be read is named, the rest goes in. */
export function addIngest(root: Command, report: Report): void {
  root
    .command('ingest')
    .description('read reports and store them; ends with counts of new, unchanged, not visit reports and failed')
    .argument('<path...>', 'files, or folders (their .txt and .md files)')
    .option('--json', 'print one object with the counts and the failures, and nothing else')
    .action(async (paths: string[], options: { json?: true }) => {
      const url = paths.find((path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path));
      if (url)
        throw new WrongCall(`${url}: addresses can not be fetched yet. Save the page as text and give the file.`);
      const { counts, failures } = await ingest(await listReportFiles(paths), !options.json);
      if (options.json) console.log(JSON.stringify({ counts, failures }));
      else console.log(summary(counts));
      if (counts.failed) report(EXIT.failed);
    });
}

async function ingest(files: readonly string[], isVisible: boolean) {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, 'not-a-visit': 0, 'not-read': 0, failed: 0 };
  const failures: { path: string; error: string }[] = [];
  const { openDatabase, ingestFiles } = await storage();
  const database = await openDatabase();
  const bar = progress(files.length, isVisible);
  try {
    for await (const file of ingestFiles(database, files)) {
      counts[file.outcome]++;
      if (file.outcome === 'failed') {
        failures.push({ path: file.path, error: file.error });
        bar.note(`${file.path}: ${file.error}`);
      }
      bar.step();
    }
  } finally {
    bar.stop();
    await database.close();
  }
  return { counts, failures };
}

/** "3 new, 0 unchanged, 1 not visit reports, 0 failed"; rarer outcomes are named when there are any. */
function summary(counts: Counts): string {
  const always = new Set<string>(['new', 'unchanged', 'not-a-visit', 'failed']);
  return (Object.keys(LABELS) as (keyof Counts)[])
    .filter((outcome) => counts[outcome] > 0 || always.has(outcome))
    .map((outcome) => `${counts[outcome]} ${LABELS[outcome]}`)
    .join(', ');
}
