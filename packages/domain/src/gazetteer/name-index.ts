import type { Locality } from '../locality.ts';
import { readTable } from '../table.ts';
import { type Country, countries } from './countries.ts';
import { fold } from './fold.ts';
import { localityIndex } from './localities.ts';

export type Place = Locality | Country;

/** True for a country, false for a locality. */
export const isCountry = (place: Place): place is Country => 'code' in place;

/** Inhabitants from which a city keeps its place in the index though its name is a common word. */
const PROMINENT = 1_000_000;
/** Folded names of so few letters are words or surnames more often than places, unless the place is one of ours. */
const SHORT = 3;

const isCity = (place: Locality): boolean => place.id.startsWith('geonames:');
const prominent = (place: Locality): boolean => (place.population ?? 0) >= PROMINENT || place.capital === true;

let index: ReadonlyMap<string, readonly Place[]> | null = null;

/**
 * Folded name → the countries and localities that bear it, countries first: what a matcher of text is built from.
 * Left out: names that are common words or personal names (data/common-words.tsv) or very short, unless the place is
 * prominent. `localitiesByName` still finds those.
 */
export function nameIndex(): ReadonlyMap<string, readonly Place[]> {
  if (index) return index;
  const common = new Set(readTable('common-words.tsv').map((row) => fold(row.name ?? '')));
  const map = new Map<string, Place[]>();
  for (const country of countries()) {
    const names = [country.names.en, country.names.vi, country.names.zh, ...country.aliases];
    for (const key of new Set(names.map(fold))) map.set(key, [...(map.get(key) ?? []), country]);
  }
  for (const [key, places] of localityIndex()) {
    const doubtful = common.has(key) || (key.length <= SHORT && /^[a-z]+$/u.test(key));
    const kept = doubtful ? places.filter((place) => prominent(place) || (!isCity(place) && !common.has(key))) : places;
    if (kept.length > 0) map.set(key, [...(map.get(key) ?? []), ...kept]);
  }
  index = map;
  return map;
}
