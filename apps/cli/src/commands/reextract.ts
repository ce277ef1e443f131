import { createInterface } from 'node:readline/promises';
import type { ReadField, Reread } from '@communique/ingest/ingesting';
import type { Command } from 'commander';
import { WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { storage } from '../storage.ts';

interface Options {
  apply?: true;
  json?: true;
  sample: string;
}

/** What would change. */
interface Change {
  report: string;
  field: ReadField;
  removed: string[];
  added: string[];
}

interface Summary {
  reports: number;
  /** Reports whose facts are to be written anew. */
  stale: number;
  /** By field: in how many reports it differs, and how many values come and go. */
  fields: Partial<Record<ReadField, { reports: number; removed: number; added: number }>>;
  sample: Change[];
  written: number;
}

/** `communique reextract`: reads all stored reports with the rules of today; writes what differs only when told to. */
export function addReextract(root: Command, _report: Report): void {
  root
    .command('reextract')
    .description('read the stored reports with the rules of today: shows what differs, and writes it when told to')
    .option('--apply', 'write without asking')
    .option('--sample <n>', 'how many differences to show', '10')
    .option('--json', 'print one object and nothing else')
    .action(reextract);
}

async function reextract({ apply, json, sample }: Options): Promise<void> {
  const size = Number(sample);
  if (!Number.isInteger(size) || size < 0) throw new WrongCall('--sample takes a whole number');
  const { openDatabase, READ_FIELDS, rereadAll, rewrite } = await storage();
  const database = await openDatabase();
  try {
    const summary = await compare(rereadAll(database), size);
    if (!json) print(summary, READ_FIELDS);
    if (summary.stale > 0 && (apply || (!json && (await isWanted(summary.stale)))))
      for await (const one of rereadAll(database)) {
        if (!one.isStale) continue;
        await rewrite(database, one);
        summary.written++;
      }
    if (json) console.log(JSON.stringify(summary));
    else console.log(`${summary.written} of ${summary.stale} written`);
  } finally {
    await database.close();
  }
}

/** Counts differences by field, and takes a sample: of each field in turn, so that rare ones are seen. */
async function compare(readings: AsyncIterable<Reread>, size: number): Promise<Summary> {
  const summary: Summary = { reports: 0, stale: 0, fields: {}, sample: [], written: 0 };
  const seen = new Map<ReadField, Change[]>();
  for await (const { report, differences, isStale } of readings) {
    summary.reports++;
    if (isStale) summary.stale++;
    for (const { field, removed, added } of differences) {
      const { reports, ...values } = summary.fields[field] ?? { reports: 0, removed: 0, added: 0 };
      summary.fields[field] = {
        reports: reports + 1,
        removed: values.removed + removed.length,
        added: values.added + added.length,
      };
      const changes = seen.get(field) ?? [];
      if (changes.length < size) seen.set(field, [...changes, { report: report.id, field, removed, added }]);
    }
  }
  for (let turn = 0; turn < size; turn++)
    for (const changes of seen.values()) {
      const change = changes[turn];
      if (change && summary.sample.length < size) summary.sample.push(change);
    }
  return summary;
}

function print({ reports, stale, fields, sample }: Summary, order: readonly ReadField[]): void {
  console.log(`${reports} reports read, ${stale} to be written anew`);
  for (const field of order) {
    const counts = fields[field];
    if (counts) console.log(`  ${field.padEnd(12)}${counts.reports} reports  −${counts.removed} +${counts.added}`);
  }
  for (const { report, field, removed, added } of sample) {
    console.log(`${report} ${field}`);
    for (const value of removed) console.log(`  − ${value}`);
    for (const value of added) console.log(`  + ${value}`);
  }
}

/** Asks on a terminal; elsewhere nothing is written without --apply. */
async function isWanted(stale: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.error('communique: nothing was written; --apply writes it');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Write ${stale} reports anew? Corrections are kept. [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
