import { foldName } from '../../mentions/people/names/shapes.ts';
import { SPEECH_VERBS } from '../../mentions/people/names/speech-verbs.ts';
import { HONORIFICS, STYLES } from '../../mentions/people/offices/heads.ts';
import type { Person, PersonMention, PlaceMention, Reading } from '../../model.ts';
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
  const listed = others.find((other) =>
    other.mentions.some((each) => inSentence(each) && isListed(reading.body, each, mention)),
  );
  if (listed) return by(listed, 'the people named with him are of that side');
  const beside = others.filter((other) => other.mentions.some(inSentence));
  const verb = /^,? (\p{L}+)/u.exec(reading.body.slice(mention.end, mention.end + 20))?.[1] ?? '';
  if (!SPEECH_VERBS.has(verb) && new Set(beside.map(({ country }) => country)).size === 1) {
    return by(beside[0]!, 'all others named in the sentence are of that side');
  }
  const foreign = others.flatMap(({ offices }) => offices);
  const own = places.filter(
    (each) =>
      each.country &&
      inSentence(each) &&
      !foreign.some((office) => each.start >= office.start && each.end <= office.end),
  );
  const place = own.findLast(({ end }) => end <= mention.start) ?? own[0];
  if (!place) return null;
  return { country: place.country, grounds: inferred(place, 'country/sentence', 'the sentence speaks of this place') };
}

/** Only offices, commas and "and" stand between two mentions: members of one list. */
function isListed(body: string, a: PersonMention, b: PersonMention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const titles = [...first.offices, ...second.offices].filter(
    ({ start }) => start >= first.end && start < second.start,
  );
  let at = first.end;
  let rest = '';
  for (const title of titles) {
    rest += body.slice(at, title.start);
    at = Math.max(at, title.end);
  }
  const words = (rest + body.slice(at, second.start)).split(/(?<=[\s,;])/);
  const left = words.filter((word) => !isAddress(word.trim().toLowerCase()));
  return /^[\s,;()-]*(?:(?:and|the|as well as|together with)[\s,]*)*$/.test(left.join(''));
}

const isAddress = (word: string): boolean => HONORIFICS.has(word) || STYLES.has(word);

function by(other: Person, reason: string): Belonging {
  return { country: other.country, grounds: inferred(other.mentions[0]!, 'country/company', reason) };
}
