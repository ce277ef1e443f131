import type { FieldEvidence, ReportRecord } from '@communique/domain';

/** A record for people: each field with its value, status, rule and words, a field a paragraph. */
export function explain(record: ReportRecord): string {
  const verdict = record.isVisitReport ? 'a visit report' : 'not a visit report';
  const fields = record.evidence.map((entry) => explainField(record, entry));
  const statements = record.statements.map(
    ({ side, speaker, act, themes, rule, quote }, at) =>
      `/statements/${at}  ${side} ${speaker ?? '–'}: ${act} ${themes.join(', ')}\n    ${rule}\n    “${quote}”`,
  );
  return [`${record.id}: ${verdict}`, ...fields, ...statements, ''].join('\n');
}

function explainField(record: ReportRecord, { field, status, rule, quote, reason }: FieldEvidence): string {
  const value = valueAt(record, field);
  const because = reason ? ` (${reason})` : '';
  const words = quote === null ? '' : `\n    “${quote}”`;
  return `${field}  ${JSON.stringify(value)}\n    ${status}${because} by ${rule}${words}`;
}

/** What a JSON Pointer (RFC 6901) without escapes points at; undefined when nothing stands there. */
function valueAt(record: ReportRecord, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}
