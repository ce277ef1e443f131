import type { Field, Subject } from './values.ts';

/** Which evidence a field has: paths from the subject on, an ending `*` for all that begin so. */
interface FieldOf {
  subject: Subject;
  evidence: readonly string[];
}

/** All fields that may be corrected. */
export const FIELDS: Readonly<Record<Field, FieldOf>> = {
  'visit.senders': { subject: 'VISIT', evidence: ['sender/*'] },
  'visit.hosts': { subject: 'VISIT', evidence: ['hosts*'] },
  'visit.leader': { subject: 'VISIT', evidence: ['leader'] },
  'visit.days': { subject: 'VISIT', evidence: ['start', 'end', 'edtf', 'datePrecision', 'rangeStated'] },
  'meeting.day': { subject: 'MEETING', evidence: ['date'] },
  'meeting.place': { subject: 'MEETING', evidence: ['place'] },
  'meeting.guests': { subject: 'MEETING', evidence: ['guests*'] },
  'meeting.hosts': { subject: 'MEETING', evidence: ['hosts*'] },
  'statement.side': { subject: 'STATEMENT', evidence: [''] },
  'statement.speaker': { subject: 'STATEMENT', evidence: [''] },
  'statement.act': { subject: 'STATEMENT', evidence: [''] },
  'statement.themes': { subject: 'STATEMENT', evidence: [''] },
  'statement.rejected': { subject: 'STATEMENT', evidence: [''] },
  'person.name': { subject: 'PERSON', evidence: ['name'] },
  'person.country': { subject: 'PERSON', evidence: ['country'] },
  'office.title': { subject: 'OFFICE', evidence: [''] },
};

const names = Object.keys(FIELDS) as Field[];

/** Whether a text names a field that may be corrected. */
export const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

/** The fields of a subject. */
export const fieldsOf = (subject: Subject): Field[] => names.filter((name) => FIELDS[name].subject === subject);

/** The fields of a subject on which an evidence bears, from the evidence's own path within the subject. */
export function fieldsAt(subject: Subject, path: string): Field[] {
  const bears = (pattern: string): boolean =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return fieldsOf(subject).filter((name) => FIELDS[name].evidence.some(bears));
}
