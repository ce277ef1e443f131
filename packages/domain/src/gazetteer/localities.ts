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

/** Every spelling of a locality's name: in all languages, and aliases; no two fold to the same. */
export function spellings(locality: Locality): string[] {
  const { en, vi, zh } = locality.names;
  const seen = new Map<string, string>();
  for (const name of [en, vi, zh, ...locality.aliases]) if (name && !seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}

/** Localities by folded name, in the order of `localities()`: first-level units before cities of that name. */
export function localityIndex(): ReadonlyMap<string, readonly Locality[]> {
  if (byName) return byName;
  const index = new Map<string, Locality[]>();
  for (const locality of localities()) {
    for (const name of spellings(locality)) {
      const key = fold(name);
      const known = index.get(key);
      if (known) known.push(locality);
      else index.set(key, [locality]);
    }
  }
  byName = index;
  return index;
}

/** Localities that bear a name, whatever its marks, case, spaces and hyphens; all of them, common words included. */
export function localitiesByName(name: string): readonly Locality[] {
  return localityIndex().get(fold(name)) ?? [];
}
