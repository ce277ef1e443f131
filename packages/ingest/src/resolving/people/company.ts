import { wordsOfName } from '../../mentions/people/names/shapes.ts';
import { SPEECH_VERBS } from '../../mentions/people/names/speech-verbs.ts';
import { HONORIFICS, STYLES } from '../../mentions/people/offices/heads.ts';
import { spanAt, spansWithin } from '../../mentions/spans.ts';
import type { CountryCode, Mentions, Person, PersonMention, PlaceMention, Reading, Sentence } from '../../model.ts';
import { inferred } from '../grounds.ts';
import { type Belonging, couldBeFrom } from './country.ts';

/** A mention with the person it is of. */
interface Named {
  mention: PersonMention;
  person: Person;
}

/** Places looked at to learn which countries a text is about. */
const MOST_PLACES = 500;

/** Words so short or common that they make no family ("Van", "Kim"). */
const SHORTEST_FAMILY_WORD = 4;

/** The people whose side is known, by the words of their names and in text order. */
export interface Company {
  byWord: ReadonlyMap<string, Person>;
  mentions: readonly (Named & { start: number; end: number })[];
}

/** Makes the people of known side ready for lookups. */
export function companyOf(people: readonly Person[]): Company {
  const known = people.filter(({ country }) => country !== null);
  const byWord = new Map<string, Person>();
  for (const person of known) {
    for (const word of wordsOfName(person.name)) if (!byWord.has(word)) byWord.set(word, person);
  }
  const mentions = known
    .flatMap((person) =>
      person.mentions.map((mention) => ({ mention, person, start: mention.start, end: mention.end })),
    )
    .sort((a, b) => a.start - b.start);
  return { byWord, mentions };
}

/**
 * The side of somebody whom nothing of his own places: that of a namesake (a spouse), of the people named in one list
 * or one sentence with him, or of the locality his sentence speaks of.
 */
export function countryByCompany(
  reading: Reading,
  { places }: Mentions,
  person: Person,
  company: Company,
): Belonging | null {
  const words = wordsOfName(person.name);
  const family = words.find((word) => word.length >= SHORTEST_FAMILY_WORD && company.byWord.has(word));
  if (family) return by(company.byWord.get(family)!, 'the family name is shared with somebody of that side');
  const mention = person.mentions[0]!;
  const sentence = spanAt(reading.sentences, mention.start);
  if (!sentence) return null;
  const beside = spansWithin(company.mentions, sentence).filter(({ person: other }) =>
    couldBeFrom(other.country, person.name),
  );
  const listed = beside.find((other) => isListed(reading.body, other.mention, mention));
  if (listed) return by(listed.person, 'the people named with him are of that side');
  const verb = /^,? (\p{L}+)/u.exec(reading.body.slice(mention.end, mention.end + 20))?.[1] ?? '';
  if (!SPEECH_VERBS.has(verb) && new Set(beside.map((other) => other.person.country)).size === 1) {
    return by(beside[0]!.person, 'all others named in the sentence are of that side');
  }
  return bySentence(sentence, places, beside, person);
}

/** The place before the name, else the first one, that is in nobody else's office. */
function bySentence(
  sentence: Sentence,
  places: readonly PlaceMention[],
  beside: readonly Named[],
  person: Person,
): Belonging | null {
  const mention = person.mentions[0]!;
  const offices = beside.flatMap((other) => other.mention.offices);
  const own = spansWithin(places, sentence).filter(
    (place) =>
      place.country &&
      couldBeFrom(place.country, person.name) &&
      !offices.some(({ start, end }) => place.start >= start && place.end <= end),
  );
  const place = own.findLast(({ end }) => end <= mention.start) ?? own[0] ?? onlyFitting(places, person.name);
  if (!place) return null;
  const country: CountryCode | null = place.country;
  return {
    country,
    grounds: inferred(place, 'country/sentence', 'the sentence or the text speaks of this country alone'),
  };
}

/** A place of the one country of the text that such a name can come from. */
function onlyFitting(places: readonly PlaceMention[], name: string): PlaceMention | undefined {
  const fitting = places.slice(0, MOST_PLACES).filter(({ country }) => country !== null && couldBeFrom(country, name));
  return new Set(fitting.map(({ country }) => country)).size === 1 ? fitting[0] : undefined;
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
