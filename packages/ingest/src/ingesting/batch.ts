import type { PrismaClient } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import type { Report } from '../model.ts';
import { canRead } from '../sources/language.ts';
import { type Outcome, type Reading, type StoreOptions, storedAlike, storeRecords } from '../storing/index.ts';
import { isDatabaseFault } from './faults.ts';

/** Reads one report: here, or in a thread. */
export type Extract = (report: Report) => ReportRecord | Promise<ReportRecord>;

/** What became of one report of a batch. */
export type BatchOutcome = { outcome: Outcome } | { outcome: 'failed'; error: string };

/** What was read of one report; nothing when it is stored already and nothing about it differs. */
export type BatchReading = Reading | { stored: true } | { fault: string };

/** Reads the reports of a batch, in their order, those excepted that are stored alike. */
export async function readBatch(
  db: { client: PrismaClient },
  reports: readonly Report[],
  extract: Extract,
  options: StoreOptions = {},
): Promise<BatchReading[]> {
  const stored = await storedAlike(db, reports, options);
  return Promise.all(reports.map((report) => (stored.has(report) ? { stored: true } : readOne(report, extract))));
}

async function readOne(report: Report, extract: Extract): Promise<BatchReading> {
  if (!canRead(report.language)) return { report, record: null };
  try {
    return { report, record: await extract(report) };
  } catch (error) {
    return { fault: `the rules failed on this text (${reasonOf(error)}); please report it as a fault` };
  }
}

/**
 * Stores what was read, in one transaction. When that fails by one of them, each is stored by itself, so that only the
 * faulty one is lost.
 * @throws Error when the database itself is at fault.
 */
export async function storeBatch(
  db: { client: PrismaClient },
  batch: readonly BatchReading[],
  options: StoreOptions = {},
): Promise<BatchOutcome[]> {
  const readings = batch.filter((one): one is Reading => 'report' in one);
  const outcomes = await storeReadings(db, readings, options);
  return batch.map((one): BatchOutcome => {
    if ('fault' in one) return { outcome: 'failed', error: one.fault };
    return 'stored' in one ? { outcome: 'unchanged' } : outcomes.get(one)!;
  });
}

async function storeReadings(
  db: { client: PrismaClient },
  readings: readonly Reading[],
  options: StoreOptions,
): Promise<Map<Reading, BatchOutcome>> {
  try {
    const outcomes = await storeRecords(db, readings, options);
    return new Map(readings.map((reading, index) => [reading, { outcome: outcomes[index]! }]));
  } catch (error) {
    if (isDatabaseFault(error)) throw error;
    const [only] = readings;
    if (readings.length === 1 && only) return new Map([[only, { outcome: 'failed', error: reasonOf(error) }]]);
  }
  const alone: [Reading, BatchOutcome][] = [];
  for (const reading of readings) alone.push(...(await storeReadings(db, [reading], options)));
  return new Map(alone);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
