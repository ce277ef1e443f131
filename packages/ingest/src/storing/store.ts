import { createHash } from 'node:crypto';
import { contentId, type Prisma, type PrismaClient, type Report as StoredReport } from '@communique/db';
import { fold, type ReportRecord } from '@communique/domain';
import type { Report } from '../model.ts';
import { assertQuotes } from './check.ts';
import { spelled } from './inserting.ts';
import { lockLinking } from './merging/index.ts';
import { toDate } from './preparing/rows.ts';
import { draft, putFacts, settle } from './put.ts';
import { keepRecords } from './records.ts';
import { removeFacts } from './removing.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** What storing a report came to. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'not-a-visit' | 'not-read';

export interface StoreOptions {
  /** Marks the report as sample data, which one command removes. */
  sample?: boolean;
  /** The version of the rules that read it; another one has the facts written anew. */
  extractorVersion?: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The report's own row. Its id comes from its text alone. */
function reportRow(report: Report, record: ReportRecord | null, options: StoreOptions): ReportRow {
  const hash = sha256(report.body);
  return {
    id: contentId('report', hash),
    sha256: hash,
    body: report.body,
    utf16Length: report.body.length,
    title: report.title,
    folded: fold(report.title ?? ''),
    publisher: report.publisher,
    published: toDate(report.published),
    url: report.url,
    language: report.language,
    verdict: record === null ? 'NOT_READ' : record.isVisitReport ? 'VISIT_REPORT' : 'NOT_A_VISIT',
    extractorVersion: options.extractorVersion ?? EXTRACTOR_VERSION,
    recordHash: sha256(
      JSON.stringify([report.title, report.publisher, report.published, report.url, report.language, record]),
    ),
    sample: options.sample ?? false,
    sourceId: report.id,
  };
}

/**
 * Whether nothing is to be written. The same text under another name or address is a copy of the first, and says
 * nothing new unless the rules have changed; sample data that comes in as a report of the user's own becomes his.
 */
function isUnchanged(stored: StoredReport, row: ReportRow): boolean {
  if (stored.sample && !row.sample) return false;
  if (stored.extractorVersion !== row.extractorVersion) return false;
  return stored.sourceId !== row.sourceId || stored.recordHash === row.recordHash;
}

function outcomeOf(row: ReportRow, known: boolean): Outcome {
  if (row.verdict === 'NOT_READ') return 'not-read';
  if (row.verdict === 'NOT_A_VISIT') return 'not-a-visit';
  return known ? 'changed' : 'new';
}

/** A report with what was read from it; the record is null for a text in a language without rules. */
export interface Reading {
  report: Report;
  record: ReportRecord | null;
}

/**
 * Stores a report with what was read from it, in one transaction: `storeRecords` of one.
 * @throws Error when a quote does not stand at its offsets; nothing is written then.
 */
export async function storeRecord(
  db: { client: PrismaClient },
  report: Report,
  record: ReportRecord | null,
  options: StoreOptions = {},
): Promise<Outcome> {
  const [outcome] = await storeRecords(db, [{ report, record }], options);
  return outcome!;
}

/**
 * Stores reports with what was read from them, all in one transaction; outcomes in their order. Their visits are joined
 * with one another and with the stored visits that are the same. A report that is stored already, its identity being its
 * text, is left alone when nothing about it differs, else its facts are written anew; a text that comes twice is stored as
 * if it came again later.
 * @throws Error when a quote does not stand at its offsets; nothing is written then.
 */
export async function storeRecords(
  db: { client: PrismaClient },
  readings: readonly Reading[],
  options: StoreOptions = {},
): Promise<Outcome[]> {
  for (const { report, record } of readings) if (record) assertQuotes(report, record);
  const outcomes = new Map<Reading, Outcome>();
  let waiting = readings.map((reading) => ({ reading, row: reportRow(reading.report, reading.record, options) }));
  while (waiting.length > 0) {
    const first = new Map(waiting.toReversed().map((one) => [one.row.id, one]));
    const now = waiting.filter((one) => first.get(one.row.id) === one);
    for (const [reading, outcome] of await storeDistinct(db, now)) outcomes.set(reading, outcome);
    waiting = waiting.filter((one) => !now.includes(one));
  }
  return readings.map((reading) => outcomes.get(reading)!);
}

type ReportRow = Prisma.ReportCreateManyInput & { id: string };

interface Waiting {
  reading: Reading;
  row: ReportRow;
}

/** Milliseconds: a transaction waits for all those that store before it, however slow the machine is. */
const PATIENCE = { timeout: 1_200_000, maxWait: 1_200_000 };

/**
 * What nobody else can change is done before the others are kept waiting: facts are prepared, texts inserted with the
 * index of their words. Texts go in by the order of their ids, so that two that bring the same ones never wait crosswise.
 */
function storeDistinct(db: { client: PrismaClient }, waiting: readonly Waiting[]): Promise<[Reading, Outcome][]> {
  const rows = waiting.map(({ row }) => row).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const drafts = draft(recordsOf(waiting));
  return db.client.$transaction(async (tx) => {
    const fresh = await insertReports(tx, rows);
    await lockLinking(tx);
    const changed = await takeChanged(
      tx,
      rows.filter(({ id }) => !fresh.has(id)),
    );
    const written = waiting.filter(({ row }) => fresh.has(row.id) || changed.has(row.id));
    if (written.length > 0) {
      const records = recordsOf(written);
      await keepRecords(
        tx,
        written.map(({ row }) => row.id),
        records,
      );
      await putFacts(tx, records, drafts);
      await settle(tx, { hasRemoved: changed.size > 0 });
    }
    const outcome = ({ row }: Waiting): Outcome =>
      fresh.has(row.id) || changed.has(row.id) ? outcomeOf(row, changed.has(row.id)) : 'unchanged';
    return waiting.map((one) => [one.reading, outcome(one)]);
  }, PATIENCE);
}

/** What was read, by the report's id; texts that could not be read are left out. */
const recordsOf = (waiting: readonly Waiting[]): Map<string, ReportRecord> =>
  new Map(waiting.flatMap(({ row, reading: { record } }) => (record ? [[row.id, record] as const] : [])));

/** Inserts the reports that are not stored yet. @returns their ids. */
async function insertReports(tx: Prisma.TransactionClient, rows: readonly ReportRow[]): Promise<ReadonlySet<string>> {
  const given = rows.map(({ utf16Length, extractorVersion, recordHash, sourceId, verdict, ...row }) => ({
    ...row,
    verdict: spelled(verdict),
    utf16_length: utf16Length,
    extractor_version: extractorVersion,
    record_hash: recordHash,
    source_id: sourceId,
  }));
  const columns = Object.keys(given[0] ?? {}).join(', ');
  const created = await tx.$queryRawUnsafe<{ id: string }[]>(
    `INSERT INTO reports (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::reports, $1::json)
     ON CONFLICT DO NOTHING RETURNING id`,
    JSON.stringify(given),
  );
  return new Set(created.map(({ id }) => id));
}

/** Of reports that are stored, brings those up to date about which anything differs, and removes their facts. */
async function takeChanged(tx: Prisma.TransactionClient, rows: readonly ReportRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const ids = rows.map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 FROM reports WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const stored = new Map((await tx.report.findMany({ where: { id: { in: ids } } })).map((one) => [one.id, one]));
  const gone = rows.find(({ id }) => !stored.has(id));
  if (gone) throw new Error('the report was removed while it was to be stored again; ingest it once more');
  const changed = rows.filter((row) => !isUnchanged(stored.get(row.id)!, row));
  if (changed.length === 0) return new Set();
  await removeFacts(
    tx,
    changed.map(({ id }) => id),
  );
  for (const row of changed) {
    const sample = stored.get(row.id)!.sample && row.sample === true;
    await tx.report.update({ where: { id: row.id }, data: { ...row, sample, updatedAt: new Date() } });
  }
  return new Set(changed.map(({ id }) => id));
}

/**
 * The reports that are stored already, read by the same rules, and of which nothing has come to differ: they need not be
 * read again.
 */
export async function storedAlike(
  db: { client: PrismaClient },
  reports: readonly Report[],
  options: StoreOptions = {},
): Promise<ReadonlySet<Report>> {
  const version = options.extractorVersion ?? EXTRACTOR_VERSION;
  const ids = new Map(reports.map((report) => [report, contentId('report', sha256(report.body))]));
  const rows = await db.client.report.findMany({
    where: { id: { in: [...ids.values()] }, extractorVersion: version },
    omit: { body: true },
  });
  const stored = new Map(rows.map((row) => [row.id, row]));
  const isAlike = (report: Report): boolean => {
    const row = stored.get(ids.get(report)!);
    if (!row || (row.sample && !options.sample)) return false;
    if (row.sourceId !== report.id) return true;
    const day = row.published?.toISOString().slice(0, 10) ?? null;
    const fields = [row.title, row.publisher, day, row.url, row.language];
    return [report.title, report.publisher, report.published, report.url, report.language].every(
      (value, index) => value === fields[index],
    );
  };
  return new Set(reports.filter(isAlike));
}
