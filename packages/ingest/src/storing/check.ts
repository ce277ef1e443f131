import type { ReportRecord } from '@communique/domain';
import type { Report } from '../model.ts';

/** Throws unless the record is of this report and each of its quotes stands at its offsets in the body. */
export function assertQuotes(report: Report, record: ReportRecord): void {
  const { body } = report;
  if (record.body !== body) throw new Error(`${report.id}: the record was read from another text.`);
  const own = record.statements.map(({ start, end, quote }, index) => ({
    field: `/statements/${index}`,
    start,
    end,
    quote,
  }));
  for (const { field, start, end, quote } of [...record.evidence, ...own]) {
    if (start === null && end === null && quote === null) continue;
    if (start === null || end === null || start >= end || body.slice(start, end) !== quote) {
      throw new Error(`${report.id}: the words of ${field} do not stand at ${start}–${end}.`);
    }
  }
}
