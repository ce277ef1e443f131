import type { Locality } from '../locality.ts';
import { surnameIndex } from '../names/surnames.ts';
import { list, readTable } from '../table.ts';
import { type Country, countries } from './countries.ts';
import { fold } from './fold.ts';
import { localityIndex } from './localities.ts';

export type Place = Locality | Country;

/** True for a country, false for a locality. */
export const isCountry = (place: Place): place is Country => 'code' in place;

/** A city of so many inhabitants is meant by its name, even where the name is a word or a person's too. */
const PROMINENT = 1_000_000;
/** A city of so many inhabitants is meant by its name, even where that is short or a surname. */
const KNOWN = 300_000;
/** Latin names of so few letters are words or surnames more often than places. */
const SHORT = /^[a-z]{1,3}$/u;
/** Countries whose units, down to districts, hold their names against the rules for short names and surnames. */
const AT_HOME = new Set(['VN', 'CN', 'LA', 'KH']);

/** Folded, a country's Vietnamese name of one syllable is a person's given name too: Đức, Anh, Nga. */
const GIVEN_NAME = /^[a-z]{1,4}$/u;

/** Folded common words, each with the ids of the places that keep that name all the same. */
function commonWords(): ReadonlyMap<string, readonly string[]> {
  return new Map(readTable('common-words.tsv').map((row) => [fold(row.name ?? ''), list(row.keep)]));
}

let index: ReadonlyMap<string, readonly Place[]> | null = null;

/**
 * Folded name → the countries and localities that bear it, countries first: what a matcher of text is built from.
 * Left out are names that are more often something else (see data/common-words.tsv); `localitiesByName` finds those
 * too, for a name with its kind word ("Nan province").
 */
export function nameIndex(): ReadonlyMap<string, readonly Place[]> {
  if (index) return index;
  const common = commonWords();
  const surnames = surnameIndex();
  const map = new Map<string, Place[]>();
  for (const country of countries()) {
    const vietnamese = fold(country.names.vi);
    const names = [country.names.en, country.names.zh, ...country.aliases].map(fold);
    if (!GIVEN_NAME.test(vietnamese) && !surnames.has(vietnamese)) names.push(vietnamese);
    for (const key of new Set(names)) map.set(key, [...(map.get(key) ?? []), country]);
  }
  const keeps = (key: string, place: Locality): boolean => {
    const population = place.population ?? 0;
    if (population >= PROMINENT) return true;
    const exceptions = common.get(key);
    if (exceptions) return exceptions.includes(place.id);
    if (AT_HOME.has(place.country) || place.capital || population >= KNOWN) return true;
    return !SHORT.test(key) && (place.level === 1 || !surnames.has(key));
  };
  for (const [key, places] of localityIndex()) {
    const kept = places.filter((place) => keeps(key, place));
    if (kept.length > 0) map.set(key, [...(map.get(key) ?? []), ...kept]);
  }
  index = map;
  return map;
}

/**
 * Folded names that are acronyms ("us", "uk", "rok", "gx"): the text must have them in capitals, or with dots, or they
 * are other words.
 */
export function acronyms(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [key, places] of nameIndex())
    if (key.length <= 4 && places.every((place) => place.aliases.some((name) => fold(name) === key && isUpper(name))))
      found.add(key);
  return found;
}

const isUpper = (name: string): boolean => /^[A-Z.]+$/u.test(name);
