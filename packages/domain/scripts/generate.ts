// Writes data/generated/*.tsv from CLDR (names of ISO 3166-2 units) and GeoNames (cities, coordinates).
// Run after an update of either package or a change of the hand-written tables: npm run generate -w @communique/domain
import { mkdirSync, writeFileSync } from 'node:fs';
import { generated, text } from './generate/tables.ts';

const folder = new URL('../data/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const table of generated) {
  const lines = text(table);
  writeFileSync(new URL(table.file, folder), lines);
  console.log(`${table.file}: ${lines.split('\n').length - 2} rows`);
}
