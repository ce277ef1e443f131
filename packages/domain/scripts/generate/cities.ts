import { fold } from '../../src/gazetteer/fold.ts';
import { list, readTable } from '../../src/table.ts';
import { isoUnit } from './admin1.ts';
import { type GeoNamesCity, geoNamesCities } from './geonames.ts';

/** Below this many inhabitants a city is left out, unless it is a seat of government. */
const SMALLEST = 50_000;
/** Vietnam's neighbours and closest partners exchange visits at town level. */
const SMALLEST_NEAR = 15_000;
const NEAR = new Set(['LA', 'KH', 'TH', 'MM', 'MY', 'JP']);
/** Tables of our own hold these countries' cities: GeoNames has many under a town's name or an old spelling. */
const OWN = new Set(['VN', 'CN', 'KR']);

const isSeat = (city: GeoNamesCity): boolean => city.featureCode === 'PPLA' || city.featureCode === 'PPLC';
const large = (city: GeoNamesCity): boolean => city.population >= (NEAR.has(city.country) ? SMALLEST_NEAR : SMALLEST);

/** GeoNames writes long vowels with a macron, English does not. */
const tidy = (city: GeoNamesCity): string =>
  city.country === 'JP'
    ? city.name
        .normalize('NFD')
        .replace(/\u0304/gu, '')
        .normalize('NFC')
    : city.name;

/** Cities of the world as rows, largest first. */
export function cities(): (string | number)[][] {
  const countries = new Set(readTable('countries.tsv').map((row) => row.code));
  const cityUnits = new Set(
    readTable('first-level-overrides.tsv')
      .filter((row) => row.kind === 'municipality')
      .flatMap((row) => [row.en ?? '', ...list(row.aliases)].map((name) => `${row.id} ${fold(name)}`)),
  );
  return geoNamesCities()
    .filter((city) => countries.has(city.country) && !OWN.has(city.country) && (isSeat(city) || large(city)))
    .filter((city) => city.featureCode !== 'PPLX' && city.featureCode !== 'PPLH' && city.featureCode !== 'PPLQ')
    .map((city) => ({ city, unit: isoUnit(city.country, city.adminCode) ?? '' }))
    .filter(({ city, unit }) => !cityUnits.has(`${unit} ${fold(city.name)}`))
    .sort((a, b) => b.city.population - a.city.population || a.city.cityId - b.city.cityId)
    .map(({ city, unit }) => {
      const [longitude, latitude] = city.loc.coordinates;
      const seat = city.featureCode === 'PPLC' ? 'capital' : city.featureCode === 'PPLA' ? 'seat' : '';
      return [
        city.cityId,
        city.country,
        unit,
        tidy(city),
        latitude.toFixed(3),
        longitude.toFixed(3),
        city.population,
        seat,
      ];
    });
}
