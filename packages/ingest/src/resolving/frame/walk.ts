import type { CountryCode, Person, PlaceMention } from '../../model.ts';
import type { Scene, Word } from './scene.ts';
import { GUEST_NOUNS, OFFICIALS, PEOPLE_NOUNS } from './words.ts';

/** Words that may stand between a verb or preposition and the place it governs. */
const SKIPPED = new Set(
  (
    'to in at on for from of the a an its his her their and or with by official working friendly friendship courtesy goodwill state visit visits ' +
    'trip trips tour stay province provinces city cities prefecture county district districts region municipality capital ' +
    'northern southern central eastern western coastal border mountainous neighbouring neighboring island both s day days ' +
    'two three four five six seven first second localities port delegation high ranking level north south east west ' +
    'northeastern northwestern southeastern southwestern the people republic special part leaders officials representatives ' +
    'authorities secretaries chairmen governors party governments'
  ).split(' '),
);

/** Words inside a list of places ("A, B and the city of C"). */
export const LIST_WORDS: ReadonlySet<string> = new Set(
  'and or as well the city province provinces of s capital prefecture region'.split(' '),
);
/** A trip to a town is one to the unit that holds it ("Guangzhou city in Guangdong province"). */
export const TRIP_WORDS: ReadonlySet<string> = new Set([...LIST_WORDS, 'in']);

const STOP = /[.;:!?()\n]/u;

/** Places that a word governs: the first one after it, and those coordinated with it ("Quang Ninh, Lang Son and Cao Bang"). */
export function placesAfter(
  scene: Scene,
  index: number,
  reach = 9,
  through: ReadonlySet<string> = LIST_WORDS,
): PlaceMention[] {
  const { words, reading } = scene;
  const found: PlaceMention[] = [];
  let skipped = 0;
  for (let i = index + 1; i < words.length && skipped <= reach; i++) {
    const word = words[i]!;
    const gap = reading.body.slice(words[i - 1]!.end, word.start);
    if (word.sentence !== words[index]!.sentence || STOP.test(gap)) break;
    if (word.place) {
      if (word.place !== found.at(-1)) found.push(word.place);
      skipped = 0;
      continue;
    }
    if (found.length > 0 && !/^,? ?$/u.test(gap) && !/['’-]/u.test(gap)) break;
    if (found.length > 0 ? !through.has(word.key) : !SKIPPED.has(word.key) && !/^\p{N}/u.test(word.key)) break;
    skipped++;
  }
  return localitiesFirst(found);
}

/** "China's Guangxi" and "the Lao province of Champasak" name one place: the country goes when its locality follows. */
function localitiesFirst(places: readonly PlaceMention[]): PlaceMention[] {
  return places.filter((place, i) => {
    const next = places[i + 1];
    if (!place.isCountry) return true;
    return !(next && !next.isCountry && next.country === place.country) && !(i > 0 && !places[i - 1]!.isCountry);
  });
}

/** The nearest place right before a word: adjectives may stand between ("the Vietnamese high-level delegation"). */
export function placeBefore(scene: Scene, index: number, reach = 5): PlaceMention | null {
  const { words, reading } = scene;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const gap = reading.body.slice(words[i]!.end, words[i + 1]!.start);
    if (words[i]!.sentence !== words[index]!.sentence || /[,.;:!?()\n]/u.test(gap)) return null;
    if (words[i]!.place) return words[i]!.place;
    if (!ADJECTIVES.has(words[i]!.key)) return null;
  }
  return null;
}

const ADJECTIVES = new Set(
  'high level ranking party government working province provincial city municipal senior visiting side s state friendship business official'.split(
    ' ',
  ),
);

/** The nearest person named before a word in its sentence. */
export function personBefore(scene: Scene, index: number): Person | null {
  return near(scene, index, -1)?.person ?? null;
}

/** The nearest person named after a word in its sentence. */
export function personAfter(scene: Scene, index: number): Person | null {
  return near(scene, index, 1)?.person ?? null;
}

function near({ words }: Scene, index: number, step: 1 | -1): Word | null {
  for (let i = index + step; i >= 0 && i < words.length && words[i]!.sentence === words[index]!.sentence; i += step) {
    if (words[i]!.person) return words[i]!;
  }
  return null;
}

/** The first person after a word whose country is another than the given one. */
export function foreignerAfter({ words }: Scene, index: number, country: string | null): Person | null {
  for (let i = index + 1; i < words.length && words[i]!.sentence === words[index]!.sentence; i++) {
    const { person } = words[i]!;
    if (person?.country && person.country !== country) return person;
  }
  return null;
}

const UNIT =
  /^(?:province|city|capital|prefecture|region|town|state|municipality|county|district|metropolis|country)$/u;

/** "in the northern Vietnamese province", "in the Lao capital": a unit that the adjective's country owns. */
export function ownsUnit({ words }: Scene, i: number, place: PlaceMention): boolean {
  const next = words
    .slice(i + 1, i + 10)
    .find((w) => w.start >= place.end && !/^(?:border|coastal|port)$/u.test(w.key));
  return next !== undefined && next.sentence === words[i]!.sentence && UNIT.test(next.key);
}

/** True when one of the keys stands among the words before, in the same sentence. */
export function anyBefore({ words }: Scene, index: number, reach: number, keys: ReadonlySet<string>): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach) && words[i]!.sentence === words[index]!.sentence; i--) {
    if (keys.has(words[i]!.key)) return true;
  }
  return false;
}

