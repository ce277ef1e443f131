import type { Occasion } from '../facts/occasions.ts';
import { standing } from '../facts/precedence.ts';
import type { StatementFact } from '../facts/types.ts';
import { type Relation, relations, statementsOf } from '../grouping/voices.ts';
import { type Contact, occasionOf, occasions } from '../selecting/contacts.ts';
import type { Weighed } from '../selecting/weighing.ts';
import { type Draft, merged, type Pieces, plain, reworded } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';
import { rowsOf } from './commitments.ts';
import { dayOf, guest, host, parties, person, place, together } from './pieces.ts';
import { relationPieces } from './relation.ts';
import { quotation } from './saying.ts';
import type { Scene } from './scene.ts';

/** One sitting: a meeting with what was said there, or what the report ties to none. */
interface Sitting {
  occasion: Occasion | null;
  relations: readonly Relation[];
  weight: number;
}

/** One contact: who met whom, and what was said at each meeting; what is tied to no meeting comes last. */
export function tell(scene: Scene, one: Weighed, depth: number, withYear: boolean): Draft[] {
  const all = sittings(scene, one);
  const told = choose(all, depth);
  const drafts: Draft[] = [];
  for (const { sitting, relations: list, opens } of told) {
    const rest = [...list];
    if (opens) {
      const opened = open(scene, one.contact, sitting, rest[0], withYear && !drafts.length, drafts.length > 0);
      if (opened.draft) drafts.push(opened.draft);
      if (opened.embedded) rest.shift();
    }
    for (const relation of rest) {
      if (drafts.length >= depth) break;
      const draft = say(scene, one.contact, relation, opens || sitting.occasion !== null);
      if (draft) drafts.push(draft);
    }
  }
  const left = all.filter((each) => each.occasion && !told.some((other) => other.sitting === each));
  const also = drafts.length < depth + 1 ? alsoMet(scene, one.contact, left) : null;
  if (also) drafts.push(also);
  return drafts;
}

/** The contact's meetings in the order told, then what belongs to none. A contact without meetings is one sitting. */
function sittings(scene: Scene, { contact, statements, weights }: Weighed): Sitting[] {
  const { writer } = scene;
  const at = writer.at;
  const quotable = (statement: StatementFact) => quotation(writer, statement) !== null;
  const fresh = preferred(
    statements.filter(({ id }) => !writer.quoted.has(id)),
    quotable,
  );
  const sitting = (occasion: Occasion | null, of: readonly StatementFact[]): Sitting => ({
    occasion,
    relations: of.length ? relations(contact, of, weights, quotable) : [],
    weight: weightOf(of.map((one) => weights.get(one.id) ?? 0)) * seniority(scene, contact, occasion),
  });
  const held = occasions(at, contact);
  if (!held.length) return [sitting(null, fresh)];
  const home = Map.groupBy(fresh, (statement) => occasionOf(at, contact, statement));
  const loose = (home.get(null) ?? []).filter(({ act, side }) => act !== 'act' || side !== 'both');
  const met = held.filter((occasion) => occasion.hosts.length || home.has(occasion));
  const seated = (met.length ? met : held.slice(0, 1)).map((occasion) => sitting(occasion, home.get(occasion) ?? []));
  return [...seated, sitting(null, loose)];
}

/** The heaviest statement counts most: a paper that was signed goes before many words. */
const weightOf = (weights: readonly number[]): number =>
  3 * Math.max(0, ...weights) + weights.reduce((sum, each) => sum + each, 0);

/** By who sat there: the leader of a Party or state before the head of a government, and those before others. */
function seniority(scene: Scene, contact: Contact, occasion: Occasion | null): number {
  const { at } = scene.writer;
  const people = [...(occasion?.guests ?? []), ...(occasion?.hosts ?? [])];
  const highest = Math.min(8, ...people.map((id) => standing(at.person.get(id), contact.reports)));
  return highest < HEAD_OF_GOVERNMENT ? 3 : highest < 2 ? 1.5 : 1;
}

const HEAD_OF_GOVERNMENT = 1.2;

/** Where words of a contact can be quoted, what could be told by its themes alone is left to the table. */
function preferred(statements: readonly StatementFact[], quotable: (one: StatementFact) => boolean): StatementFact[] {
  const some = statements.some(quotable);
  return statements.filter((one) => !some || one.act === 'sign' || quotable(one));
}

interface Told {
  sitting: Sitting;
  relations: readonly Relation[];
  /** Whether the meeting itself is told. */
  opens: boolean;
}

/** Which meetings and which of their relations find room: the weightiest meeting always, in the order of the text. */
function choose(all: readonly Sitting[], depth: number): Told[] {
  const met = all.filter(({ occasion }) => occasion !== null);
  const heaviest = (met.length ? met : all).toSorted((a, b) => b.weight - a.weight);
  const meetings = new Set(heaviest.slice(0, Math.max(1, Math.ceil(depth / 2))));
  let room = depth - meetings.size;
  return all.flatMap((sitting): Told[] => {
    const opens = meetings.has(sitting);
    if (!opens && (sitting.occasion || !sitting.relations.length)) return [];
    const take = opens ? 1 + Math.max(0, Math.ceil(room / meetings.size)) : Math.max(0, room);
    room -= Math.max(0, Math.min(take, sitting.relations.length) - (opens ? 1 : 0));
    return [{ sitting, relations: sitting.relations.slice(0, take), opens }];
  });
}

