import type { StatementFact } from '../facts/types.ts';
import { echoOf } from '../grouping/echoes.ts';
import { type Paragraph, paragraphs } from '../grouping/paragraphs.ts';
import { type Relation, relations } from '../grouping/voices.ts';
import { type Contact, yearOf } from '../selecting/contacts.ts';
import { rolesOf } from '../selecting/counting.ts';
import type { Weighed } from '../selecting/weighing.ts';
import type { FrameGroup } from '../wording/phrasebook.ts';
import { counted, type Draft, merged, type Piece, type Pieces, plain, reworded } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';
import { rowsOf } from './commitments.ts';
import { guest, host, parties, person, place, themes, together, when } from './pieces.ts';
import { relationPieces } from './relation.ts';
import { countOf, type DraftSection, nounOf, phrase, result, type Scene } from './scene.ts';

/** Sentences a contact may take, by how many contacts the briefing tells of. */
const depthFor = (contacts: number): number =>
  contacts <= 1 ? 6 : contacts <= 3 ? 4 : contacts <= 5 ? 3 : contacts <= 8 ? 2 : 1;

/** The contacts in order, as prose: a year a paragraph, or several of one year, related facts joined. */
export function events(scene: Scene): DraftSection {
  const blocks = paragraphs(scene.weighed);
  const told = blocks.reduce((sum, block) => sum + block.told.length, 0);
  scene.writer.section('short', true);
  const written = blocks.flatMap((block) => write(scene, block, depthFor(told)));
  scene.writer.paragraph();
  const rest = further(scene, blocks);
  if (rest) written.push([rest]);
  return { id: 'events', form: 'prose', paragraphs: written.filter((one) => one.length), tables: [] };
}

/** The block's paragraphs: a new one begins before a contact that would make the last too long. */
function write(scene: Scene, block: Paragraph, depth: number): Draft[][] {
  const done: Draft[][] = [];
  let current: Draft[] = [];
  let yearKnown = false;
  const push = (draft: Draft | null) => {
    if (draft) current.push(draft);
  };
  scene.writer.paragraph();
  for (const [n, one] of block.told.entries()) {
    if (current.length >= FULL_PARAGRAPH) {
      done.push(current);
      current = [];
      yearKnown = false;
      scene.writer.paragraph();
    }
    push(silence(scene, one));
    if (n === 0 && block.year && block.told.length > 1 && several(scene)) {
      const opened = opening(scene, block);
      push(opened);
      yearKnown = opened !== null;
    }
    for (const draft of tell(scene, one, depth, !yearKnown, n % 2 === 1)) push(draft);
    yearKnown ||= block.year !== null;
  }
  return [...done, current];
}

/** Of more years than these only the first and the last are named. */
const MOST_YEARS = 6;

/** A paragraph of so many sentences takes no further contact. */
const FULL_PARAGRAPH = 4;

/** Whether the selection spans more than one year. */
function several(scene: Scene): boolean {
  return new Set(scene.weighed.map(({ contact }) => yearOf(contact))).size > 1;
}

/** "Three visits fall in 2023": the year's group before its members. */
function opening(scene: Scene, block: Paragraph): Draft | null {
  const years = result(scene, countOf(scene, 'contacts', {}, 'year'));
  const own = years.parts?.[block.year ?? ''] ?? 0;
  const busiest = Object.entries(years.parts ?? {}).every(([year, n]) => year === block.year || n < own);
  const count = countOf(scene, 'contacts', { year: block.year });
  return scene.writer.write(
    'year',
    {
      year: counted(count, block.year ?? ''),
      n: counted(count, scene.writer.book.number(own), own),
      noun: plain(nounOf(scene, own)),
      busiest:
        busiest && Object.keys(years.parts ?? {}).length > 2
          ? counted(countOf(scene, 'contacts', {}, 'year'), '')
          : null,
      ordinal: firstAndSecond(scene, block),
    },
    block.told[0]?.contact.id ?? '',
  );
}

function firstAndSecond(scene: Scene, block: Paragraph) {
  const [first, second, ...more] = block.told;
  if (!first || !second || more.length || block.counted.length) return null;
  const { filter, kind } = scene.request;
  const received = ({ contact }: Weighed) =>
    contact.visit !== null && rolesOf(scene.writer.at, filter, contact).join() === 'host';
  if (kind !== 'locality' || !received(first) || !received(second)) return null;
  const from = [first, second].map(({ contact }) => parties(scene.writer, contact, contact.guests));
  if (from[0]!.text === from[1]!.text) return null;
  const words = scene.writer.book.words['first and second'] ?? '';
  return merged(words.replace('{first}', from[0]!.text).replace('{second}', from[1]!.text), from);
}

