import { firstFrom } from '../../mentions/spans.ts';
import type { CountryCode, OfficeMention, PlaceMention } from '../../model.ts';

/** What a common noun in an office points back to ("the provincial Party Committee", "the city's mayor"). */
interface Pointer {
  pattern: RegExp;
  fits: (place: PlaceMention) => boolean;
}

const kindOf = (place: PlaceMention): string | null => place.candidates[0]?.kind ?? null;
const levelOf = (place: PlaceMention): number | null => place.candidates[0]?.level ?? null;
const text = (place: PlaceMention): string => place.text.toLowerCase();

const POINTERS: readonly Pointer[] = [
  {
    pattern: /(^|\s)(district|county|commune|ward)/,
    fits: (place) => levelOf(place) === 3 || /district|county|commune|ward/.test(text(place)),
  },
  {
    pattern: /(^|\s)(municipal|city|mayor|capital)/,
    fits: (place) =>
      levelOf(place) === 2 || ['municipality', 'city'].includes(kindOf(place) ?? '') || /city/.test(text(place)),
  },
  {
    pattern: /(^|\s)(regional|region|autonomous)/,
    fits: (place) => ['autonomous-region', 'region'].includes(kindOf(place) ?? '') || /region/.test(text(place)),
  },
  { pattern: /(^|\s)prefect/, fits: (place) => kindOf(place) === 'prefecture' || /prefecture/.test(text(place)) },
  {
    pattern: /(^|\s)(provincial|province|governor|chief minister|minister[- ]president)|of the (?:\p{L}+ )?state$/u,
    fits: (place) => (levelOf(place) ?? 1) === 1 && kindOf(place) !== 'municipality' && !/(^|\s)city/.test(text(place)),
  },
];

/** Offices of a locality by their own noun, though no locality is named in them. */
const LOCAL_OFFICE =
  /(^|\s)(governor|mayor|akim|party secretary(?! general)|party chief|people['’]s (committee|council|congress)|party committee)(\s|$)/;

/** Words that keep an office at the centre, though its noun is a locality's too. */
const NATIONAL = /(^|\s)(national|central|supreme|state|conference|republic|kingdom)(\s|$)/;

/** How many places to either side are looked at. */
const REACH = 200;

/**
 * The locality that an office without a place means: the nearest fitting one before it, else the nearest after it.
 * `country`, when known, must be the locality's. Null for offices that are not of a locality.
 */
export function antecedentOf(
  office: OfficeMention,
  places: readonly PlaceMention[],
  country: CountryCode | null,
): PlaceMention | null {
  const words = office.text.toLowerCase();
  const pointer = POINTERS.find(({ pattern }) => pattern.test(words));
  if (!pointer && (!LOCAL_OFFICE.test(words) || NATIONAL.test(words))) return null;
  const fits = (place: PlaceMention): boolean =>
    !place.isCountry && (!country || !place.country || place.country === country) && (pointer?.fits(place) ?? true);
  const here = firstFrom(places, office.start);
  const before = places.slice(Math.max(0, here - REACH), here).findLast(fits);
  return before ?? places.slice(here, here + REACH).find((place) => place.start >= office.end && fits(place)) ?? null;
}
