import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { extract } from '../extract.ts';
import { copyRows } from './copying.ts';

/**
 * Keeps what was read from reports, before any correction, in place of what was kept of them. The texts stand with the
 * reports.
 */
export async function keepRecords(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
  records: ReadonlyMap<string, ReportRecord>,
): Promise<void> {
  await tx.reportRecord.deleteMany({ where: { reportId: { in: [...reportIds] } } });
  const kept = [...records].map(([reportId, { body: _, ...rest }]) => ({ reportId, rest }));
  await copyRows(tx, 'report_records', kept, { report_id: (one) => one.reportId, record: (one) => one.rest }, [
    'record',
  ]);
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