/** Whether a sentence of these slots would say only what one row of the table says, in words of ours. */
function restates(rows: readonly ReadonlySet<string>[], pieces: Pieces): boolean {
  const used = Object.values(pieces).flatMap((piece) => (piece ? [piece] : []));
  if (used.some((piece) => piece.text.includes('“') || piece.cites.some((cite) => 'count' in cite))) return false;
  const facts = used.flatMap((piece) => piece.facts);
  return rows.some((row) => facts.every((id) => row.has(id)));
}

/** A relation in a sentence of its own; what is tied to no meeting is said to have been said during the visit. */
function say(scene: Scene, contact: Contact, relation: Relation, seated: boolean): Draft | null {
  const { writer } = scene;
  const told = statementsOf(relation).every(({ id }) => writer.quoted.has(id));
  if (relation.pattern === 'silent' || told) return null;
  const { group, pieces } = relationPieces(scene, writer, contact, relation, MOST_QUOTES);
  if (restates(rowsOf(scene), pieces)) return null;
  if (seated || !contact.visit) return writer.write(group, pieces, contact.id);
  const clause = writer.phrase(group, pieces, contact.id);
  return clause && writer.write('during', { relation: clause }, contact.id);
}

/** Quotations of one speaker in a sentence of its own; in one with the meeting there is one. */
const MOST_QUOTES = 2;

type Form = 'met' | 'came' | 'faced' | 'online' | 'planned';

function formOf(contact: Contact, pieces: Pieces): Form {
  if (!contact.visit) return 'online';
  if (contact.hosts.length > 0 && contact.hosts.every((party) => party.planned)) return 'planned';
  if (pieces.host && pieces.when) return 'met';
  return metSomewhere(contact) ? 'faced' : 'came';
}

/** Whether the sides did something together: then they met, but where is not told. */
const metSomewhere = ({ statements }: Contact): boolean => statements.some(({ side }) => side === 'both');

const RECEPTION = /\b(receiv|reception|welcom)/iu;

function meetingPieces(scene: Scene, contact: Contact, occasion: Occasion | null, withYear: boolean): Pieces {
  const { writer } = scene;
  const reports = occasion ? occasion.tellings.map(({ report }) => report) : contact.reports;
  const body = reports.map((id) => writer.at.report.get(id)?.body ?? '').join('\n');
  const visited = contact.hosts.filter((party) => !party.planned);
  return {
    guest: guest(writer, contact, occasion ?? undefined),
    host: host(writer, contact, occasion),
    hosts: parties(writer, contact, visited.length ? visited : contact.hosts),
    when: dayOf(writer, contact, occasion, withYear) ?? plain(''),
    place: place(writer, occasion),
    received: RECEPTION.test(body) ? plain('') : null,
    planned: plain(''),
    together: plain(''),
    single: occasion && occasion.hosts.length > 1 ? null : plain(''),
  };
}

/**
 * The sentence that tells of the meeting, with its first relation where the two can be one.
 * @param again whether the contact has been told of: then its days are not repeated.
 */
function open(
  scene: Scene,
  contact: Contact,
  { occasion }: Sitting,
  relation: Relation | undefined,
  withYear: boolean,
  again: boolean,
): { draft: Draft | null; embedded: boolean } {
  const first = meetingPieces(scene, contact, occasion, withYear);
  const same =
    again && !occasion?.day && first.when?.text
      ? reworded(first.when, scene.writer.book.words['same visit'] ?? '')
      : null;
  const pieces = same ? { ...first, when: same } : first;
  const form = formOf(contact, pieces);
  const joined =
    relation && relation.pattern !== 'silent' ? withRelation(scene, contact, pieces, relation, form) : null;
  if (joined) return { draft: joined, embedded: true };
  return { draft: scene.writer.write(form, pieces, contact.id), embedded: relation?.pattern === 'silent' };
}

/** The meeting and a relation in one sentence; people named in the first half go by their short names in the second. */
function withRelation(scene: Scene, contact: Contact, pieces: Pieces, relation: Relation, form: Form): Draft | null {
  const { writer } = scene;
  const named = [pieces.guest, form === 'came' || form === 'faced' ? null : pieces.host].flatMap(
    (piece) => piece?.introduces ?? [],
  );
  const within: Writer = { ...writer, naming: 'role', introduced: new Set([...writer.introduced, ...named]) };
  const { group, pieces: slots } = relationPieces(scene, within, contact, relation);
  const [statement] = statementsOf(relation);
  const bySpeaker =
    relation.pattern === 'single' && statement?.person && pieces.guest?.introduces?.includes(statement.person);
  if (bySpeaker && (form === 'met' || form === 'came')) {
    const told = writer.write(`${form}.doing`, { ...pieces, does: slots.does }, contact.id);
    if (told) return told;
  }
  const clause = within.phrase(group, slots, contact.id);
  return clause ? writer.write(`${form}.saying`, { ...pieces, relation: clause }, contact.id) : null;
}

/** Hosts of further meetings. */
function alsoMet(scene: Scene, contact: Contact, others: readonly Sitting[]): Draft | null {
  const { writer } = scene;
  const hosts = others.flatMap(({ occasion }) => occasion?.hosts.slice(0, 1).map((id) => ({ id, occasion })) ?? []);
  const fresh = hosts.filter(({ id }) => !writer.introduced.has(id)).slice(0, 2);
  if (!fresh.length) return null;
  const named = fresh.map(({ id, occasion }) => {
    const piece = person(writer, contact, id);
    return { ...piece, facts: [...piece.facts, occasion.id] };
  });
  const other = merged(together(writer, named), named);
  const received = meetingPieces(scene, contact, fresh[0]!.occasion, false).received;
  const pieces = { guest: guest(writer, contact), other, received: received ?? null, meeting: plain('') };
  return writer.write('also', pieces, contact.id);
}
