/** The slots of a contact's sentences: people, parties, days, and what was said. Each knows what it rests on. */
import { lineage, officeOfTheDay } from '../facts/lookup.ts';
import type { Evidence, OfficeFact, Party, StatementFact } from '../facts/types.ts';
import { type Contact, participants, yearOf } from '../selecting/contacts.ts';
import { type Quotation, quotationOf } from '../selecting/quotation.ts';
import { localName, placeName, shortName } from '../wording/names.ts';
import { type Cite, merged, type Piece, plain, reworded } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';

/** The longest list of themes in a sentence. */
const MOST_THEMES = 3;
const MOST_PLACES = 3;

const words = (evidence: readonly Evidence[]): Cite[] => evidence.map((one) => ({ words: one }));

/** The contact itself: the words that tell of it and of its day. */
export function ofContact(contact: Contact, text: string): Piece {
  const meeting = contact.meetings[0];
  const evidence = contact.visit
    ? [...contact.visit.evidence.slice(0, 1), ...contact.visit.dateEvidence.slice(0, 1)]
    : (meeting?.evidence ?? []);
  return { text, facts: [contact.id], cites: words(evidence) };
}

/** A person with the office of the day at the first mention, by the short name after it. */
export function person(writer: Writer, contact: Contact, id: string): Piece {
  const found = writer.at.person.get(id);
  if (!found) return plain('');
  const office = officeOfTheDay(found, contact.reports);
  const title = office && titleOf(writer, contact, id, office);
  if (writer.introduced.has(id) || !office || !title) {
    const text = writer.introduced.has(id) && writer.naming !== 'full' ? brief(writer, contact, id) : found.name;
    return { text, facts: [contact.id], cites: [], introduces: [id] };
  }
  return {
    text: writer.book.withOffice(found.name, title.text),
    facts: [office.id, ...title.facts],
    cites: [...words(office.evidence.slice(0, 1)), ...title.cites],
    introduces: [id],
  };
}

/**
 * The person's office as it can be printed, or null when the report's words are cut off. A unit meant by its kind ("the
 * province") gets the name of the person's own side where that is one locality, and rests on the contact's words then.
 */
export function titleOf(writer: Writer, contact: Contact, id: string, office: OfficeFact): Piece | null {
  const { at, book } = writer;
  const isGuest = contact.visit?.leader === id || contact.meetings.some((one) => one.guests.includes(id));
  const side = isGuest ? contact.guests : contact.hosts;
  const localities = [...new Set(side.flatMap((party) => party.locality ?? []))];
  const [own] = localities.length === 1 ? localities : [];
  const text = book.office(office.title, (level) => {
    const unit = own && (level === 'first' ? lineage(at, own).at(-1) : own);
    return unit ? placeOf(writer, unit) : null;
  });
  if (text === null) return null;
  return text === office.title ? plain(text) : ofContact(contact, text);
}

/** The short name; in full where another person here or before has the same. */
export function brief(writer: Writer, contact: Contact, id: string): string {
  const { at, introduced } = writer;
  const found = at.person.get(id);
  if (!found) return '';
  if (writer.book.naming === 'full') {
    const leads = writer.naming === 'role' && contact.visit?.leader === id;
    return (leads && writer.book.words.leader) || found.name;
  }
  const short = shortName(found.name, found.country);
  const others = new Set([...introduced, ...participants(contact)]);
  others.delete(id);
  const clash = [...others].some((other) => {
    const one = at.person.get(other);
    return one && shortName(one.name, one.country) === short;
  });
  return clash ? found.name : short;
}

/** A locality's name in the briefing's language, or null when the id is unknown. */
export function placeOf(writer: Writer, id: string): string | null {
  const place = writer.at.locality.get(id);
  return place ? placeName(place, writer.book.language) : null;
}

