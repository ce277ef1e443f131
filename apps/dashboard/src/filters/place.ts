import { type Filters, narrow } from './filters.ts';

/** A place as counts give it: no locality beside a country means its national bodies. */
interface Place {
  country: { code: string } | null;
  locality: { code: string } | null;
}

/** The key of a place: “VN-13”, “national:VN”, or null for what belongs to no country. */
export function keyOfPlace(place: Place): string | null {
  return place.locality?.code ?? (place.country ? `national:${place.country.code}` : null);
}

/** The filters that also ask for a place, by its key. */
export function atPlace(filters: Filters, key: string): Filters {
  const national = /^national:(.+)$/.exec(key)?.[1];
  return national
    ? { ...filters, national: narrow(filters.national, national) }
    : { ...filters, locality: narrow(filters.locality, key) };
}
