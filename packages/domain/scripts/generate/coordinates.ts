import { fold } from '../../src/gazetteer/fold.ts';
import { list, readTable } from '../../src/table.ts';
import { isoUnit } from './admin1.ts';
import { type GeoNamesCity, geoNamesCities } from './geonames.ts';

const point = (city: GeoNamesCity): [string, string] => [
  city.loc.coordinates[1].toFixed(3),
  city.loc.coordinates[0].toFixed(3),
];

/** The largest place of each first-level unit by folded name, and each unit's seat under "ID seat". */
function placesByUnit(): ReadonlyMap<string, GeoNamesCity> {
  const places = new Map<string, GeoNamesCity>();
  const keep = (key: string, city: GeoNamesCity): void => {
    const known = places.get(key);
    if (!known || known.population < city.population) places.set(key, city);
  };
  for (const city of geoNamesCities()) {
    const unit = isoUnit(city.country, city.adminCode);
    if (!unit) continue;
    keep(`${unit} ${fold(city.name.replace(/ (City|Shi)$|-(si|gun)$/u, ''))}`, city);
    if (city.featureCode === 'PPLA' || city.featureCode === 'PPLC') keep(`${unit} seat`, city);
  }
  return places;
}

/** id, latitude, longitude and population (0 where the unit is more than one city) of the units of our tables. */
export function coordinates(): (string | number)[][] {
  const places = placesByUnit();
  const rows: (string | number)[][] = [];
  const given = new Set(readTable('coordinates.tsv').map((row) => row.id));
  const add = (id: string, city: GeoNamesCity | undefined, population: number): void => {
    if (city && !given.has(id)) rows.push([id, ...point(city), population]);
  };
  const kinds = new Map(readTable('first-level-overrides.tsv').map((row) => [row.id, row.kind]));
  for (const file of ['vietnam-provinces.tsv', 'china-provinces.tsv', 'generated/first-level.tsv']) {
    for (const { id = '', kind } of readTable(file)) {
      const seat = places.get(`${id} seat`);
      add(id, seat, (kinds.get(id) || kind) === 'municipality' ? (seat?.population ?? 0) : 0);
    }
  }
  for (const file of [
    'china-prefectures.tsv',
    'china-counties.tsv',
    'vietnam-districts.tsv',
    'korea-cities.tsv',
    'towns.tsv',
  ]) {
    const parents = new Map(readTable('china-prefectures.tsv').map((row) => [row.id, row.parent]));
    for (const row of readTable(file)) {
      const unit = parents.get(row.parent) ?? row.parent ?? '';
      const names = [row.en ?? '', ...list(row.aliases)];
      const city = names.map((name) => places.get(`${unit} ${fold(name)}`)).find(Boolean);
      add(row.id ?? '', city, row.kind === 'city' ? (city?.population ?? 0) : 0);
    }
  }
  return rows;
}
