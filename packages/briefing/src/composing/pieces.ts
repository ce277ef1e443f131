/** The slots of a contact's sentences: people, parties, days and places. Each knows what it rests on. */
import { lineage } from '../facts/lookup.ts';
import type { Occasion } from '../facts/occasions.ts';
import { honourOf, officeOfTheDay, standing } from '../facts/precedence.ts';
import type { Evidence, OfficeFact, Party } from '../facts/types.ts';
import { type Contact, participants, yearOf } from '../selecting/contacts.ts';
import { localName, placeName, shortName } from '../wording/names.ts';
import { type Cite, merged, type Piece, plain, reworded } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';

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
 * The person's office as it can be printed, a seat in the Politburo before it, or null when the report's words are cut
 * off. A unit meant by its kind ("the province") gets the name of the person's own, and rests on the contact's words.
 */
export function titleOf(writer: Writer, contact: Contact, id: string, office: OfficeFact): Piece | null {
  const { at, book } = writer;
  const own = unitOf(writer, contact, id);
  const say = ({ title }: OfficeFact) =>
    book.office(title, (level) => {
      const unit = own && (level === 'first' ? lineage(at, own).at(-1) : own);
      return unit ? placeOf(writer, unit) : null;
    });
  const text = say(office);
  if (text === null) return null;
  const held = text === office.title ? plain(text) : ofContact(contact, text);
  const holder = at.person.get(id);
  const honour = holder && honourOf(holder, contact.reports, office);
  const seat = honour && say(honour);
  if (!honour || !seat || book.naming === 'full') return held;
  const ground = { text: seat, facts: [honour.id], cites: words(honour.evidence.slice(0, 1)) };
  return merged(book.list([seat, text]), [ground, held]);
}

