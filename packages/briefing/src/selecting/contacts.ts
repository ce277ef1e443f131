import type { Lookup } from '../facts/lookup.ts';
import { locator, type Occasion, occasionsOf } from '../facts/occasions.ts';
import type { MeetingFact, Party, StatementFact, VisitFact } from '../facts/types.ts';

/** A visit with all its meetings, or one online meeting: what a briefing tells in order. */
export interface Contact {
  id: string;
  /** Null for an online meeting. */
  visit: VisitFact | null;
  meetings: readonly MeetingFact[];
  /** All of them, in text order. */
  statements: readonly StatementFact[];
  guests: readonly Party[];
  hosts: readonly Party[];
  reports: readonly string[];
  /** First and last day, or null when the year or the day is unknown. */
  start: string | null;
  end: string | null;
  edtf: string | null;
}

/** The year in which it began, as far as it is known. */
export function yearOf(contact: Contact): string | null {
  if (contact.start) return contact.start.slice(0, 4);
  const year = contact.edtf?.slice(0, 4);
  return year && /^\d{4}$/.test(year) ? year : null;
}

/** Ids of the people who lead, meet or speak, each once. */
export function participants(contact: Contact): string[] {
  const ids = [
    contact.visit?.leader,
    ...contact.meetings.flatMap((meeting) => [...meeting.guests, ...meeting.hosts]),
    ...contact.statements.map((statement) => statement.person),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** Countries of both sides, each once. */
export function countriesOf(contact: Contact): string[] {
  return [...new Set([...contact.guests, ...contact.hosts].flatMap((party) => party.country ?? []))];
}

/** True for a statement by the side that travels (or speaks as guest). */
export function isGuestSide(contact: Contact, statement: StatementFact): boolean {
  return statement.side !== 'both' && contact.guests.some((party) => party.country === statement.side);
}

const meetings = new WeakMap<Contact, { all: readonly Occasion[]; of: ReadonlyMap<string, Occasion> }>();

function occasionsIn(at: Lookup, contact: Contact) {
  const known = meetings.get(contact);
  if (known) return known;
  const all = occasionsOf(contact.meetings);
  const locate = locator(at, contact.meetings);
  const of = new Map<string, Occasion>();
  for (const statement of contact.statements) {
    const meeting = locate(statement);
    const home = meeting && all.find(({ tellings }) => tellings.includes(meeting));
    if (home) of.set(statement.id, home);
  }
  const found = { all, of };
  meetings.set(contact, found);
  return found;
}

/** The contact's meetings, each once whatever number of reports tell of it. */
export const occasions = (at: Lookup, contact: Contact): readonly Occasion[] => occasionsIn(at, contact).all;

/** The meeting at which a statement of the contact was made, or null where its report leaves that open. */
export const occasionOf = (at: Lookup, contact: Contact, { id }: StatementFact): Occasion | null =>
  occasionsIn(at, contact).of.get(id) ?? null;

const cache = new WeakMap<Lookup, readonly Contact[]>();
const index = new WeakMap<Lookup, ReadonlyMap<string, Contact>>();

/** The contact of this id: that of a visit, or of an online meeting. */
export function contactOf(at: Lookup, id: string): Contact | null {
  let known = index.get(at);
  if (!known) {
    known = new Map(contacts(at).map((contact) => [contact.id, contact]));
    index.set(at, known);
  }
  return known.get(id) ?? null;
}

/** Every visit and online meeting of the facts: dated ones by day, then the undated; ties by id. */
export function contacts(at: Lookup): readonly Contact[] {
  const known = cache.get(at);
  if (known) return known;
  const { visits, meetings, statements } = at.facts;
  const meetingsOf = Map.groupBy(meetings, (meeting) => meeting.visit ?? meeting.id);
  const homeOf = (statement: StatementFact): string | null =>
    statement.visit ?? (statement.meeting && (at.meeting.get(statement.meeting)?.visit ?? statement.meeting));
  const statementsOf = Map.groupBy(statements, (statement) => homeOf(statement) ?? '');
  const all = [
    ...visits.map((visit) => ofVisit(visit, meetingsOf.get(visit.id) ?? [], statementsOf.get(visit.id) ?? [])),
    ...meetings.filter((meeting) => !meeting.visit).map((m) => ofMeeting(m, statementsOf.get(m.id) ?? [])),
  ].sort(inOrder);
  cache.set(at, all);
  return all;
}

function ofVisit(visit: VisitFact, meetings: readonly MeetingFact[], statements: readonly StatementFact[]): Contact {
  return {
    id: visit.id,
    visit,
    meetings,
    statements,
    guests: visit.senders,
    hosts: visit.hosts,
    reports: visit.reports,
    start: visit.start,
    end: visit.end,
    edtf: visit.edtf,
  };
}

function ofMeeting(meeting: MeetingFact, statements: readonly StatementFact[]): Contact {
  return {
    id: meeting.id,
    visit: null,
    meetings: [meeting],
    statements,
    guests: meeting.guestParties,
    hosts: meeting.hostParties,
    reports: [meeting.report],
    start: meeting.day,
    end: meeting.day,
    edtf: meeting.day,
  };
}

const END_OF_TIME = '9999';

function inOrder(a: Contact, b: Contact): number {
  const day = (contact: Contact) => contact.start ?? (yearOf(contact) ? (contact.edtf ?? END_OF_TIME) : END_OF_TIME);
  return compare(day(a), day(b)) || compare(a.id, b.id);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