/** Names of the parties' localities, those asked for first; bodies where there are none, then countries. */
export function parties(writer: Writer, contact: Contact, of: readonly Party[]): Piece {
  const { at, book } = writer;
  const ids = of.flatMap((party) => party.locality ?? []);
  const asked = (id: string) => lineage(at, id).some((each) => writer.asked.has(each));
  const whole = ids.filter((id) => asked(id) || !ids.some((other) => other !== id && lineage(at, other).includes(id)));
  const localities = [...whole.filter(asked), ...whole.filter((id) => !asked(id))].map(
    (id) => placeOf(writer, id) ?? id,
  );
  const bodies = of.flatMap((party) => (party.organisation ? book.body(party.organisation) : []));
  const countries = of.flatMap((party) => (party.country ? book.country(party.country) : []));
  const names = [...new Set([localities, bodies, countries].find((list) => list.length) ?? [])];
  const text =
    names.length > MOST_PLACES
      ? (book.words['other places'] ?? '').replace('{names}', names[0] ?? '')
      : book.list(names);
  return ofContact(contact, text);
}

/** A speaker or inviter as the record names it: a locality by its name in the briefing's language, a body as a subject. */
export function named(writer: Writer, name: string): string {
  return writer.book.subject(localName(writer.at, name, writer.book.language));
}

/** Both sides of a contact: "Guangxi and Quảng Ninh". */
export function bothParties(writer: Writer, contact: Contact): Piece {
  const sides = [contact.guests, contact.hosts].map((side) => parties(writer, contact, side));
  return merged(writer.book.list(sides.map((side) => side.text)), sides);
}

/** Who came: the leader, else the delegation of its parties. */
export function guest(writer: Writer, contact: Contact): Piece {
  const leader = contact.visit?.leader ?? contact.meetings[0]?.guests[0];
  if (leader) return person(writer, contact, leader);
  const from = parties(writer, contact, contact.guests);
  const template = writer.book.words['a delegation'] ?? '{from}';
  return reworded(from, template.replace('{from}', from.text));
}

/** The people who received: the highest of the first meeting with any, two at most. */
export function host(writer: Writer, contact: Contact): Piece | null {
  const meeting = contact.meetings.find((one) => one.hosts.length > 0);
  if (!meeting) return null;
  const rank = (id: string) => {
    const found = writer.at.person.get(id);
    return (found && officeOfTheDay(found, contact.reports)?.rank) ?? 8;
  };
  const highest = meeting.hosts.toSorted((a, b) => rank(a) - rank(b)).slice(0, 2);
  const named = highest.map((id) => person(writer, contact, id));
  const piece = merged(together(writer, named), named);
  return {
    ...piece,
    facts: [...piece.facts, meeting.id],
    cites: [...piece.cites, ...words(meeting.evidence.slice(0, 1))],
  };
}

/** "A, Mayor of X, and B, Governor of Y,": people in a row. */
export function together(writer: Writer, named: readonly Piece[]): string {
  const [first, second] = named;
  if (!first || !second) return first?.text ?? '';
  return (writer.book.words['and person'] ?? '{a} {b}').replace('{a}', first.text).replace('{b}', second.text);
}

/** The contact's days, with the year unless the paragraph has given it. Null when nothing is known of them. */
export function when(writer: Writer, contact: Contact, withYear = true): Piece | null {
  const { book } = writer;
  const cites = words(contact.visit?.dateEvidence.slice(0, 1) ?? []);
  const facts = [contact.id];
  if (contact.start) {
    const precision = contact.visit?.precision ?? 'day';
    return { text: book.when(contact.start, contact.end ?? contact.start, precision, withYear), facts, cites };
  }
  if (!contact.edtf) return null;
  const year = yearOf(contact);
  const text = year
    ? book.when(`${contact.edtf}-00`, `${contact.edtf}-00`, contact.edtf.length > 4 ? 'month' : 'year', true)
    : book.partial(contact.edtf);
  return text ? { text, facts, cites } : null;
}

/** Places in capitals come from datelines and are no names to print. */
const SHOUTED = /\p{Lu}{3}/u;

/** Where they met, when the report says. */
export function place(writer: Writer, contact: Contact): Piece | null {
  const meeting = contact.meetings.find((one) => one.place && !SHOUTED.test(one.place));
  return meeting?.place
    ? {
        text: localName(writer.at, meeting.place, writer.book.language),
        facts: [meeting.id],
        cites: words(meeting.evidence.slice(0, 1)),
      }
    : null;
}

