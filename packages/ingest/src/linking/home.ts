import { type CountryCode, fold, isCountry, type Locality, nameIndex, type Place } from '@communique/domain';
import { knownPlace, type PlaceContext } from './places.ts';

/** Words of an office that is a locality's though it does not name it ("chairman of the provincial People's Council"). */
const LOCAL_OFFICE = new RegExp(
  '(?<!\\p{L})(provincial|province|governor|municipal|municipality|city|mayor|prefectural|prefecture|district|county|' +
    'communal|autonomous region|tỉnh|thành phố|thành ủy|tỉnh ủy|huyện|quận|phường|xã)(?!\\p{L})|[省市县州区]',
  'iu',
);

/** Words of the longest name of a locality ("Xishuangbanna Dai Autonomous Prefecture"). */
const LONGEST_NAME = 5;

const isLocality = (place: Place): place is Locality => !isCountry(place);

/** The first locality of the country that a title or a body's name names, the longest name first; else null. */
export function placeInTitle(title: string, country: CountryCode | null, context: PlaceContext): Locality | null {
  const words = title.split(/[\s,;()]+/u).map((word) => word.replace(/['’]s?$/u, ''));
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const name = words.slice(from, to).join(' ');
      if (!/^\p{Lu}|^\p{Lo}/u.test(name)) continue;
      const places = nameIndex().get(fold(name))?.filter(isLocality) ?? [];
      if (!places.some((place) => country === null || place.country === country)) continue;
      return knownPlace(name, country, context);
    }
  }
  return null;
}

/**
 * The locality for which a person takes part: the one that his offices name; the party's own when an office is a
 * locality's without naming it, or when no office is told; null for national offices.
 */
export function homeOf(
  person: { country: CountryCode | null; offices: readonly string[] },
  party: Locality | null,
  context: PlaceContext,
): Locality | null {
  for (const title of person.offices) {
    const named = placeInTitle(title, person.country, context);
    if (named) return named;
  }
  const elliptical = person.offices.length === 0 || person.offices.some((title) => LOCAL_OFFICE.test(title));
  return elliptical ? party : null;
}
