import { pageOf } from '../format/ids.ts';
import { capitalised } from '../format/words.ts';
import type { Messages } from '../messages/messages.ts';
import type { CorrectableField } from '../queries/editing.ts';
import type { EvidencePart, MeetingPart, VisitPart, VisitPersonPart } from '../queries/visit.ts';
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
export function prepareRecord(visit: VisitPart, text: Messages): Field[] {
  const several = visit.meetings.length > 1;
  const drafts = [
    dateField(visit, text),
    lastDayField(visit, text),
    partyField(visit, 'SENDER', text),
    ...leaderFields(visit, text),
    partyField(visit, 'HOST', text),
    ...peopleFields(visit, 'SENDER', text),
    ...peopleFields(visit, 'HOST', text),
    ...visit.meetings.map((meeting, index) => meetingField(meeting, several ? ` ${index + 1}` : '', text)),
    ...visit.documents.map((document) => documentField(document, text)),
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

function dateField(visit: VisitPart, { visit: words, say }: Messages): Draft {
  const evidence = evidenceOf(visit, /^(start|end|edtf)$/);
  const shown = say.visitDate(visit);
  const partly = !visit.start && visit.edtf ? 'partly stated' : null;
  const word = { STATED: 'stated', INFERRED: 'inferred', ABSENT: 'absent' } as const;
  const aside = visit.start ? [] : [words.shownAs(visit.edtf ?? words.undated)];
  return {
    edit: { name: 'VISIT_DAYS', of: visit.id },
    label: words.labels.date,
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
function lastDayField(visit: VisitPart, text: Messages): Draft | null {
  const end = evidenceOf(visit, /^end$/);
  if (end.length === 0 || end.some(isQuoted) || !visit.start) return null;
  return field(text.visit.labels.lastDay, [{ text: text.visit.notInText }], end);
}

function partyField(visit: VisitPart, side: 'SENDER' | 'HOST', text: Messages): Draft {
  const { visit: words, marks } = text;
  const values = visit.parties
    .filter((party) => party.side === side)
    .map(({ locality, country, organisation, stage }): Value => {
      const name = locality?.name ?? marks.nationalBodies;
      const place = country ? words.place(name, country.name) : name;
      return {
        text: stage === 'PLANNED' ? marks.planned(place) : place,
        ...(locality ? { href: pageOf.locality(locality.code) } : {}),
        ...(organisation ? { detail: organisation.name } : {}),
      };
    });
  const label = side === 'SENDER' ? words.labels.from : words.labels.to;
  return {
    ...field(label, values.length ? values : [{ text: words.notInText }], partyEvidence(visit, side)),
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

function leaderFields(visit: VisitPart, text: Messages): Draft[] {
  const { labels, notNamed } = text.visit;
  const evidence = evidenceOf(visit, /^leader$/);
  const { leader } = visit;
  const edit: Edit = { name: 'VISIT_LEADER', of: visit.id };
  if (!leader) return [{ ...field(labels.leader, [{ text: notNamed }], evidence), edit }];
  const person = visit.people.find((each) => each.person.id === leader.id);
  const offices = person ? officesOf(person, labels.leaderOffice) : [];
  const named = [{ text: leader.name, href: pageOf.person(leader.id) }];
  return [{ ...field(labels.leader, named, evidence), edit }, ...offices];
}

/** People of one side besides the leader: name and offices in one field each. */
function peopleFields(visit: VisitPart, side: 'SENDER' | 'HOST', text: Messages): Draft[] {
  const { labels } = text.visit;
  const people = visit.people.filter((each) => each.side === side && each.person.id !== visit.leader?.id);
  const label = side === 'SENDER' ? labels.delegation : people.length === 1 ? labels.host : labels.hosts;
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

function meetingField(meeting: MeetingPart, number: string, text: Messages): Draft {
  const { id, day, place, locality, participants, evidence } = meeting;
  const { visit: words, say } = text;
  const called = locality?.name ?? place ?? words.placeNotTold;
  const where = locality && place && fold(locality.name) !== fold(place) ? words.worded(called, place) : called;
  const side = (wanted: 'GUEST' | 'HOST') =>
    participants.filter((each) => each.side === wanted).map(({ person }) => person.name);
  const [guests, hosts] = [side('GUEST').join(', '), side('HOST').join(', ')];
  const detail = guests && hosts ? words.met(guests, hosts) : guests || hosts;
  const value = { text: day ? `${where}, ${say.day(day)}` : where, ...(detail ? { detail } : {}) };
  const told = evidence.filter(({ field: name }) => /^(date|day|place)$/.test(name));
  return { ...field(`${words.labels.meeting}${number}`, [value], told), edit: { name: 'MEETING', of: id } };
}

function documentField({ title, status, day, evidence }: VisitPart['documents'][number], text: Messages): Draft {
  const { visit: words, say } = text;
  const state = status === 'SIGNED' ? words.signed : words.toBeSigned;
  const detail = day ? `${state}, ${say.day(day)}` : state;
  return field(words.labels.document, [{ text: title, detail }], evidence);
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

/** A reason as a sentence of its own; reasons are in English whatever the reader's language. */
const sentence = (reason: string): string => {
  const text = capitalised(reason.trim());
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
