import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '@communique/db';
import { extract } from '../extract.ts';
import type { Report } from '../model.ts';
import { type CollectedItem, collect } from '../sources/collect.ts';
import { canRead } from '../sources/language.ts';
import { type Outcome, storeRecord } from '../storing/index.ts';
import { type BatchOutcome, type Extract, readBatch, storeBatch } from './batch.ts';

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

/** Reports that are stored together at most: from here on, more would hardly make each cheaper. */
export const BATCH = 250;
/** A batch waits for further reports no longer than this, milliseconds: those that are fetched come slowly. */
const PATIENCE_MS = 1_000;

/**
 * Stores what sources give, some reports together, the next being read while the last are stored. What can't be read is
 * yielded as failed with its reason and the rest goes on; a fault of the database ends the run, since it would fail every
 * report after it. `extract` reads one report: here by default, or in threads.
 */
export async function* ingestItems(
  db: { client: PrismaClient },
  items: AsyncIterable<CollectedItem>,
  { extract: read = extract, ...options }: IngestOptions & { extract?: Extract } = {},
): AsyncGenerator<Ingested> {
  let storing: Promise<Ingested[]> = Promise.resolve([]);
  for await (const batch of batches(items)) {
    const reading = readBatch(db, reportsOf(batch), read, options);
    reading.catch(noop);
    yield* await storing;
    storing = reading.then(async (readings) => outcomesOf(batch, await storeBatch(db, readings, options)));
    storing.catch(noop); // heard when it is awaited
  }
  yield* await storing;
}

const noop = () => {};

const reportsOf = (batch: readonly CollectedItem[]): Report[] =>
  batch.flatMap((item) => ('report' in item ? [item.report] : []));

/** The outcomes in the order of the items, those that could not be read among them. */
function outcomesOf(batch: readonly CollectedItem[], outcomes: readonly BatchOutcome[]): Ingested[] {
  const rest = [...outcomes];
  return batch.map(
    (item): Ingested =>
      'error' in item
        ? { path: item.source, outcome: 'failed', error: item.error }
        : { path: item.source, ...rest.shift()! },
  );
}

async function* batches(items: AsyncIterable<CollectedItem>): AsyncGenerator<CollectedItem[]> {
  let batch: CollectedItem[] = [];
  let since = Date.now();
  for await (const item of items) {
    if (batch.length === 0) since = Date.now();
    batch.push(item);
    if (batch.length < BATCH && Date.now() - since < PATIENCE_MS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
