import { readTable } from '../../src/table.ts';
import { firstLevel } from './first-level.ts';
import { admin1Names, bare } from './geonames.ts';

const byName = new Map<string, string>();
const ids = new Set<string>();
for (const [id = '', , en = ''] of firstLevel()) {
  byName.set(`${id.slice(0, 2)} ${bare(en)}`, id);
  ids.add(id);
}
for (const file of ['first-level-overrides.tsv', 'vietnam-provinces.tsv', 'china-provinces.tsv']) {
  for (const row of readTable(file)) {
    if (row.id === undefined || row.validTo === '1996-12-31') continue;
    for (const name of [row.en ?? '', ...(row.aliases ?? '').split(';')].filter(Boolean)) {
      const key = `${row.id.slice(0, 2).toUpperCase()} ${bare(name)}`;
      if (!byName.has(key) || row.en === name) byName.set(key, row.id);
    }
  }
}

/** ISO 3166-2 id of GeoNames' first-level unit (country "LA", code "24"), or undefined where names do not meet. */
export function isoUnit(country: string, code: string): string | undefined {
  const name = admin1Names().get(`${country}.${code}`);
  return (
    (name && byName.get(`${country} ${bare(name)}`)) ||
    (ids.has(`${country}-${code}`) ? `${country}-${code}` : undefined)
  );
}