/** Longer than three times the usual interval between contacts, and than a year. */
function silence(scene: Scene, one: Weighed): Draft | null {
  const dated = scene.weighed.filter(({ contact }) => contact.start);
  const at = dated.indexOf(one);
  const before = dated[at - 1]?.contact;
  if (!before?.end || !one.contact.start || dated.length < 4) return null;
  const days = dated
    .slice(1)
    .map(({ contact }, n) => span(dated[n]!.contact, contact))
    .sort((a, b) => a - b);
  const median = days[Math.floor(days.length / 2)] ?? 0;
  const gap = span(before, one.contact);
  if (gap < 365 || gap <= 3 * median) return null;
  const count = countOf(scene, 'contacts', { after: before.end, before: one.contact.start });
  if (result(scene, count).total) return null;
  const since = yearOf(before) ?? '';
  const until = yearOf(one.contact) ?? '';
  return scene.writer.write(
    'gap',
    { none: counted(count, ''), since: plain(since), until: plain(until) },
    one.contact.id,
  );
}

function span(a: Contact, b: Contact): number {
  return (Date.parse(b.start ?? '') - Date.parse(a.start ?? '')) / 86_400_000;
}

/** Relations of one voice: told with the meeting itself, since alone they would say what a row of the table says. */
const EMBEDDED: ReadonlySet<Relation['pattern']> = new Set(['silent', 'joint', 'single', 'turn', 'turn-same']);

/** One contact: who met whom, then how what was said hangs together. */
function tell(scene: Scene, one: Weighed, depth: number, withYear: boolean, inOne: boolean): Draft[] {
  const { contact, statements, weights } = one;
  const { writer } = scene;
  const rows = rowsOf(scene);
  const drafts: Draft[] = [];
  const list = relations(contact, statements, weights);
  const first = list[0];
  const pieces = meetingPieces(scene, contact, withYear);
  const form = meetingForm(contact, pieces);
  const joined = depth <= 2 || inOne || contact.meetings.length === 0 || (first && EMBEDDED.has(first.pattern));
  const embedded = first && joined ? withRelation(scene, contact, pieces, first, `${form}.saying`) : null;
  const alone = embedded ?? writer.write(form, pieces, contact.id);
  if (alone) drafts.push(alone);
  const rest = embedded ? list.slice(1) : list;
  const also = depth > 2 ? alsoMet(scene, contact) : null;
  if (also) drafts.push(also);
  for (const relation of rest) {
    if (drafts.length >= depth) break;
    const { group, pieces: slots } = relationPieces(scene, writer, contact, relation);
    const draft =
      relation.pattern === 'silent' || restates(rows, slots) ? null : writer.write(group, slots, contact.id);
    if (draft) drafts.push(draft);
  }
  const echo = drafts.length < depth ? echoed(scene, one) : null;
  if (echo) drafts.push(echo);
  return drafts;
}

/** Whether a sentence of these slots would say only what one row of the table says, in words of ours. */
function restates(rows: readonly ReadonlySet<string>[], pieces: Pieces): boolean {
  const used = Object.values(pieces).flatMap((piece) => (piece ? [piece] : []));
  if (used.some((piece) => piece.text.includes('“') || piece.cites.some((cite) => 'count' in cite))) return false;
  const facts = used.flatMap((piece) => piece.facts);
  return rows.some((row) => facts.every((id) => row.has(id)));
}

function meetingForm(contact: Contact, pieces: Pieces): 'met' | 'came' | 'online' | 'planned' {
  if (!contact.visit) return 'online';
  if (contact.hosts.length > 0 && contact.hosts.every((party) => party.planned)) return 'planned';
  return pieces.host && pieces.when ? 'met' : 'came';
}

const RECEPTION = /\b(receiv|reception|welcom)/iu;

function meetingPieces(scene: Scene, contact: Contact, withYear: boolean): Pieces {
  const { writer } = scene;
  const body = contact.reports.map((id) => writer.at.report.get(id)?.body ?? '').join('\n');
  const hosts = parties(writer, contact, contact.hosts);
  return {
    guest: guest(writer, contact),
    host: host(writer, contact),
    hosts,
    when: day(scene, contact, withYear) ?? plain(''),
    place: place(writer, contact),
    received: RECEPTION.test(body) ? plain('') : null,
    planned: plain(''),
    single: contact.meetings.some((one) => one.hosts.length > 1) ? null : plain(''),
  };
}

