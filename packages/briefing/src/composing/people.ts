import { officeOfTheDay, standing } from '../facts/precedence.ts';
import type { OfficeFact } from '../facts/types.ts';
import { type Contact, compare, participants, yearOf } from '../selecting/contacts.ts';
import { counted, type Draft, merged, type Piece, plain } from '../wording/piece.ts';
import { ofContact, titleOf } from './pieces.ts';
import { countOf, type DraftSection, nounOf, phrase, type Scene } from './scene.ts';

const MOST_RECURRING = 2;
const MOST_SIDES = 2;
const MOST_OFFICES = 3;
const MOST_YEARS = 3;
/** Of people whose rank is not known. */
const UNKNOWN = 8;

/** Who recurs, and who held the highest office on each side, with the office of that day. */
export function people(scene: Scene): DraftSection {
  scene.writer.section('full', false);
  const drafts = [...recurring(scene), ...highest(scene)];
  return { id: 'people', form: 'prose', paragraphs: drafts.length ? [drafts] : [], tables: [] };
}

interface Seen {
  id: string;
  contacts: readonly Contact[];
}

function recurring(scene: Scene): Draft[] {
  const { at, book } = scene.writer;
  const seen = new Map<string, Contact[]>();
  for (const { contact } of scene.weighed) {
    for (const id of participants(contact)) seen.set(id, [...(seen.get(id) ?? []), contact]);
  }
  const asked = scene.request.filter.person;
  const repeated = [...seen]
    .map(([id, contacts]): Seen => ({ id, contacts }))
    .filter(({ contacts }) => contacts.length > 1)
    .sort(
      (a, b) =>
        Number(b.id === asked) - Number(a.id === asked) || b.contacts.length - a.contacts.length || compare(a.id, b.id),
    );
  return repeated.slice(0, MOST_RECURRING).flatMap(({ id, contacts }) => {
    const person = at.person.get(id);
    const held = contacts.flatMap((contact) => {
      const office = person && officeOfTheDay(person, contact.reports);
      return office ? [{ id, contact, office }] : [];
    });
    if (!person || held.length < 2) return [];
    const pieces = held.map(({ contact, office }): Piece => {
      const about = ofContact(contact, '');
      const words = office.evidence.slice(0, 1).map((each) => ({ words: each }));
      return { text: '', facts: [...about.facts, office.id], cites: [...about.cites, ...words] };
    });
    const count = countOf(scene, 'contacts', { contacts: contacts.map((contact) => contact.id) });
    const draft = scene.writer.write(
      'people.recurs',
      {
        name: counted(count, person.name),
        n: counted(count, book.number(contacts.length), contacts.length),
        noun: plain(nounOf(scene, contacts.length)),
        offices: merged(book.list(officesOf(scene, held)), pieces),
      },
      id,
    );
    return draft ? [draft] : [];
  });
}

/** "as Mayor of X in 2019 and 2021": the latest offices, each with the years in which it is on record. */
function officesOf(scene: Scene, held: readonly { id: string; contact: Contact; office: OfficeFact }[]): string[] {
  const { book } = scene.writer;
  const titled = held.flatMap(({ id, contact, office }) => {
    const title = titleOf(scene.writer, contact, id, office);
    return title ? [{ contact, title: title.text }] : [];
  });
  const byTitle = [...Map.groupBy(titled, ({ title }) => sameWords(title)).values()].slice(-MOST_OFFICES);
  return byTitle.map((all) => {
    const office = all[0]?.title ?? '';
    const years = [...new Set(all.flatMap(({ contact }) => yearOf(contact) ?? []))].sort();
    const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
    if (years.length > MOST_YEARS) return phrase(scene, 'office between', { office, a: first, b: last });
    return phrase(scene, years.length ? 'office in' : 'office', { office, year: book.list(years) });
  });
}

/** Two wordings of one office have the same words in another order. */
const sameWords = (title: string): string =>
  [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))].sort().join(' ');

/** By country, the person of the highest rank whom no recurring mention has covered. */
function highest(scene: Scene): Draft[] {
  const { at, book } = scene.writer;
  const best = new Map<string, { rank: number; id: string; contact: Contact }>();
  for (const { contact } of scene.weighed) {
    for (const id of participants(contact)) {
      const person = at.person.get(id);
      const rank = standing(person, contact.reports);
      const country = person?.country;
      if (id === scene.request.filter.person || !country || rank >= (best.get(country)?.rank ?? UNKNOWN)) continue;
      best.set(country, { rank, id, contact });
    }
  }
  if (scene.weighed.length < 2) return [];
  const ranked = [...best].sort(([a, x], [b, y]) => x.rank - y.rank || compare(a, b)).slice(0, MOST_SIDES);
  return ranked.flatMap(([country, { id, contact }]) => {
    const found = at.person.get(id);
    const office = found && officeOfTheDay(found, contact.reports);
    const title = office && titleOf(scene.writer, contact, id, office);
    if (!found || !office || !title) return [];
    const year = yearOf(contact);
    const about = ofContact(contact, year ?? '');
    const name: Piece = {
      text: found.name,
      facts: [office.id, ...about.facts],
      cites: [...office.evidence.slice(0, 1).map((words) => ({ words })), ...about.cites],
    };
    const ranks = countOf(scene, 'people', {}, 'rank');
    const whose = counted(ranks, phrase(scene, "country's", { country: book.country(country) }));
    const draft = scene.writer.write(
      'people.highest',
      { whose, name, office: title, year: year ? about : null },
      country,
    );
    return draft ? [draft] : [];
  });
}
