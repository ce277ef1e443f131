import { contentId, type Prisma } from '@communique/db';
import type { FieldEvidence, ReportRecord } from '@communique/domain';
import { type Context, factId, statementId } from './context.ts';
import { officeId } from './people.ts';
import type { Rows } from './rows.ts';

type Subject = Pick<Prisma.EvidenceCreateManyInput, 'visitId' | 'meetingId' | 'statementId' | 'personId' | 'officeId'>;

/** What a pointer leads to in the record, as text; null for nothing, lists and objects. */
function valueAt(record: ReportRecord, pointer: string): string | null {
  let value: unknown = record;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[part];
  }
  return value === null || value === undefined || typeof value === 'object' ? null : String(value);
}

/** The fact that a pointer is about, and the rest of the pointer from there; no fact for the report itself. */
function subjectOf(context: Context, pointer: string): { subject: Subject; field: string } {
  const [list, number, ...rest] = pointer.split('/').slice(1);
  const index = Number(number);
  const field = rest.join('/');
  const { record, people } = context;
  if (list === 'visits' && record.visits[index])
    return { subject: { visitId: factId(context, 'visit', index) }, field };
  if (list === 'meetings' && record.meetings[index])
    return { subject: { meetingId: factId(context, 'meeting', index) }, field };
  if (list === 'statements' && record.statements[index])
    return { subject: { statementId: statementId(context, index) }, field };
  const person = list === 'people' ? record.people[index] : undefined;
  if (person === undefined) return { subject: {}, field: pointer.slice(1) };
  const { id } = people.link(person.name, person.country);
  const title = rest[0] === 'offices' ? person.offices[Number(rest[1] ?? Number.NaN)] : undefined;
  if (title === undefined) return { subject: { personId: id }, field };
  return { subject: { officeId: officeId(context, id, title) }, field: rest.slice(2).join('/') };
}

const STATUSES = { stated: 'STATED', inferred: 'INFERRED', absent: 'ABSENT' } as const;

/** Adds the evidence of every field, that of the statements included. */
export function addEvidence(rows: Rows, context: Context): void {
  const { record, reportId } = context;
  const spoken = record.statements.map(({ start, end, quote, rule }, index): FieldEvidence => {
    return { field: `/statements/${index}`, status: 'stated', start, end, quote, rule, reason: null };
  });
  [...spoken, ...record.evidence].forEach((proof, ordinal) => {
    const { subject, field } = subjectOf(context, proof.field);
    rows.evidence.push({
      id: contentId('evidence', reportId, ordinal),
      reportId,
      bodyLength: record.body.length,
      ...subject,
      pointer: proof.field,
      field,
      value: valueAt(record, proof.field),
      status: STATUSES[proof.status],
      start: proof.start,
      end: proof.end,
      quote: proof.quote,
      rule: proof.rule,
      reason: proof.status === 'stated' ? proof.reason : (proof.reason ?? proof.rule),
      ordinal,
    });
  });
}
