import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { extract } from '../extract.ts';

/** Keeps what was read from a report, before any correction. Its text stands with the report. */
export async function keepRecord(
  tx: Prisma.TransactionClient,
  reportId: string,
  record: ReportRecord | null,
): Promise<void> {
  await tx.reportRecord.deleteMany({ where: { reportId } });
  if (record === null) return;
  const { body: _, ...rest } = record;
  await tx.reportRecord.create({ data: { reportId, record: JSON.parse(JSON.stringify(rest)) } });
}

/** What was read from reports, by report; a report that was stored before records were kept is read again. */
export async function readRecords(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<Map<string, ReportRecord>> {
  const reports = await tx.report.findMany({
    where: { id: { in: [...reportIds] }, verdict: { not: 'NOT_READ' } },
    include: { record: true },
    orderBy: { id: 'asc' },
  });
  return new Map(
    reports.map(({ id, record, sourceId, published, ...report }) => {
      const { body } = report;
      if (record) return [id, { ...(record.record as unknown as ReportRecord), body }];
      return [id, extract({ ...report, id: sourceId, published: published?.toISOString().slice(0, 10) ?? null })];
    }),
  );
}
