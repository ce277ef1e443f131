import type { Side } from '@communique/domain';
import type { Mentions, Party, Person, PersonMention, PlaceMention } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import type { Resolved } from '../index.ts';

/** A party as far as speakers need it. */
export interface PartyVoice {
  side: Side | null;
  leader: Person | null;
  people: readonly Person[];
  /** What speaks when nobody is named: the locality, else the body, else nothing. */
  voice: string | null;
  localities: ReadonlySet<string>;
  /** Nouns that fit its localities ("city", "province"), as lexicon keys. */
  localityKinds: ReadonlySet<string>;
}

/** Everybody who can speak in a report, and the two parties they belong to. */
export interface Roster {
  people: readonly Person[];
  guest: PartyVoice;
  host: PartyVoice;
  /** Sides of all parties, the guest's first. */
  sides: readonly Side[];
  personAt: ReadonlyMap<number, Person>;
  /** People by each folded word of their names that belongs to one person only. */
  byWord: ReadonlyMap<string, Person>;
}

function voiceOf(party: Party): string | null {
  return party.localities[0]?.name ?? party.organisation?.text ?? null;
}

/** Nouns for each kind of unit; the first is the kind's own. */
const KIND_NOUNS: readonly (readonly string[])[] = [
  ['municipality', 'city', 'capital', 'hub', 'metropolis', 'locality'],
  ['city', 'town', 'hub', 'capital', 'locality'],
  ['province', 'locality'],
  ['region', 'autonomous-region', 'locality'],
  ['prefecture', 'locality'],
  ['district', 'county', 'locality'],
  ['state', 'locality'],
];

function kindsOf(party: Party): ReadonlySet<string> {
  return new Set(
    party.localities.flatMap((place) => {
      const kind = place.candidates[0]?.kind;
      const written = fold(place.text).split(/[^\p{L}]+/u);
      return KIND_NOUNS.filter(
        (nouns) => nouns.some((noun) => noun === kind) || written.includes(nouns[0] as string),
      ).flat();
    }),
  );
}

function partyVoice(party: Party): PartyVoice {
  const side = party.country ?? party.leader?.country ?? party.people[0]?.country ?? null;
  const leader = party.leader ?? party.people.find((person) => person.takesPart) ?? null;
  const localities = new Set(party.localities.map(({ name }) => name));
  return { side, leader, people: party.people, voice: voiceOf(party), localities, localityKinds: kindsOf(party) };
}

/** Words of names, each with its only bearer. */
function nameWords(people: readonly Person[]): Map<string, Person> {
  const bearers = new Map<string, Person | null>();
  for (const person of people) {
    for (const word of new Set([...fold(person.name).split(/\s+/), fold(person.shortName)])) {
      const other = bearers.get(word);
      bearers.set(word, other === undefined || other === person ? person : null);
    }
  }
  for (const person of people) {
    const short = fold(person.shortName);
    if (bearers.get(short) === null && person.takesPart) bearers.set(short, person);
  }
  return new Map([...bearers].filter((entry): entry is [string, Person] => entry[1] !== null));
}

/** Gathers who can speak: the people with their mentions, and the parties. */
export function rosterOf(mentions: Mentions, resolved: Resolved): Roster {
  const { people, frame } = resolved;
  const personAt = new Map<number, Person>();
  const seen = new Map<PersonMention, Person>();
  for (const person of people) {
    for (const mention of person.mentions) {
      personAt.set(mention.start, person);
      seen.set(mention, person);
    }
  }
  const byName = new Map(people.map((person) => [fold(person.name), person]));
  for (const mention of mentions.people) {
    const person = seen.get(mention) ?? byName.get(fold(mention.name));
    if (person && !personAt.has(mention.start)) personAt.set(mention.start, person);
  }
  const guest = partyVoice(frame.guest);
  const host = partyVoice(frame.host);
  const sides = [guest, host, ...frame.others.map(partyVoice)]
    .map((party) => party.side)
    .filter((side) => side !== null);
  return { people, guest, host, sides: [...new Set(sides)], personAt, byWord: nameWords(people) };
}

/** The side that a place belongs to, or null when it is of no party. */
export function sideOfPlace(place: PlaceMention, roster: Roster): Side | null {
  const country = place.country ?? place.candidates[0]?.country ?? null;
  return country && roster.sides.includes(country) ? country : null;
}

/** The party of a side. */
export function partyOf(side: Side | null, roster: Roster): PartyVoice | null {
  if (side === null || side === 'both') return null;
  if (roster.guest.side === side) return roster.guest;
  return roster.host.side === side ? roster.host : null;
}

/** The side a person speaks for: his country, else that of the party he came with. */
export function sideOfPerson(person: Person, { guest, host }: Roster): Side | null {
  const party = [guest, host].find(({ leader, people }) => leader === person || people.includes(person));
  return person.country ?? party?.side ?? null;
}

/** The other party's side, or null. */
export function otherSide(side: Side | null, roster: Roster): Side | null {
  return roster.sides.find((one) => one !== side) ?? null;
}