/** Who acts or is acted upon: a person, or a place that stands for its people ("two of Vietnam's leaders"). */
export interface Actor {
  country: CountryCode;
  person: Person | null;
}

/** A place acts through its people: a noun for them stands close by ("the Party chief of Yunnan", not "the Chinese border"). */
function standsForPeople({ words }: Scene, index: number): boolean {
  for (let i = Math.max(0, index - 5); i < Math.min(words.length, index + 6); i++) {
    const { key, sentence, inOffice } = words[i]!;
    if (sentence !== words[index]!.sentence) continue;
    if (inOffice || PEOPLE_NOUNS.has(key) || OFFICIALS.has(key) || GUEST_NOUNS.has(key)) return true;
  }
  return false;
}

/** The nearest actor before a word in its sentence: a person, else a place. */
export function actorBefore(scene: Scene, index: number): Actor | null {
  const { words } = scene;
  const person = personBefore(scene, index);
  if (person?.country) return { country: person.country, person };
  for (let i = index - 1; i >= 0 && words[i]!.sentence === words[index]!.sentence; i--) {
    const country = words[i]!.place?.country;
    if (country && !isLeft(scene, i) && standsForPeople(scene, i)) return { country, person: null };
  }
  return null;
}

const COMING = new Set('came coming come arrived arriving flew travelled traveled'.split(' '));

/** "came from Singapore": where somebody was before does not act. */
const isLeft = ({ words }: Scene, index: number): boolean =>
  words[index - 1]?.key === 'from' && words[index - 1]!.rank > 1 && COMING.has(words[index - 2]?.key ?? '');

/** "receives a gift from Y": what comes from somebody, not the one who comes; but who gives a call comes himself. */
export function comesFrom(scene: Scene, index: number, actor: Actor): boolean {
  const { words } = scene;
  let from = false;
  for (let i = index + 1; i < words.length && words[i]!.sentence === words[index]!.sentence; i++) {
    const word = words[i]!;
    if (PEOPLE.has(word.key) || (word.key === 'call' && !PHONES.has(words[i - 1]!.key))) return false;
    if (word.person ? word.person === actor.person : word.place?.country === actor.country && !actor.person)
      return from;
    if (word.key === 'from') from = true;
  }
  return from;
}

const PHONES = new Set(['phone', 'telephone', 'video']);
const PEOPLE = new Set(
  'delegation delegations visitors guests visitor guest officials group mission leader leaders team delegates'.split(
    ' ',
  ),
);

/** The first actor after a word in its sentence who is of another country than the given one: a person, else a place. */
export function actorAfter(scene: Scene, index: number, country: CountryCode | null): Actor | null {
  const { words } = scene;
  const person = foreignerAfter(scene, index, country);
  if (person?.country) return { country: person.country, person };
  for (let i = index + 1; i < words.length && words[i]!.sentence === words[index]!.sentence; i++) {
    const found = words[i]!.place?.country;
    // A place in somebody's office is spoken for by that person: "our ambassador to China" is not China.
    if (found && found !== country && !words[i]!.inOffice && standsForPeople(scene, i))
      return { country: found, person: null };
  }
  return null;
}
