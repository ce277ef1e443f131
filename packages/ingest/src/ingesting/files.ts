import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '@communique/db';
import { extract } from '../extract.ts';
import type { Report } from '../model.ts';
import { type CollectedItem, collect } from '../sources/collect.ts';
import { canRead } from '../sources/language.ts';
import { type Outcome, storeRecord } from '../storing/index.ts';

/** What became of one report; `path` is where it came from. */
export type Ingested = { path: string; outcome: Outcome } | { path: string; outcome: 'failed'; error: string };

export interface IngestOptions {
  /** Marks the reports as sample data. */
  sample?: boolean;
}

/** Reads and stores one report; a text in a language without rules is stored unread. */
export async function ingestReport(
  db: { client: PrismaClient },
  report: Report,
  options: IngestOptions = {},
): Promise<Outcome> {
  const record = canRead(report.language) ? extract(report) : null;
  return storeRecord(db, report, record, options);
}

/**
 * Stores what sources give, one report after the other. What can't be read is yielded as failed with its reason and the
 * rest goes on; a fault of the database ends the run, since it would fail every report after it.
 */
export async function* ingestItems(
  db: { client: PrismaClient },
  items: AsyncIterable<CollectedItem>,
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  for await (const item of items) {
    if ('error' in item) yield { path: item.source, outcome: 'failed', error: item.error };
    else yield { path: item.source, outcome: await ingestReport(db, item.report, options) };
  }
}

/** True while no report is stored. */
export async function isEmpty(db: { client: PrismaClient }): Promise<boolean> {
  return (await db.client.report.findFirst({ select: { id: true } })) === null;
}

/** The sample folders that are shown to users; the others serve measurement. */
const SHOWN = ['reports', 'retold'];

/** Loads the sample reports of a samples folder, marked as such. @returns how many were stored. */
export async function loadSamples(db: { client: PrismaClient }, folder: string): Promise<number> {
  const folders = SHOWN.map((name) => join(folder, name)).filter((path) => existsSync(path));
  let stored = 0;
  for await (const { outcome } of ingestItems(db, collect(folders), { sample: true }))
    if (outcome !== 'failed') stored++;
  return stored;
}