/** The locality for which the person takes part: by the meeting, else the only one of the side, else where they met. */
function unitOf(writer: Writer, contact: Contact, id: string): string | null {
  const tellings = contact.meetings.filter((one) => one.guests.includes(id) || one.hosts.includes(id));
  for (const { guests, hosts, guestParties, hostParties } of tellings) {
    const seat = guests.includes(id) ? guestParties[guests.indexOf(id)] : hostParties[hosts.indexOf(id)];
    if (seat?.locality) return seat.locality;
  }
  const isGuest = contact.visit?.leader === id || tellings.some((one) => one.guests.includes(id));
  const side = isGuest ? contact.guests : contact.hosts;
  const localities = [...new Set(side.flatMap((party) => party.locality ?? []))];
  if (localities.length < 2) return localities[0] ?? null;
  const met = tellings.flatMap((one) => one.place ?? []);
  return localities.find((locality) => met.includes(writer.at.locality.get(locality)?.names.en ?? '')) ?? null;
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

/** The two sides of a meeting as they can be named, or null where the record does not tell who they were. */
export function sidesAt(writer: Writer, contact: Contact, occasion: Occasion | null): [Piece, Piece] | null {
  const guests = sideAt(writer, contact, occasion, 'guests');
  const hosts = sideAt(writer, contact, occasion, 'hosts');
  return guests && hosts && guests.text !== hosts.text ? [guests, hosts] : null;
}

/** A side by the localities for which people sat there; else the contact's only party; else the people themselves. */
function sideAt(writer: Writer, contact: Contact, occasion: Occasion | null, side: 'guests' | 'hosts'): Piece | null {
  const seated = (side === 'guests' ? occasion?.guestParties : occasion?.hostParties) ?? [];
  const there = seated.filter((party) => party.locality);
  if (there.length) return parties(writer, contact, there);
  const attended = contact[side].filter((party) => !party.planned);
  const units = new Set(
    attended.map(({ locality, country }) => (locality && lineage(writer.at, locality).at(-1)) || country),
  );
  const people = occasion?.[side] ?? [];
  const national = attended.every((party) => !party.locality);
  if (units.size === 1 && (national || !people.length)) return parties(writer, contact, attended);
  const names = people.slice(0, MOST_PEOPLE).flatMap((id) => writer.at.person.get(id)?.name ?? []);
  if (!names.length || !occasion) return null;
  const about = ofContact(contact, writer.book.list(names));
  return { ...about, facts: [...about.facts, ...occasion.tellings.map(({ id }) => id)] };
}

const MOST_PEOPLE = 2;

/** Both sides of a meeting in a row: "Guangxi and Quảng Ninh"; null where they cannot be named. */
export function bothParties(writer: Writer, contact: Contact, occasion: Occasion | null): Piece | null {
  const sides = sidesAt(writer, contact, occasion);
  return sides && inRow(writer, sides);
}

/** All parties of a contact in a row, those of further stops too. */
export function allParties(writer: Writer, contact: Contact): Piece {
  return inRow(writer, [parties(writer, contact, contact.guests), parties(writer, contact, contact.hosts)]);
}

function inRow(writer: Writer, [one, other]: [Piece, Piece]): Piece {
  const single = [one, other].every(({ text }) => !writer.book.isList(text));
  const template = writer.book.words[single ? 'between sides' : 'between many'] ?? '{a} {b}';
  return merged(template.replace('{a}', one.text).replace('{b}', other.text), [one, other]);
}

/** Who came: the leader, else who sat there as guest, else the delegation of its parties. */
export function guest(writer: Writer, contact: Contact, occasion?: Occasion): Piece {
  const led = contact.visit?.leader;
  const seated = occasion?.guests ?? contact.meetings[0]?.guests ?? [];
  const leader = led && (!seated.length || seated.includes(led)) ? led : (seated[0] ?? led);
  if (leader) return person(writer, contact, leader);
  const from = parties(writer, contact, contact.guests);
  const template = writer.book.words['a delegation'] ?? '{from}';
  return reworded(from, template.replace('{from}', from.text));
}

/** The people who received at a meeting: the highest, two at most. */
export function host(writer: Writer, contact: Contact, occasion: Occasion | null): Piece | null {
  if (!occasion?.hosts.length) return null;
  const place = (id: string) => standing(writer.at.person.get(id), contact.reports);
  const highest = occasion.hosts.toSorted((a, b) => place(a) - place(b)).slice(0, 2);
  const named = highest.map((id) => person(writer, contact, id));
  const piece = merged(together(writer, named), named);
  return {
    ...piece,
    facts: [...piece.facts, occasion.id],
    cites: [...piece.cites, ...words(occasion.evidence.filter(isName(writer, occasion.hosts)).slice(0, 1))],
  };
}

/** Tells words that name one of the people. */
const isName =
  (writer: Writer, people: readonly string[]) =>
  ({ quote }: Evidence): boolean =>
    people.some((id) => quote.includes(shortName(writer.at.person.get(id)?.name ?? '?', null)));

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
export function place(writer: Writer, occasion: Occasion | null): Piece | null {
  if (!occasion?.place || SHOUTED.test(occasion.place)) return null;
  const text = localName(writer.at, occasion.place, writer.book.language);
  return { text, facts: [occasion.id], cites: words(occasion.evidence.slice(0, 1)) };
}

/** The day of a meeting; of a longer visit whose report gives none, "during a visit from 3 to 7 June". */
export function dayOf(writer: Writer, contact: Contact, occasion: Occasion | null, withYear = true): Piece | null {
  const whole = when(writer, contact, withYear);
  const long = contact.start ? contact.start !== contact.end : (contact.edtf ?? '').includes('/');
  if (!whole || !long) return whole;
  const telling = occasion?.tellings.find((one) => one.day !== null && one.day === occasion.day);
  if (!occasion?.day || !telling) {
    const template = writer.book.words['during visit'] ?? '{when}';
    return reworded(whole, template.replace('{when}', whole.text));
  }
  const text = writer.book.when(occasion.day, occasion.day, 'day', withYear);
  return { text, facts: [contact.id, telling.id], cites: words(telling.evidence.slice(0, 1)) };
}
