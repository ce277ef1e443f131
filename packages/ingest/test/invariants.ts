import type { FieldEvidence, ReportRecord } from '@communique/domain';

/** JSON Pointers of all leaves (strings, numbers, booleans, null) below a value. */
export function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}

const stands = (body: string, { start, end, quote }: { start: number; end: number; quote: string }): boolean =>
  Number.isInteger(start) && start >= 0 && end > start && end <= body.length && quote === body.slice(start, end);

function evidenceFault(body: string, entry: FieldEvidence): string | null {
  const { status, start, end, quote, reason, rule, field } = entry;
  if (!rule) return `${field}: no rule`;
  if (status === 'absent') {
    if (!reason) return `${field}: absent without a reason`;
    return start === null && end === null && quote === null ? null : `${field}: absent with words`;
  }
  if (status === 'inferred' && !reason) return `${field}: inferred without a reason`;
  if (start === null || end === null || quote === null) return `${field}: ${status} without words`;
  return stands(body, { start, end, quote }) ? null : `${field}: the quote does not stand at ${start}–${end}`;
}

/** What is wrong with a record's evidence, one line each; empty when every leaf is accounted for and every quote stands. */
export function faults(record: ReportRecord): string[] {
  const { visits, meetings, people, evidence, statements, body } = record;
  const count = new Map<string, number>();
  for (const { field } of evidence) count.set(field, (count.get(field) ?? 0) + 1);
  const wanted = leaves({ visits, meetings, people });
  return [
    ...wanted.filter((field) => !count.has(field)).map((field) => `${field}: no evidence`),
    ...[...count].filter(([, n]) => n > 1).map(([field, n]) => `${field}: ${n} entries`),
    ...evidence.flatMap((entry) => evidenceFault(body, entry) ?? []),
    ...statements.filter((s) => !stands(body, s)).map((s) => `statement at ${s.start}: the quote does not stand`),
  ];
}
