import { contentId, type Prisma } from '@communique/db';
import type { FieldEvidence, ReportRecord } from '@communique/domain';
import { type Subject as CorrectedSubject, fieldsAt, given } from '../../correcting/index.ts';
import { type Context, factId, statementId } from './context.ts';
import { officeId } from './people.ts';
import type { Rows } from './rows.ts';

type Subject = Pick<
  Prisma.EvidenceCreateManyInput,
  'visitId' | 'meetingId' | 'statementId' | 'personId' | 'officeId' | 'documentId' | 'invitationId'
>;

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
  if (list === 'documents' && record.documents?.[index])
    return { subject: { documentId: factId(context, 'document', index) }, field };
  if (list === 'invitations' && record.invitations?.[index])
    return { subject: { invitationId: factId(context, 'invitation', index) }, field };
  const person = list === 'people' ? record.people[index] : undefined;
  if (person === undefined) return { subject: {}, field: pointer.slice(1) };
  const { id } = people.link(person.name, person.country);
  const title = rest[0] === 'offices' ? person.offices[Number(rest[1] ?? Number.NaN)] : undefined;
  if (title === undefined) return { subject: { personId: id }, field };
  return { subject: { officeId: officeId(context, id, title) }, field: rest.slice(2).join('/') };
}

const SUBJECTS = { visitId: 'VISIT', meetingId: 'MEETING', statementId: 'STATEMENT', officeId: 'OFFICE' } as const;

/** The correction in force for the field that an evidence is about; of several on one statement the last given. */
function correctionOf({ corrections }: Context, subject: Subject, field: string): string | null {
  if (corrections.fields.size === 0) return null;
  for (const [key, kind] of Object.entries(SUBJECTS) as [keyof typeof SUBJECTS, CorrectedSubject][]) {
    const id = subject[key];
    if (id == null) continue;
    return (
      fieldsAt(kind, field)
        .flatMap((name) => given(corrections, id, name)?.id ?? [])
        .at(-1) ?? null
    );
  }
  return null;
}

const ABSENCES = {
  'not-in-text': 'NOT_IN_TEXT',
  ambiguous: 'AMBIGUOUS',
  'not-looked-for': 'NOT_LOOKED_FOR',
} as const;
const STATUSES = { stated: 'STATED', inferred: 'INFERRED', absent: 'ABSENT' } as const;

/** Adds the evidence of every field, that of the statements included. */
export function addEvidence(rows: Rows, context: Context): void {
  const { record, reportId } = context;
  const spoken = record.statements.map(({ start, end, quote, rule }, index): FieldEvidence => {
    return { field: `/statements/${index}`, status: 'stated', start, end, quote, rule, reason: null };
  });
  [...spoken, ...record.evidence].forEach((proof, ordinal) => {
    const { subject, field } = subjectOf(context, proof.field);
    if (subject.statementId && given(context.corrections, subject.statementId, 'statement.rejected')?.value) return;
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
      absence: proof.absence ? ABSENCES[proof.absence] : null,
      correctionId: correctionOf(context, subject, field),
      ordinal,
    });
  });
}
