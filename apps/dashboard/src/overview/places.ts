import { addressOf } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import { atPlace, keyOfPlace } from '../filters/place.ts';
import { pageOf } from '../format/ids.ts';
import type { LocalityCount } from '../queries/overview.ts';
import { HEATMAP_LOCALITIES } from '../thresholds.ts';

/** A column of the heatmap: a locality, or the national bodies of a country. */
export interface Column {
  /** “VN-13”, or “national:VN”. */
  key: string;
  name: string;
  national: boolean;
  country: string;
  visits: number;
  href: string;
}

/** The columns of one country, national bodies last. */
export interface CountryColumns {
  code: string;
  name: string;
  columns: Column[];
}

/** The columns of the heatmap, and what did not find room. */
export interface Columns {
  countries: CountryColumns[];
  shown: number;
  total: number;
}

/**
 * The localities with the most visits, gathered by country: countries and localities by visits, then by name. National
 * bodies come last, as they are no locality and would head every list.
 */
export function prepareColumns(counts: readonly LocalityCount[], filters: Filters, nationalBodies: string): Columns {
  const localities = counts.filter((count) => count.locality && count.country);
  const taken = [...localities].sort(byVisits).slice(0, HEATMAP_LOCALITIES);
  const codes = new Set(taken.map((count) => count.country?.code));
  const national = counts.filter((count) => !count.locality && codes.has(count.country?.code));
  const byCountry = Map.groupBy([...taken, ...national], (count) => count.country?.code ?? '');
  const countries = [...byCountry].map(([code, places]) => ({
    code,
    name: places[0]?.country?.name ?? code,
    columns: places.map((place) => columnOf(place, filters, nationalBodies)),
  }));
  return { countries: countries.sort(byWeight), shown: taken.length, total: localities.length };
}

function columnOf(count: LocalityCount, filters: Filters, nationalBodies: string): Column {
  const key = keyOfPlace(count) ?? '';
  return {
    key,
    name: count.locality?.name ?? nationalBodies,
    national: !count.locality,
    country: count.country?.code ?? '',
    visits: count.visits,
    href: count.locality ? pageOf.locality(count.locality.code) : addressOf('/visits', atPlace(filters, key)),
  };
}

const byVisits = (a: LocalityCount, b: LocalityCount): number =>
  b.visits - a.visits || (a.locality?.name ?? '').localeCompare(b.locality?.name ?? '', 'vi');

const weight = ({ columns }: CountryColumns): number =>
  columns.reduce((sum, column) => sum + (column.national ? 0 : column.visits), 0);

const byWeight = (a: CountryColumns, b: CountryColumns): number =>
  weight(b) - weight(a) || a.name.localeCompare(b.name);
