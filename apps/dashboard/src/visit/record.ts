import { formatDay, visitDate } from '../format/dates.ts';
import { pageOf } from '../format/ids.ts';
import { capitalised } from '../format/words.ts';
import type { CorrectableField } from '../queries/editing.ts';
import type { EvidencePart, MeetingPart, VisitPart, VisitPersonPart } from '../queries/visit.ts';
import { NATIONAL_BODIES } from '../visits/parties.ts';
import { type Span, type Status, spansOf, statusOf } from './status.ts';

/** A value of a field; it may lead to a page of its own. */
export interface Value {
  text: string;
  href?: string;
  /** Offices of a person, the body that receives: set smaller below. */
  detail?: string;
}

/** A field of the record. */
export interface Field {
  /** The sign that stands in the text as well; null where no words support the field. */
  letter: string | null;
  label: string;
  values: Value[];
  /** True when the date is not known to the year. */
  unknown: boolean;
  status: Status;
  spans: Span[];
  /** What an editor may correct here. */
  edit?: Edit;
}

/** A field of the API, or all those of a meeting, and whose they are. */
export interface Edit {
  name: CorrectableField | 'MEETING';
  of: string;
}

type Draft = Omit<Field, 'letter'>;

/** The record of a visit, field by field, in the order in which it is read. */
export function prepareRecord(visit: VisitPart): Field[] {
  const drafts = [
    dateField(visit),
    lastDayField(visit),
    partyField(visit, 'SENDER'),
    ...leaderFields(visit),
    partyField(visit, 'HOST'),
    ...peopleFields(visit, 'SENDER'),
    ...peopleFields(visit, 'HOST'),
    ...visit.meetings.map((meeting, index) => meetingField(meeting, visit.meetings.length > 1 ? ` ${index + 1}` : '')),
    ...visit.documents.map(documentField),
  ].filter((draft) => draft !== null);
  let signs = 0;
  return drafts.map((draft) => ({ ...draft, letter: draft.spans.length ? letterOf(signs++) : null }));
}

/** a … z, aa, ab …: the sign of the n-th field that words support, from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

const evidenceOf = (visit: VisitPart, pattern: RegExp): EvidencePart[] =>
  visit.evidence.filter(({ field }) => pattern.test(field));

const isQuoted = ({ start }: EvidencePart): boolean => start !== null;

function dateField(visit: VisitPart): Draft {
  const evidence = evidenceOf(visit, /^(start|end|edtf)$/);
  const shown = visitDate(visit);
  const partly = !visit.start && visit.edtf ? 'partly stated' : null;
  const word = { STATED: 'stated', INFERRED: 'inferred', ABSENT: 'absent' } as const;
  const aside = visit.start ? [] : [`Shown as ${visit.edtf ?? 'undated'} and counted as undated.`];
  return {
    edit: { name: 'VISIT_DAYS', of: visit.id },
    label: 'Date',
    values: [{ text: shown.text }],
    unknown: !shown.known,
    status: {
      word: partly ?? word[visit.dateStatus],
      reasons: [...(visit.dateReason ? [sentence(visit.dateReason)] : []), ...aside],
    },
    spans: spansOf(evidence),
  };
}

/** The end of the visit, where the report does not give one. */
function lastDayField(visit: VisitPart): Draft | null {
  const end = evidenceOf(visit, /^end$/);
  if (end.length === 0 || end.some(isQuoted) || !visit.start) return null;
  return field('Last day', [{ text: 'not in the text' }], end);
}

function partyField(visit: VisitPart, side: 'SENDER' | 'HOST'): Draft {
  const values = visit.parties
    .filter((party) => party.side === side)
    .map(({ locality, country, organisation, stage }): Value => {
      const name = locality?.name ?? NATIONAL_BODIES;
      const planned = stage === 'PLANNED' ? ' (planned)' : '';
      return {
        text: `${name}${country ? `, ${country.name}` : ''}${planned}`,
        ...(locality ? { href: pageOf.locality(locality.code) } : {}),
        ...(organisation ? { detail: organisation.name } : {}),
      };
    });
  const label = side === 'SENDER' ? 'From' : 'Received by';
  return {
    ...field(label, values.length ? values : [{ text: 'not in the text' }], partyEvidence(visit, side)),
    edit: { name: side === 'SENDER' ? 'VISIT_SENDERS' : 'VISIT_HOSTS', of: visit.id },
  };
}