/** The day of the first meeting; of a longer visit without one, "during a visit from 3 to 7 June". */
function day(scene: Scene, contact: Contact, withYear: boolean): Piece | null {
  const { writer } = scene;
  const whole = when(writer, contact, withYear);
  const meeting = contact.meetings.find((one) => one.hosts.length > 0);
  if (!whole || !meeting || contact.start === contact.end) return whole;
  if (!meeting.day) return reworded(whole, phrase(scene, 'during visit', { when: whole.text }));
  const cites = meeting.evidence.slice(0, 1).map((words) => ({ words }));
  return { text: writer.book.when(meeting.day, meeting.day, 'day', withYear), facts: [contact.id, meeting.id], cites };
}

/** The meeting and a relation in one sentence; people named in the first half go by their short names in the second. */
function withRelation(
  scene: Scene,
  contact: Contact,
  pieces: Pieces,
  relation: Relation,
  group: FrameGroup,
): Draft | null {
  const named = [pieces.guest, group.startsWith('came') ? null : pieces.host].flatMap(
    (piece) => piece?.introduces ?? [],
  );
  const writer: Writer = {
    ...scene.writer,
    naming: 'role',
    introduced: new Set([...scene.writer.introduced, ...named]),
  };
  const { group: frames, pieces: slots } = relationPieces(scene, writer, contact, relation);
  const form = meetingForm(contact, pieces);
  if (
    relation.pattern === 'single' &&
    (form === 'met' || form === 'came') &&
    isLeader(contact, relation.statements[0])
  ) {
    const told = scene.writer.write(`${form}.doing`, { ...pieces, does: slots.does }, contact.id);
    if (told) return told;
  }
  const clause = writer.phrase(frames, slots, contact.id);
  return clause ? scene.writer.write(group, { ...pieces, relation: clause }, contact.id) : null;
}

/** Whether the one who speaks is the one by whom the contact's guest is named. */
function isLeader(contact: Contact, statement: StatementFact | undefined): boolean {
  const leader = contact.visit?.leader ?? contact.meetings[0]?.guests[0];
  return leader !== undefined && statement?.person === leader;
}

/** Hosts of further meetings. */
function alsoMet(scene: Scene, contact: Contact): Draft | null {
  const { writer } = scene;
  const [, ...later] = contact.meetings.filter((meeting) => meeting.hosts.length);
  const others = later.flatMap((meeting) => meeting.hosts.slice(0, 1).map((id) => ({ id, meeting })));
  const fresh = others.filter(({ id }) => !writer.introduced.has(id)).slice(0, 2);
  if (!fresh.length) return null;
  const named = fresh.map(({ id, meeting }) => {
    const piece = person(writer, contact, id);
    return { ...piece, facts: [...piece.facts, meeting.id] };
  });
  const other = merged(together(writer, named), named);
  const leader = guest(writer, contact);
  const pieces = meetingPieces(scene, contact, false);
  return writer.write('also', { guest: leader, other, received: pieces.received, meeting: plain('') }, contact.id);
}

/** What somebody had asked for earlier and now came up again, or was agreed. */
function echoed(scene: Scene, one: Weighed): Draft | null {
  const { writer } = scene;
  const echo = echoOf(scene.weighed, scene.weighed.indexOf(one));
  const proposer = echo?.proposals[0]?.person;
  if (!echo || !proposer) return null;
  const before = when(writer, echo.earlier, true);
  const theme = themes(writer, echo.proposals, [echo.theme]);
  const now = themes(writer, echo.now, [echo.theme]);
  return writer.write(
    echo.agreed ? 'answered' : 'again',
    {
      theme: reworded(merged(theme.text, [theme, now]), theme.text),
      p: person(writer, echo.earlier, proposer),
      before,
      agreed: now,
      now,
    },
    one.contact.id,
  );
}

/** "Nine further contacts are counted and not told: five in 2019 and four in 2023". */
function further(scene: Scene, blocks: readonly Paragraph[]): Draft | null {
  const rest = blocks.flatMap((block) => block.counted);
  if (!rest.length) return null;
  const { book } = scene.writer;
  const count = countOf(scene, 'contacts', { contacts: rest.map(({ contact }) => contact.id) }, 'year');
  const { total, parts = {} } = result(scene, count);
  const years = Object.keys(parts).sort();
  const spread = years.map((year) =>
    phrase(scene, year === 'unknown' ? 'in no year' : 'in one year', { n: book.number(parts[year] ?? 0), year }),
  );
  const dated = years.filter((year) => year !== 'unknown');
  const range = { a: dated[0] ?? '', b: dated.at(-1) ?? '' };
  const told = dated.length > MOST_YEARS ? phrase(scene, 'between years', range) : book.list(spread);
  const pieces = { n: counted(count, book.number(total), total), spread: plain(told) };
  return scene.writer.write('further', pieces, rest[0]?.contact.id ?? '');
}
