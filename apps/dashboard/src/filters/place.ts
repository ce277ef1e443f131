import { type Filters, narrow } from './filters.ts';

/** A place as counts give it: no locality beside a country means its national bodies. */
export interface CountedPlace {
  country: { code: string } | null;
  locality: { code: string } | null;
}

/** The key of a place: “VN-13”, “national:VN”, or null for what belongs to no country. */
export function keyOfPlace(place: CountedPlace): string | null {
  return place.locality?.code ?? (place.country ? `national:${place.country.code}` : null);
}

/** What a place's key means: a locality, or a country with or without what stands below its national bodies. */
export type PlaceKey =
  | { kind: 'locality'; code: string }
  | { kind: 'national'; country: string }
  | { kind: 'country'; country: string };

/** Reads a place's key. */
export function readPlace(key: string): PlaceKey {
  const national = /^national:(.+)$/.exec(key)?.[1];
  if (national) return { kind: 'national', country: national };
  return /^[A-Z]{2}$/.test(key) ? { kind: 'country', country: key } : { kind: 'locality', code: key };
}

/** The filters that also ask for a place, by its key. */
export function atPlace(filters: Filters, key: string): Filters {
  const place = readPlace(key);
  if (place.kind === 'national') return { ...filters, national: narrow(filters.national, place.country) };
  if (place.kind === 'country') return { ...filters, country: narrow(filters.country, place.country) };
  return { ...filters, locality: narrow(filters.locality, place.code) };
}

/** The filters of an edge: visits from one place to another. */
export const between = (filters: Filters, sender: string, host: string): Filters => ({
  ...filters,
  sender: narrow(filters.sender, sender),
  host: narrow(filters.host, host),
});
