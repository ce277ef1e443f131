import type { BriefingDocument, Sentence } from '../document.ts';
import type { Lookup } from '../facts/lookup.ts';
import { standing } from '../facts/precedence.ts';
import type { StatementFact } from '../facts/types.ts';
import { isAfter } from '../grouping/voices.ts';
import { type Contact, contactOf, contacts, occasionOf, participants } from '../selecting/contacts.ts';
import { select } from '../selecting/select.ts';
import { phrasebookOf } from '../wording/languages.ts';

const homeOf = (at: Lookup, { visit, meeting }: StatementFact): Contact | null =>
  contactOf(at, visit ?? (meeting && (at.meeting.get(meeting)?.visit ?? meeting)) ?? '');

/** Sentences and rows that put what was said at one meeting before people of another, and all that tell of meetings. */
export function counterparts(at: Lookup, document: BriefingDocument): { right: number; all: number } {
  const sentences = document.sections
    .filter(({ id }) => id === 'events' || id === 'key-points')
    .flatMap((section) => section.sentences);
  const rows = document.sections.flatMap((section) => section.tables.flatMap((table) => table.rows));
  const told = sentences.filter((one) => one.facts.some((id) => at.meeting.has(id) && at.meeting.get(id)?.visit));
  const right = [
    ...told.map((one) => isAtItsMeeting(at, one)),
    ...rows.map((row) => isToItsMeeting(at, row.facts, row.cells[2] ?? '')),
  ];
  return { right: right.filter(Boolean).length, all: right.length };
}

/** Every statement of a sentence that names a meeting was made at that meeting. */
function isAtItsMeeting(at: Lookup, { facts }: Sentence): boolean {
  const statements = facts.flatMap((id) => at.statement.get(id) ?? []);
  const meetings = new Set(facts.filter((id) => at.meeting.has(id)));
  return statements.every((statement) => {
    const home = homeOf(at, statement);
    if (!home || ![...meetings].some((id) => home.meetings.some((one) => one.id === id))) return true;
    const own = occasionOf(at, home, statement);
    return own?.tellings.some(({ id }) => meetings.has(id)) ?? false;
  });
}

/** Whoever a row names as addressed sat at the meeting of the statement. */
function isToItsMeeting(at: Lookup, facts: readonly string[], cell: string): boolean {
  return facts
    .flatMap((id) => at.statement.get(id) ?? [])
    .every((statement) => {
      const home = homeOf(at, statement);
      if (!home) return true;
      const there = occasionOf(at, home, statement);
      const strangers = participants(home).filter(
        (id) => ![...(there?.guests ?? []), ...(there?.hosts ?? [])].includes(id),
      );
      return strangers.every((id) => !cell.includes(at.person.get(id)?.name ?? '\0'));
    });
}

/** Sentences that tell of an answer, and those whose report has it after all that it answers, at the same meeting. */
export function answers(at: Lookup, document: BriefingDocument): { right: number; all: number } {
  const told = document.sections
    .flatMap((section) => section.sentences)
    .filter(({ frame }) => frame.startsWith('offered/'));
  const right = told.filter(({ facts }) => {
    const statements = facts.flatMap((id) => at.statement.get(id) ?? []);
    const [first] = statements.toSorted((a, b) => a.evidence.start - b.evidence.start);
    const earlier = statements.filter(({ side }) => side === first?.side);
    const later = statements.filter(({ side }) => side !== first?.side);
    const meetings = new Set(statements.map((one) => occasionOf(at, homeOf(at, one)!, one)?.id));
    return isAfter(earlier, later) && meetings.size === 1;
  });
  return { right: right.length, all: told.length };
}

/** Sentences that miss a later report, and those of whose contact there is indeed none between the same units. */
export function absences(at: Lookup, document: BriefingDocument): { right: number; all: number } {
  const told = document.sections.filter(({ id }) => id === 'follow-ups').flatMap((section) => section.sentences);
  const right = told.filter(({ facts }) =>
    facts
      .flatMap((id) => contactOf(at, id) ?? [])
      .every((contact) => contacts(at).every((other) => !isLater(contact, other) || !isBetween(contact, other))),
  );
  return { right: right.length, all: told.length };
}

const isLater = (contact: Contact, other: Contact): boolean =>
  other.id !== contact.id &&
  other.start !== null &&
  contact.start !== null &&
  other.start > (contact.end ?? contact.start);

/** Whether a locality of each side of one takes part in the other, on opposite sides. */
function isBetween(one: Contact, other: Contact): boolean {
  const ids = (parties: Contact['guests']) => new Set(parties.flatMap(({ locality }) => locality ?? []));
  const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));
  const [guests, hosts, theirGuests, theirHosts] = [one.guests, one.hosts, other.guests, other.hosts].map(ids);
  return (
    (meet(guests!, theirGuests!) && meet(hosts!, theirHosts!)) ||
    (meet(guests!, theirHosts!) && meet(hosts!, theirGuests!))
  );
}

/** Sentences on the highest office of a side, and those whose person nobody of that country in scope precedes. */
export function seniority(at: Lookup, document: BriefingDocument): { right: number; all: number } {
  const book = phrasebookOf(document.language);
  const scope = select(at, document.kind, document.filter).map(({ contact }) => contact);
  const told = document.sections
    .flatMap((section) => section.sentences)
    .filter(({ frame }) => frame.startsWith('people.highest/'));
  const right = told.filter(({ facts }) => {
    const named = facts.flatMap((id) => at.office.get(id) ?? [])[0];
    const person = named && at.person.get(named.person);
    if (!person) return false;
    const place = (id: string) =>
      Math.min(
        ...scope
          .filter((contact) => participants(contact).includes(id))
          .map((contact) => standing(at.person.get(id), contact.reports)),
      );
    const rivals = new Set(scope.flatMap(participants));
    rivals.delete(document.filter.person ?? '');
    return [...rivals].every(
      (id) =>
        book.country(at.person.get(id)?.country ?? '') !== book.country(person.country ?? '') ||
        place(id) >= place(person.id),
    );
  });
  return { right: right.length, all: told.length };
}
