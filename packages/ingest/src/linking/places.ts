import {
  type CountryCode,
  descendants,
  firstLevelOf,
  fold,
  type Locality,
  localitiesByName,
  localityOn,
  spellings,
} from '@communique/domain';
import { kindAndName } from './kind.ts';

/** A place name of a record, linked to a locality: one of the gazetteer, or one made from the text. */
export interface LinkedPlace {
  locality: Locality;
  /** False for a unit in no list: kept under the name that the report gives it, and merged when data arrives. */
  resolved: boolean;
}

export interface PlaceContext {
  /** The text, for telling namesakes apart by the units named in it. */
  body: string;
  /** The ISO day on which the unit must exist; null is unknown. */
  day: string | null;
}

const timesNamed = (body: string, locality: Locality): number =>
  spellings(locality).reduce((sum, name) => sum + (body.split(name).length - 1), 0);

/**
 * How much the text speaks for a locality rather than for a namesake: how often it names the province, which counts double,
 * and the towns around.
 */
function supportIn(body: string, locality: Locality): number {
  const above = firstLevelOf(locality);
  if (above === null || above.id === locality.id) return 0;
  const own = new Set(spellings(locality).map(fold));
  const around = descendants(above.id).filter(
    (town) => town.level === 2 && !spellings(town).some((name) => own.has(fold(name))),
  );
  return 2 * timesNamed(body, above) + around.reduce((sum, town) => sum + timesNamed(body, town), 0);
}

/** Words before the name of a unit that is no more, in English and Vietnamese. */
const FORMER =
  /^(?:(?:the )?(?:former|formerly|old|erstwhile|then|pre-merger|now-defunct|now-merged)|tỉnh|thành phố) (?=\p{Lu})/iu;

/** Localities of a name as it stands, else without its kind word. */
function bearersOf(name: string): readonly Locality[] {
  const named = localitiesByName(name);
  return named.length > 0 ? named : localitiesByName(kindAndName(name).bare);
}

/**
 * The locality that a name means, or null: of the given country and the kind that the name itself says; among
 * namesakes the one of whose province the text says most, else the first of the gazetteer. The unit is that of the day.
 */
export function knownPlace(name: string, country: CountryCode | null, { body, day }: PlaceContext): Locality | null {
  const written = [name, name.replace(FORMER, '')].find((one) => bearersOf(one).length > 0) ?? name;
  const { kinds } = kindAndName(written);
  const found = bearersOf(written);
  const ofCountry = found.filter((locality) => country === null || locality.country === country);
  const ofKind = ofCountry.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const candidates = ofKind.length > 0 ? ofKind : ofCountry;
  const [first] = candidates;
  if (first === undefined) return null;
  const best = candidates.length === 1 || first.level === 1 ? first : mostSupported(candidates, body);
  return day === null ? best : localityOn(best, day);
}

function mostSupported(candidates: readonly Locality[], body: string): Locality {
  const supported = candidates.map((locality) => ({ locality, support: supportIn(body, locality) }));
  return supported.reduce((best, next) => (next.support > best.support ? next : best)).locality;
}

/** A locality made from a name that is in no list. Its id holds country and name, so that reports share it. */
function madeFrom(name: string, country: CountryCode | null): Locality {
  const { kinds } = kindAndName(name);
  const kind = kinds[0] ?? 'city';
  const level =
    kind === 'county' || kind === 'district' || kind === 'ward' ? 3 : kind === 'city' || kind === 'prefecture' ? 2 : 1;
  return {
    id: `x-${(country ?? 'xx').toLowerCase()}-${fold(name)}`,
    country: country ?? '',
    kind,
    level,
    parent: null,
    names: { en: name },
    aliases: [],
    latitude: null,
    longitude: null,
    validFrom: null,
    validTo: null,
    successor: null,
  };
}

/** Links a name of a record to a locality; a name in no list gives an unresolved one. */
export function linkPlace(name: string, country: CountryCode | null, context: PlaceContext): LinkedPlace {
  const locality = knownPlace(name, country, context);
  return locality ? { locality, resolved: true } : { locality: madeFrom(name, country), resolved: false };
}
