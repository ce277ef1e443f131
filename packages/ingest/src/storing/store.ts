import { createHash } from 'node:crypto';
import { contentId, type Prisma, type PrismaClient, type Report as StoredReport } from '@communique/db';
import { fold, type ReportRecord } from '@communique/domain';
import type { Report } from '../model.ts';
import { assertQuotes } from './check.ts';
import { lockLinking } from './merging/index.ts';
import { toDate } from './preparing/rows.ts';
import { putFacts, settle } from './put.ts';
import { keepRecord } from './records.ts';
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
function reportRow(report: Report, record: ReportRecord | null, options: StoreOptions): Prisma.ReportCreateManyInput {
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
function isUnchanged(stored: StoredReport, row: Prisma.ReportCreateManyInput): boolean {
  if (stored.sample && !row.sample) return false;
  if (stored.extractorVersion !== row.extractorVersion) return false;
  return stored.sourceId !== row.sourceId || stored.recordHash === row.recordHash;
}

function outcomeOf(row: Prisma.ReportCreateManyInput, known: boolean): Outcome {
  if (row.verdict === 'NOT_READ') return 'not-read';
  if (row.verdict === 'NOT_A_VISIT') return 'not-a-visit';
  return known ? 'changed' : 'new';
}

/**
 * Stores a report with what was read from it, in one transaction. `record` is null for a text in a language without
 * rules. Its visits are joined with the stored visits that are the same. A report that is stored already, its identity being its text, is left alone when nothing about it differs, else
 * its facts are written anew. Throws when a quote does not stand at its offsets; nothing is written then.
 */
export async function storeRecord(
  db: { client: PrismaClient },
  report: Report,
  record: ReportRecord | null,
  options: StoreOptions = {},
): Promise<Outcome> {
  if (record) assertQuotes(report, record);
  const row = reportRow(report, record, options);
  const { id } = row;
  return db.client.$transaction(
    async (tx) => {
      await lockLinking(tx);
      const created = await tx.report.createMany({ data: [row], skipDuplicates: true });
      const known = created.count === 0;
      if (known) {
        await tx.$queryRaw`SELECT 1 FROM reports WHERE id = ${id}::uuid FOR UPDATE`;
        const stored = await tx.report.findUniqueOrThrow({ where: { id } });
        if (isUnchanged(stored, row)) return 'unchanged';
        await removeFacts(tx, [id]);
        const sample = stored.sample && row.sample === true;
        await tx.report.update({ where: { id }, data: { ...row, sample, updatedAt: new Date() } });
      }
      await keepRecord(tx, id, record);
      if (record) await putFacts(tx, id, record);
      await settle(tx, { hasRemoved: known });
      return outcomeOf(row, known);
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