/** What a party rests on, from the narrowest that words tell: its localities, its body, its country. */
function partyEvidence(visit: VisitPart, side: 'SENDER' | 'HOST'): EvidencePart[] {
  const all = evidenceOf(visit, side === 'SENDER' ? /^sender(\/|$)/ : /^hosts(\/|$)/);
  const kinds = [/localit/, /organisation/, /country/].map((kind) =>
    all.filter((each) => isQuoted(each) && kind.test(each.field)),
  );
  return kinds.find((found) => found.length > 0) ?? all;
}

function leaderFields(visit: VisitPart): Draft[] {
  const evidence = evidenceOf(visit, /^leader$/);
  const { leader } = visit;
  const edit: Edit = { name: 'VISIT_LEADER', of: visit.id };
  if (!leader) return [{ ...field('Leader', [{ text: 'not named' }], evidence), edit }];
  const person = visit.people.find((each) => each.person.id === leader.id);
  const offices = person ? officesOf(person, 'Leader’s office') : [];
  return [{ ...field('Leader', [{ text: leader.name, href: pageOf.person(leader.id) }], evidence), edit }, ...offices];
}

/** People of one side besides the leader: name and offices in one field each. */
function peopleFields(visit: VisitPart, side: 'SENDER' | 'HOST'): Draft[] {
  const people = visit.people.filter((each) => each.side === side && each.person.id !== visit.leader?.id);
  const label = side === 'SENDER' ? 'Delegation' : people.length === 1 ? 'Host' : 'Hosts';
  const reports = new Set(visit.reports.map(({ id }) => id));
  return people.map(({ person, offices }, index) => {
    const named = person.evidence.filter((each) => reports.has(each.report.id) && /^(name)?$/.test(each.field));
    const held = offices.flatMap((office) => office.evidence);
    const detail = offices.map(({ title }) => capitalised(title)).join('; ');
    const value = { text: person.name, href: pageOf.person(person.id), ...(detail ? { detail } : {}) };
    const [office] = offices;
    return {
      ...field(index === 0 ? label : '', [value], [...named, ...held].filter(isQuoted)),
      ...(office ? { edit: { name: 'OFFICE_TITLE', of: office.id } as const } : {}),
    };
  });
}

function officesOf({ offices }: VisitPersonPart, label: string): Draft[] {
  const values = [...new Set(offices.map(({ title }) => capitalised(title)))].map((text) => ({ text }));
  const told = offices.flatMap(({ evidence }) => evidence);
  return offices[0] ? [{ ...field(label, values, told), edit: { name: 'OFFICE_TITLE', of: offices[0].id } }] : [];
}

function meetingField({ id, day, place, locality, participants, evidence }: MeetingPart, number: string): Draft {
  const where = place ?? locality?.name ?? 'place not told';
  const as = locality && place && fold(locality.name) !== fold(place) ? ` (“${place}”)` : '';
  const text = `${locality?.name ?? where}${as}${day ? `, ${formatDay(day)}` : ''}`;
  const side = (wanted: 'GUEST' | 'HOST') =>
    participants.filter((each) => each.side === wanted).map(({ person }) => person.name);
  const [guests, hosts] = [side('GUEST').join(', '), side('HOST').join(', ')];
  const detail = [guests, hosts].filter(Boolean).join(' with ');
  const told = evidence.filter(({ field: name }) => /^(date|day|place)$/.test(name));
  return {
    ...field(`Meeting${number}`, [{ text, ...(detail ? { detail } : {}) }], told),
    edit: { name: 'MEETING', of: id },
  };
}

function documentField({ title, status, day, evidence }: VisitPart['documents'][number]): Draft {
  const detail = `${status === 'SIGNED' ? 'signed' : 'to be signed'}${day ? `, ${formatDay(day)}` : ''}`;
  return field('Document', [{ text: title, detail }], evidence);
}

function field(label: string, values: Value[], evidence: readonly EvidencePart[]): Draft {
  const { reasons, ...status } = statusOf(evidence);
  return {
    label,
    values,
    unknown: false,
    status: { ...status, reasons: reasons.map(sentence) },
    spans: spansOf(evidence),
  };
}

/** A name without marks, case and spaces: “HANOI” and “Hà Nội” are one. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase();

/** A reason as a sentence of its own. */
const sentence = (reason: string): string => {
  const text = capitalised(reason.trim());
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
