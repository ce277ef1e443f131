import type { Locality, LocalityKind, LocalityLevel } from '../locality.ts';
import { list, type Row, readTable } from '../table.ts';
import { countryByCode } from './countries.ts';
import { fold } from './fold.ts';

const KIND_LEVEL: Partial<Record<LocalityKind, LocalityLevel>> = { district: 3, county: 3, ward: 3 };

/** Level of a row by its parent (a country's code or none: the first) and its kind; the parent must have been read. */
function levelOf(row: Row, levels: ReadonlyMap<string, LocalityLevel>): LocalityLevel {
  if (!row.parent || /^[A-Z]{2}$/u.test(row.parent)) return 1;
  const parent = levels.get(row.parent);
  if (parent === undefined) throw new Error(`${row.id}: no unit ${row.parent} above it`);
  return KIND_LEVEL[row.kind as LocalityKind] ?? (parent === 1 ? 2 : 3);
}

interface Point {
  latitude: number;
  longitude: number;
  population: number;
}

/** Coordinates by id: GeoNames' where names meet, ours where they do not. A province has those of its seat. */
function points(): ReadonlyMap<string, Point> {
  const map = new Map<string, Point>();
  for (const file of ['generated/coordinates.tsv', 'coordinates.tsv'])
    for (const row of readTable(file))
      map.set(row.id ?? '', {
        latitude: Number(row.latitude),
        longitude: Number(row.longitude),
        population: Number(row.population ?? 0),
      });
  return map;
}

function names(row: Row): Locality['names'] {
  return { en: row.en ?? '', ...(row.vi && { vi: row.vi }), ...(row.zh && { zh: row.zh }) };
}

/** True for a city that is a first-level unit and its country's capital. */
const isCapital = (id: string, row: Row): boolean =>
  row.kind === 'municipality' &&
  [row.en ?? '', ...list(row.aliases)].map(fold).includes(fold(countryByCode(id.slice(0, 2))?.capital ?? ''));

/** First-level units outside Vietnam and China: CLDR's, with what data/first-level-overrides.tsv says of them. */
function firstLevelRows(): Row[] {
  const overrides = new Map(readTable('first-level-overrides.tsv').map((row) => [row.id, row]));
  const rows = readTable('generated/first-level.tsv').map((row) => {
    const over = overrides.get(row.id);
    overrides.delete(row.id);
    return over ? { ...row, ...over, en: over.en || row.en, kind: over.kind || row.kind } : row;
  });
  return [...rows, ...overrides.values()];
}

/** Every unit of the hand-written tables and every first-level unit of the world, parents before their parts. */
export function readUnits(): Locality[] {
  const at = points();
  const levels = new Map<string, LocalityLevel>();
  const rows = [
    ...['vietnam-provinces.tsv', 'vietnam-districts.tsv'].flatMap(readTable),
    ...['china-provinces.tsv', 'china-prefectures.tsv', 'china-counties.tsv'].flatMap(readTable),
    ...firstLevelRows(),
    ...['korea-cities.tsv', 'towns.tsv'].flatMap(readTable),
  ];
  return rows.map((row) => {
    const id = row.id ?? '';
    const level = levelOf(row, levels);
    levels.set(id, level);
    const point = at.get(id);
    return {
      id,
      country: id.slice(0, 2).toUpperCase(),
      kind: row.kind as LocalityKind,
      level,
      parent: level === 1 ? null : (row.parent ?? null),
      names: names(row),
      aliases: list(row.aliases),
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      validFrom: row.validFrom || null,
      validTo: row.validTo || null,
      successor: row.successor || null,
      ...(point?.population && { population: point.population }),
      ...(isCapital(id, row) && { capital: true }),
      ...((row.seat || isCapital(id, row)) && { seat: true }),
    };
  });
}
