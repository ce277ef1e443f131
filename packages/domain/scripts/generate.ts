// Writes data/generated/*.tsv from CLDR (names of ISO 3166-2 units) and GeoNames (cities, coordinates).
// Run after an update of either package or of the hand-written tables: npm run generate -w @communique/domain
import { mkdirSync, writeFileSync } from 'node:fs';
import { cities } from './generate/cities.ts';
import { coordinates } from './generate/coordinates.ts';
import { firstLevel } from './generate/first-level.ts';

const out = new URL('../data/generated/', import.meta.url);
mkdirSync(out, { recursive: true });
const write = (file: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  writeFileSync(new URL(file, out), `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`);
  console.log(`${file}: ${rows.length}`);
};

write('first-level.tsv', ['id', 'kind', 'en'], firstLevel());
write('cities.tsv', ['id', 'country', 'parent', 'en', 'latitude', 'longitude', 'population', 'seat'], cities());
write('coordinates.tsv', ['id', 'latitude', 'longitude', 'population'], coordinates());
