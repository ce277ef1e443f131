import { foldName } from '../../mentions/people/names/shapes.ts';
import type { Person, PlaceMention, Reading } from '../../model.ts';
import { inferred } from '../grounds.ts';
import type { Belonging } from './country.ts';

/**
 * The side of somebody whom nothing of his own places: that of a namesake (a spouse), of the people named in one list
 * with him, or of the locality his sentence speaks of.
 */
export function countryByCompany(
  reading: Reading,
  places: readonly PlaceMention[],
  person: Person,
  people: readonly Person[],
): Belonging | null {
  const words = new Set(foldName(person.name).split(' '));
  const others = people.filter((other) => other !== person && other.country !== null);
  const namesake = others.find(({ name }) =>
    foldName(name)
      .split(' ')
      .some((word) => word.length > 3 && words.has(word)),
  );
  if (namesake) return by(namesake, 'the family name is shared with somebody of that side');
  const mention = person.mentions[0]!;
  const sentence = reading.sentences.find(({ start, end }) => mention.start >= start && mention.start < end);
  if (!sentence) return null;
  const inSentence = (span: { start: number; end: number }): boolean =>
    span.start >= sentence.start && span.end <= sentence.end;
  const beside = others.filter((other) => other.mentions.some(inSentence));
  const countries = new Set(beside.map(({ country }) => country));
  if (countries.size === 1) return by(beside[0]!, 'the people named with him are of that side');
  const place =
    places.findLast((each) => each.country && inSentence(each) && each.end <= mention.start) ??
    places.find((each) => each.country && inSentence(each));
  if (!place) return null;
  return { country: place.country, grounds: inferred(place, 'country/sentence', 'the sentence speaks of this place') };
}

function by(other: Person, reason: string): Belonging {
  return { country: other.country, grounds: inferred(other.mentions[0]!, 'country/company', reason) };
}
