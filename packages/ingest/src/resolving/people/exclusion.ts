import { shapeOf, wordsOfName } from '../../mentions/people/names/shapes.ts';
import type { CountryCode, Mentions, Person, Reading } from '../../model.ts';
import { inferred } from '../grounds.ts';
import type { Company } from './company.ts';
import { type Belonging, couldBeFrom } from './country.ts';

/** Countries whose people's names nearly all have a form that is known. */
const KNOWN_BY_FORM: ReadonlySet<CountryCode> = new Set(['CN', 'VN', 'KR', 'JP']);

/**
 * The side of an officer whom nothing places, where people of two countries meet: the country that his name can be
 * from, when it cannot be from the other.
 */
export function countryByExclusion(
  _reading: Reading,
  _mentions: Mentions,
  person: Person,
  { mentions }: Company,
): Belonging | null {
  if (person.offices.length === 0 || !person.name.includes(' ')) return null;
  const countries = new Set(mentions.map((each) => each.person.country));
  if (countries.size !== 2) return null;
  const left = [...countries].filter((country) => isPossible(country, person.name));
  const other = left.length === 1 ? mentions.find((each) => each.person.country === left[0]) : undefined;
  if (!other) return null;
  const reason = 'people of two countries meet, and the name is not of the other one';
  return { country: other.person.country, grounds: inferred(other.mention, 'country/exclusion', reason) };
}

function isPossible(country: CountryCode | null, name: string): boolean {
  if (country === null || !KNOWN_BY_FORM.has(country)) return true;
  return couldBeFrom(country, name) && shapeOf(wordsOfName(name)) !== null;
}