/** The themes of the statements, commonest first, three at most. */
export function themes(writer: Writer, statements: readonly StatementFact[], only?: readonly string[]): Piece {
  const tally = new Map<string, number>();
  for (const theme of statements.flatMap((statement) => statement.themes)) {
    if (!only || only.includes(theme)) tally.set(theme, (tally.get(theme) ?? 0) + 1);
  }
  const named = [...tally].sort(([, a], [, b]) => b - a).map(([theme]) => writer.book.themes[theme] ?? theme);
  const list = writer.book.list(named.slice(0, MOST_THEMES));
  return {
    text: named.length > MOST_THEMES ? `${list}${writer.book.words['among others'] ?? ''}` : list,
    facts: statements.map((statement) => statement.id),
    cites: words(statements.map((statement) => statement.evidence)),
    number: named.length,
  };
}

/** Who speaks, by the short name; a body or locality by its own; a side by its country. */
export function speaker(writer: Writer, contact: Contact, statement: StatementFact): Piece {
  const { book } = writer;
  const facts = [statement.id];
  if (statement.side === 'both') {
    const two = new Set([...contact.guests, ...contact.hosts].map((party) => party.country)).size <= 2;
    return { text: (two ? book.words['two sides'] : book.words.parties) ?? '', facts, cites: [] };
  }
  if (statement.person) {
    const named = person(writer, contact, statement.person);
    const withOffice = named.facts.some((id) => writer.at.office.has(id));
    return { ...named, facts: withOffice ? [...named.facts, statement.id] : facts };
  }
  if (statement.speaker) return { text: named(writer, statement.speaker), facts, cites: [] };
  const side = book.words['side of'] ?? '{country}';
  return { text: side.replace('{country}', book.country(statement.side ?? '')), facts, cites: [] };
}

/** The statement's own words that can be quoted, or null when none can or they were quoted before. */
export function quotation(writer: Writer, statement: StatementFact): Quotation | null {
  if (writer.quoted.has(statement.id)) return null;
  const name = statement.person ? (writer.at.person.get(statement.person)?.name ?? '') : (statement.speaker ?? '');
  const speakerWords = new Set(name.toLowerCase().split(/\s+/u));
  return quotationOf(statement.evidence.quote, statement.act, speakerWords);
}

/**
 * What was done, as a predicate: the report's words where they can stand alone, with the themes of the other
 * statements after them. All statements are of one speaker and one act.
 */
export function does(writer: Writer, statements: readonly StatementFact[]): Piece {
  const { book } = writer;
  const act = statements[0]?.act ?? '';
  const quotable = statements.find((statement) => quotation(writer, statement));
  const quote = quotable ? quotation(writer, quotable) : null;
  const rest = statements.filter((statement) => statement !== quotable);
  const said = (of: readonly StatementFact[], after = '') => predicate(writer, act, of, after);
  if (!quotable || !quote) return said(statements);
  const language = writer.at.report.get(quotable.evidence.report)?.language;
  if (quote.form === 'clause' || language?.split('-')[0] !== book.language)
    return said(statements, (book.words['quoted after'] ?? '').replace('{quote}', quote.text));
  const own: Piece = { text: `“${quote.text}”`, facts: [quotable.id], cites: [{ words: quotable.evidence }] };
  if (!rest.length) return own;
  const more = said(rest);
  return merged(`${own.text}${book.words['and also'] ?? ' '}${more.text}`, [own, more]);
}

function predicate(writer: Writer, act: string, statements: readonly StatementFact[], after: string): Piece {
  const templates = writer.book.acts[act]?.predicates ?? ['{themes}'];
  const template = templates[writer.turn(act) % templates.length] ?? '{themes}';
  const about = themes(writer, statements);
  const text = inflect(template, statements.length, about.number ?? 1).replace('{themes}', about.text);
  return reworded(about, text + after);
}

/** The template with its singulars or plurals: `n` of statements, `t` of themes. */
export function inflect(template: string, statements: number, themes: number): string {
  return template.replace(/\{([nt])#([^|]*)\|([^}]*)\}/gu, (_all, of: string, one: string, many: string) =>
    (of === 'n' ? statements : themes) === 1 ? one : many,
  );
}
