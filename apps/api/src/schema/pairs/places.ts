import type { Country, Locality } from '@communique/db';
import type { Reader } from '../../context.ts';

/** Finds countries and localities by their keys. */
export interface Places {
  country(code: string | null): Country | null;
  locality(id: string | null): Locality | null;
}

/** Loads the records of keys, one query a kind. */
export async function placesOf(
  reader: Reader,
  codes: readonly (string | null)[],
  ids: readonly (string | null)[],
): Promise<Places> {
  const distinct = (keys: readonly (string | null)[]) => [...new Set(keys.filter((key) => key !== null))];
  const [countries, localities] = await Promise.all([
    reader.country.findMany({ where: { code: { in: distinct(codes) } } }),
    reader.locality.findMany({ where: { id: { in: distinct(ids) } } }),
  ]);
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const byId = new Map(localities.map((locality) => [locality.id, locality]));
  return {
    country: (code) => byCode.get(code ?? '') ?? null,
    locality: (id) => byId.get(id ?? '') ?? null,
  };
}
