import { createRequire } from 'node:module';
import { readTable } from '../../src/table.ts';

const require = createRequire(import.meta.url);
const names: Record<string, string> = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions
  .localeDisplayNames.subdivisions;
const contained: Record<string, { _contains: string[] }> = require('cldr-core/supplemental/subdivisionContainment.json')
  .supplemental.subdivisionContainment;

/** Countries whose top ISO 3166-2 units are geographical groups: the units below them govern. */
const GROUPED = new Set(['ID', 'PH']);
/** Tables of our own hold these. */
const OWN = new Set(['VN', 'CN']);

const units = (country: string): string[] => {
  const top = contained[country]?._contains ?? [];
  return GROUPED.has(country) ? top.flatMap((unit) => contained[unit]?._contains ?? [unit]) : top;
};

/** CLDR marks some names with a footnote sign or a language. */
const tidy = (name: string): string => name.replace(/²| \(.*\)$/gu, '');

/** id, kind and English name of each first-level unit of each country but Vietnam and China. */
export function firstLevel(): string[][] {
  const kinds = new Map(readTable('first-level-kinds.tsv').map((row) => [row.country, row.kind]));
  const rows: string[][] = [];
  for (const { code = '' } of readTable('countries.tsv')) {
    if (OWN.has(code)) continue;
    for (const unit of units(code)) {
      const name = names[unit];
      if (!name || unit.slice(0, 2) !== code.toLowerCase()) continue;
      rows.push([`${code}-${unit.slice(2).toUpperCase()}`, kinds.get(code) ?? 'province', tidy(name)]);
    }
  }
  return rows;
}
