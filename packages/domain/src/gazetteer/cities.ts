import type { Locality } from '../locality.ts';
import { list, readTable } from '../table.ts';

/** Cities of the world outside Vietnam, China and Korea, from GeoNames, largest first (data/generated/cities.tsv). */
export function readCities(): Locality[] {
  const extra = new Map(readTable('city-aliases.tsv').map((row) => [row.id, row]));
  return readTable('generated/cities.tsv').map((row) => {
    const more = extra.get(row.id);
    return {
      id: `geonames:${row.id}`,
      country: row.country ?? '',
      kind: 'city',
      level: 2,
      parent: row.parent || null,
      names: { en: more?.en || (row.en ?? ''), ...(more?.vi && { vi: more.vi }), ...(more?.zh && { zh: more.zh }) },
      aliases: list(more?.aliases),
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      validFrom: null,
      validTo: null,
      successor: null,
      population: Number(row.population),
      ...(row.seat === 'capital' && { capital: true }),
      ...(row.seat && { seat: true }),
    };
  });
}
