import type { Locality } from '../locality.ts';
import { readCities } from './cities.ts';
import { fold } from './fold.ts';
import { readUnits } from './units.ts';

let all: readonly Locality[] | null = null;
let byId: ReadonlyMap<string, Locality> | null = null;
let byName: ReadonlyMap<string, readonly Locality[]> | null = null;

/** All localities: units in administrative order, then the world's cities, largest first. Read on first use. */
export function localities(): readonly Locality[] {
  all ??= [...readUnits(), ...readCities()];
  return all;
}

/** The locality of an id, or undefined. */
export function localityById(id: string): Locality | undefined {
  byId ??= new Map(localities().map((locality) => [locality.id, locality]));
  return byId.get(id);
}

/** A locality's spellings by their folded form, the first of each kept. */
function spellingsByFold(locality: Locality): ReadonlyMap<string, string> {
  const { en, vi, zh } = locality.names;
  const byFold = new Map<string, string>();
  for (const name of [en, vi, zh, ...locality.aliases]) {
    if (!name) continue;
    const key = fold(name);
    if (!byFold.has(key)) byFold.set(key, name);
  }
  return byFold;
}

/** Every spelling of a locality's name: in all languages, and aliases; no two fold to the same. */
export const spellings = (locality: Locality): string[] => [...spellingsByFold(locality).values()];

/** Countries whose places precede their namesakes elsewhere: the reports are about these two. */
const AT_HOME = ['VN', 'CN'];
/** What a first-level unit weighs among namesakes where its population is not known: as much as such a city. */
const UNIT_WEIGHT = 100_000;

const weight = (place: Locality): number => place.population ?? (place.level === 1 ? UNIT_WEIGHT : 0);

/** Orders namesakes: Vietnam's, China's, then country by country by the largest bearer; within a country as listed. */
function order(places: readonly Locality[]): readonly Locality[] {
  const byCountry = [...Map.groupBy(places, (place) => place.country)];
  if (byCountry.length === 1) return places;
  const home = (country: string): number => AT_HOME.indexOf(country) + 1 || Number.POSITIVE_INFINITY;
  const largest = (group: readonly Locality[]): number => Math.max(...group.map(weight));
  return byCountry
    .sort(([a, x], [b, y]) => (home(a) === home(b) ? largest(y) - largest(x) : home(a) - home(b)))
    .flatMap(([, group]) => group);
}

/** Localities by folded name: Vietnam's and China's first, then by weight; in a country the larger unit first. */
export function localityIndex(): ReadonlyMap<string, readonly Locality[]> {
  if (byName) return byName;
  const index = new Map<string, Locality[]>();
  for (const locality of localities()) {
    for (const key of spellingsByFold(locality).keys()) {
      const known = index.get(key);
      if (known) known.push(locality);
      else index.set(key, [locality]);
    }
  }
  byName = new Map([...index].map(([key, places]) => [key, places.length > 1 ? order(places) : places]));
  return byName;
}

/** Localities that bear a name, whatever its marks, case, spaces and hyphens; all of them, common words included. */
export function localitiesByName(name: string): readonly Locality[] {
  return localityIndex().get(fold(name)) ?? [];
}
