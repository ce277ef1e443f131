import type { PrismaClient } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { extract } from '../extract.ts';
import type { Report } from '../model.ts';
import { canRead } from '../sources/language.ts';
import { EXTRACTOR_VERSION, storeRecord } from '../storing/index.ts';
import { type Difference, differences } from './differences.ts';

export { type Difference, differences, READ_FIELDS, type ReadField } from './differences.ts';

const BATCH = 100;

/** A stored report read by the rules of today. */
export interface Reread {
  report: Report;
  record: ReportRecord | null;
  /** Whether it is sample data. */
  sample: boolean;
  /** Against what is stored, before any correction; empty when nothing differs. */
  differences: Difference[];
  /** True when its facts are to be written anew: it reads otherwise, or was stored by older rules. */
  isStale: boolean;
}

/** Reads all stored reports with the rules of today, in the order of their ids. Writes nothing. */
export async function* rereadAll(db: { client: PrismaClient }): AsyncGenerator<Reread> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.client.report.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { record: true },
    });
    for (const { id, record: stored, sourceId, published, verdict, extractorVersion, sample, ...rest } of batch) {
      const { title, body, publisher, url, language } = rest;
      const day = published?.toISOString().slice(0, 10) ?? null;
      const report = { id: sourceId, title, body, publisher, url, language, published: day };
      const record = canRead(language) ? extract(report) : null;
      const before = stored === null ? null : { ...(stored.record as unknown as ReportRecord), body };
      const found = differences(before, record);
      const isRead = verdict !== 'NOT_READ';
      const isStale = found.length > 0 || extractorVersion !== EXTRACTOR_VERSION || isRead !== (record !== null);
      yield { report, record, sample, differences: found, isStale };
      after = id;
    }
    if (batch.length < BATCH) return;
  }
}

/**
 * Writes the facts of a report that has been read again. Ids that stand for the same stay, corrections hold, and what its
 * visits share with other reports is put together anew.
 */
export const rewrite = (db: { client: PrismaClient }, { report, record, sample }: Reread) =>
  storeRecord(db, report, record, { sample });
