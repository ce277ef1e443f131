import { fold } from '../../src/gazetteer/fold.ts';
import { list, readTable } from '../../src/table.ts';
import { firstLevel } from './first-level.ts';
import { admin1Names, bare } from './geonames.ts';

interface Unit {
  id: string;
  names: string[];
}

/** First-level units with all their names; CLDR's name stays beside ours. */
function units(): Unit[] {
  const own = ['vietnam-provinces.tsv', 'china-provinces.tsv', 'first-level-overrides.tsv'].flatMap(readTable);
  return [
    ...own
      .filter((row) => row.validTo !== '1996-12-31')
      .map((row) => ({ id: row.id ?? '', names: [row.en ?? '', ...list(row.aliases)] })),
    ...firstLevel().map(([id = '', , en = '']) => ({ id, names: [en] })),
  ];
}

const exact = new Map<string, string>();
const rough = new Map<string, string>();
for (const { id, names } of units()) {
  for (const name of names.filter(Boolean)) {
    const country = id.slice(0, 2).toUpperCase();
    if (!exact.has(`${country} ${fold(name)}`)) exact.set(`${country} ${fold(name)}`, id);
    if (!rough.has(`${country} ${bare(name)}`)) rough.set(`${country} ${bare(name)}`, id);
  }
}
const ids = new Set(exact.values());

/**
 * ISO 3166-2 id of GeoNames' first-level unit (country "LA", code "24"): by its whole name, else by its name without
 * the kind word, else where the codes are the same. Undefined where nothing meets.
 */
export function isoUnit(country: string, code: string): string | undefined {
  const name = admin1Names().get(`${country}.${code}`);
  if (name === undefined) return undefined;
  const found = exact.get(`${country} ${fold(name)}`) ?? rough.get(`${country} ${bare(name)}`);
  return found ?? (ids.has(`${country}-${code}`) ? `${country}-${code}` : undefined);
}
