import { isSharedName } from '../../mentions/organisations/index.ts';
import {
  isRomaji,
  isVietnameseSpelling,
  isVietnameseSyllable,
  shapeOf,
  type Tradition,
  wordsOfName,
} from '../../mentions/people/names/shapes.ts';
import { ADDRESS_COUNTRIES, STYLES } from '../../mentions/people/offices/heads.ts';
import { firstFrom } from '../../mentions/spans.ts';
import type { CountryCode, Grounds, OfficeMention, PlaceMention } from '../../model.ts';
import { inferred, missing, stated } from '../grounds.ts';
import { antecedentOf } from './antecedent.ts';
import type { Group } from './grouping.ts';

export interface Belonging {
  country: CountryCode | null;
  grounds: Grounds;
}

/**
 * The side a person belongs to: by the words of an own office, by the spelling of the name, by the locality that an
 * office points back to, by a nationality written beside the name, in this order.
 */
export function countryOf(
  body: string,
  group: Group,
  offices: readonly OfficeMention[],
  places: readonly PlaceMention[],
): Belonging {
  const first = group.mentions[0]!;
  const spoken = [...offices]
    .sort((a, b) => Number(!!b.place) - Number(!!a.place))
    .find((office) => office.country && !isOfUntoldCountry(office, places));
  if (spoken) return { country: spoken.country, grounds: stated(spoken, 'country/office') };
  if (isVietnameseSpelling(group.name)) {
    return {
      country: 'VN',
      grounds: inferred(first, 'country/spelling', 'the name is written with Vietnamese letters'),
    };
  }
  const addressed = countryOfAddress(body, first.start);
  if (addressed) {
    return {
      country: addressed,
      grounds: inferred(first, 'country/address', 'the form of address is one of that country'),
    };
  }
  const byName = countriesByForm(group.name, places);
  const beside = nationalityBeside(body, first.start, places);
  if (beside?.country && (byName.length === 0 || byName.includes(beside.country))) {
    return {
      country: beside.country,
      grounds: inferred(beside, 'country/nationality', 'the nationality stands before the name'),
    };
  }
  if (byName[0] && group.name.includes(' ') && isInStory(byName[0], places)) {
    return {
      country: byName[0],
      grounds: inferred(first, 'country/name-form', 'the family name is one of that country'),
    };
  }
  const fitting = places.filter(({ country }) => couldBeFrom(country, group.name));
  for (const office of offices) {
    const place = antecedentOf(office, fitting, null);
    if (place?.country) {
      return {
        country: place.country,
        grounds: inferred(place, 'country/antecedent', 'the office is one of this locality'),
      };
    }
  }
  return { country: null, grounds: missing('country/none', 'no office, name or place tells the side') };
}

const COUNTRY_OF: Readonly<Record<Tradition, CountryCode | null>> = {
  vietnamese: 'VN',
  chinese: 'CN',
  korean: 'KR',
  japanese: 'JP',
  other: null,
};

/** Names that have not the sound of a country's are not from there: no Vietnamese is called Tobias. */
export function couldBeFrom(country: CountryCode | null, name: string): boolean {
  const words = wordsOfName(name);
  if (country === 'VN') return words.every(isVietnameseSyllable);
  return country !== 'JP' || words.every(isRomaji);
}

/** Countries by the form of the whole name, not by a family name alone ("Kong Sam Ol" is not Chinese). */
function countriesByForm(name: string, places: readonly PlaceMention[]): CountryCode[] {
  const words = wordsOfName(name);
  const shape = shapeOf(words);
  const found = shape?.length === words.length ? COUNTRY_OF[shape.tradition] : null;
  if (found !== 'KR') return found ? [found] : [];
  const here = countriesIn(places);
  return here.has('KP') && !here.has('KR') ? ['KP'] : ['KR'];
}

/** Several countries have bodies of that name, and the text never speaks of the one that most often means it. */
function isOfUntoldCountry({ text, place, country }: OfficeMention, places: readonly PlaceMention[]): boolean {
  return place === null && isSharedName(text) && !countriesIn(places).has(country!);
}

/**
 * A family name spreads over the world: it tells the country only where the text speaks of that country, or of too few
 * others to have two sides ("Governor Chea Ly" of Cambodia in Vietnam is not Chinese).
 */
const isInStory = (country: CountryCode, places: readonly PlaceMention[]): boolean =>
  countriesIn(places).has(country) || countriesIn(places).size < 2;

const told = new WeakMap<readonly PlaceMention[], ReadonlySet<CountryCode>>();

/** The countries whose names or localities the text tells. */
function countriesIn(places: readonly PlaceMention[]): ReadonlySet<CountryCode> {
  const known = told.get(places);
  if (known) return known;
  const found = new Set(places.flatMap(({ country }) => country ?? []));
  told.set(places, found);
  return found;
}

/** A country, its adjective or a locality within a few words before an offset. */
function nationalityBeside(body: string, offset: number, places: readonly PlaceMention[]): PlaceMention | undefined {
  const here = firstFrom(places, offset);
  const place = places
    .slice(Math.max(0, here - 5), here)
    .findLast((each) => each.country !== null && each.end <= offset);
  if (!place || offset - place.end > 60) return undefined;
  return ANOTHER_PHRASE.test(body.slice(place.end, offset)) ? undefined : place;
}

/** Marks and words that end the phrase in front of a name: what stands before them is another's. */
const ANOTHER_PHRASE =
  /[,.;:!?–—]|\s--?\s|\n\s*\n|(?<!\p{L})(?:on|by|with|from|who|met|meets|paid|told|said|visited|received|receives|hosted|welcomed|greeted)(?!\p{L})/u;

const WORDS_BEFORE = /(?<!\p{L})(?:\p{L}+\.?\s+){1,4}$/u;

/** "Samdech", "Dato": the country whose form of address stands right before an offset, styles between them. */
function countryOfAddress(body: string, offset: number): CountryCode | null {
  const [before = ''] = WORDS_BEFORE.exec(body.slice(Math.max(0, offset - 80), offset)) ?? [];
  const words = before.toLowerCase().trimEnd().split(/\s+/);
  const address = words.findLast((word) => !STYLES.has(word) || word in ADDRESS_COUNTRIES) ?? '';
  return ADDRESS_COUNTRIES[address] ?? null;
}
