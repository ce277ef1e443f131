import type { CountryCode, Person } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import type { Cue } from './cue.ts';
import { isLead, LEAD, type Scene } from './scene.ts';

/** The countries of the two sides, and the cues that decided. */
export interface Sides {
  guest: CountryCode;
  host: CountryCode;
  /** Further countries that receive the same guests. */
  otherHosts: readonly CountryCode[];
  cues: readonly Cue[];
}

/** A country counts by its people, and by its names in the lead. */
const PERSON_PRESENCE = 1;
const PLACE_PRESENCE = 0.25;
/** A country named often counts no more than so many times. */
const MOST_PLACES = 6;

/**
 * Weighs the cues: the guests are of the country that most speaks for, the hosts of another. Null when the report has
 * people and places of one country only.
 */
export function weighSides(scene: Scene, cues: readonly Cue[]): Sides | null {
  const presence = presenceOf(scene);
  const cast = oncePerWord(cues);
  const votes = (country: CountryCode, role: Cue['role']) =>
    cast.reduce((sum, cue) => sum + (cue.country === country && cue.role === role ? cue.weight : 0), 0);
  const countries = [...new Set([...presence.keys(), ...cues.flatMap((cue) => cue.country ?? [])])].slice(0, 12);
  const lean = new Map(countries.map((c) => [c, votes(c, 'guest') - votes(c, 'host')]));
  let best: { guest: CountryCode; host: CountryCode; score: number } | null = null;
  for (const guest of countries) {
    for (const host of countries) {
      if (guest === host) continue;
      const score = lean.get(guest)! - lean.get(host)! + (presence.get(guest) ?? 0) + (presence.get(host) ?? 0);
      if (!best || score > best.score) best = { guest, host, score };
    }
  }
  if (!best) return null;
  const { guest, host } = best;
  const otherHosts = countries.filter(
    (c) =>
      c !== guest &&
      c !== host &&
      votes(c, 'host') >= 2 &&
      votes(c, 'host') > votes(c, 'guest') &&
      (takesPart(scene, c) || isListedGoal(scene, cues, host, c)),
  );
  return { guest, host, otherHosts, cues };
}

/** "visited A, B and C" says once where somebody went: a list of places is one vote for their country. */
function oncePerWord(cues: readonly Cue[]): Cue[] {
  const key = ({ rule, role, country, start }: Cue) => `${rule} ${role} ${country} ${start}`;
  return [...new Map(cues.map((cue) => [key(cue), cue])).values()];
}

/** "to visit A, B and C": one sentence sends the guests to both countries. */
function isListedGoal({ reading }: Scene, cues: readonly Cue[], host: CountryCode, other: CountryCode): boolean {
  const goals = cues.filter(({ rule, role }) => rule === 'frame.movement' && role === 'host');
  const sentences = (country: CountryCode) =>
    goals.filter((cue) => cue.country === country).map(({ start }) => sentenceAt(reading.sentences, start));
  const from = new Set(sentences(host));
  return sentences(other).some((sentence) => from.has(sentence));
}

const takesPart = (scene: Scene, country: CountryCode): boolean =>
  scene.people.some((person) => person.takesPart && person.country === country);

/** How much a country is in the story, by its people who take part and its names in the lead. */
function presenceOf(scene: Scene): Map<CountryCode, number> {
  const presence = new Map<CountryCode, number>();
  const add = (country: CountryCode | null, weight: number) => {
    if (country) presence.set(country, (presence.get(country) ?? 0) + weight);
  };
  for (const person of scene.people) if (person.takesPart) add(person.country, presenceOfPerson(scene, person));
  const counted = new Map<CountryCode, number>();
  let last = null;
  for (const word of scene.words) {
    if (!word.place?.country || word.place === last || !isLead(word)) continue;
    last = word.place;
    const count = (counted.get(word.place.country) ?? 0) + 1;
    counted.set(word.place.country, count);
    if (count <= MOST_PLACES) add(word.place.country, PLACE_PRESENCE);
  }
  return presence;
}

/** A name without an office that is told once may be no person at all. */
function presenceOfPerson(scene: Scene, person: Person): number {
  const doubtful = person.offices.length === 0 && person.mentions.length === 1;
  return (PERSON_PRESENCE * ((scene.rankOf.get(person) ?? LEAD) < LEAD ? 2 : 1)) / (doubtful ? 4 : 1);
}

/** Those who take part on a side: of its country, or put on it by the words where the text tells no country. */
export function peopleOf(people: readonly Person[], sides: Sides, country: CountryCode): Person[] {
  const role = country === sides.guest ? 'guest' : 'host';
  const led = new Map<Person, Cue>();
  const placed = new Set<Person>();
  for (const cue of sides.cues) {
    if (!cue.person) continue;
    if (cue.rule === 'frame.led-by' && !led.has(cue.person)) led.set(cue.person, cue);
    if (cue.role === role) placed.add(cue.person);
  }
  return people.filter((person) => {
    if (!person.takesPart) return false;
    const cue = led.get(person);
    if (cue && person.countryEvidence.status !== 'stated') return (cue.country ?? sides.guest) === country;
    return person.country === null ? placed.has(person) : person.country === country;
  });
}
