import type { Mentions, OrganisationMention, Person, PlaceMention, Reading, Sentence, Token } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { memo } from '../../reading/memo.ts';
import { sentenceText } from '../../reading/sentence-text.ts';
import { noted } from '../../reading/splitting.ts';
import { wholeWords } from '../../reading/whole-words.ts';

/** One word of the scene: what it belongs to. */
export interface Word extends Pick<Token, 'start' | 'end' | 'key' | 'capital'> {
  sentence: Sentence;
  /** The sentence's place among those of the story: 0 is the lead; captions and headlines count with the lead. */
  rank: number;
  place: PlaceMention | null;
  /** The person named here, or described by an office that only one of them holds ("the Chairwoman"). */
  person: Person | null;
  body: OrganisationMention | null;
  /** True for words of an office's title. */
  inOffice: boolean;
}

/** The report as the frame's rules read it: the words of the story, each with its sentence, place and person. */
export interface Scene {
  reading: Reading;
  people: readonly Person[];
  places: readonly PlaceMention[];
  /** Words of the story, captions and headlines; sidebars and closings are left out. */
  words: readonly Word[];
  /** Per set of keys that rules ask for: the places among `words` of the words that have one of them, in text order. */
  placesOf: number[][];
  /** The places among `words` of those that belong to a mention of a place. */
  placed: readonly number[];
  /** Sentences about other times: history, earlier visits. */
  past: ReadonlySet<Sentence>;
  placesIn: ReadonlyMap<Sentence, readonly PlaceMention[]>;
  /** The first sentence, from 0, that names each person. */
  rankOf: ReadonlyMap<Person, number>;
}

/** Lays the scene in one pass over the words; mentions are in text order. */
export function layScene(reading: Reading, mentions: Mentions, people: readonly Person[]): Scene {
  const personAt = spans(
    people.flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, value: person }))),
  );
  const placeAt = spans(mentions.places.map((place) => ({ start: place.start, end: place.end, value: place })));
  const officeAt = spans(people.flatMap((p) => p.offices.map((o) => ({ start: o.start, end: o.end, value: true }))));
  const bodyAt = spans(mentions.organisations.map((body) => ({ start: body.start, end: body.end, value: body })));
  const described = holders(people);
  const words: Word[] = [];
  const placed: number[] = [];
  const placesOf: number[][] = askedSets.map(() => []);
  let rank = -1;
  let sentence = 0;
  let ranked: Sentence | null = null;
  let before = '';
  for (const token of reading.tokens) {
    while (sentence < reading.sentences.length && reading.sentences[sentence]!.end <= token.start) sentence++;
    const home = reading.sentences[sentence];
    if (!home || home.kind === 'sidebar' || home.kind === 'closing') continue;
    if (home.kind === 'news' && ranked !== home) {
      ranked = home;
      rank++;
    }
    const { start, end, shape } = token;
    const { key, capital } = shape;
    const inOffice = officeAt(start) === true;
    const definite = !inOffice && before === 'the' ? (described.get(key) ?? null) : null;
    const place = placeAt(start);
    const person = personAt(start) ?? definite;
    const body = bodyAt(start);
    before = key;
    const sets = setsOf(shape);
    for (let at = 0; at < sets.length; at++) placesOf[sets[at]!]!.push(words.length);
    if (place) placed.push(words.length);
    const at = rank < 0 ? 0 : rank;
    words.push({ start, end, key, capital, sentence: home, rank: at, place, person, body, inOffice });
  }
  const rankOf = new Map<Person, number>();
  for (const { person, rank: at, sentence: home } of words) {
    if (person && !rankOf.has(person)) rankOf.set(person, home.kind === 'news' ? at : 0);
  }
  const placesIn = new Map<Sentence, PlaceMention[]>();
  for (const place of mentions.places) {
    const home = sentenceAt(reading.sentences, place.start);
    const list = home && placesIn.get(home);
    if (list) list.push(place);
    else if (home) placesIn.set(home, [place]);
  }
  const past = pastSentences(reading, mentions);
  return { reading, people, places: mentions.places, words, placesOf, placed, past, placesIn, rankOf };
}

/** Nouns of offices by which the story calls its people again. */
const OFFICE_NOUNS = new Set(
  (
    'chairman chairwoman chair president premier minister governor mayor secretary ambassador commissioner director ' +
    'legislator general'
  ).split(' '),
);

/** The nouns of an office by which its holder is called again; offices come again and again. */
const nounsOf = memo((office): readonly string[] =>
  office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => OFFICE_NOUNS.has(word)),
);

/** Office noun → the one person taking part whose offices have it. */
function holders(people: readonly Person[]): Map<string, Person> {
  const found = new Map<string, Person | null>();
  for (const person of people) {
    if (!person.takesPart) continue;
    const nouns = new Set(person.offices.flatMap(({ text }) => nounsOf(text)));
    for (const noun of nouns) found.set(noun, found.has(noun) ? null : person);
  }
  return new Map([...found].filter((entry): entry is [string, Person] => entry[1] !== null));
}

/** "from 2011 to 2019", "2011-2019": what happened over years. */
const YEARS = wholeWords(
  /\b(?:from|between|during|over|in) (?:the )?(?:period |years )?(?:19|20)\d\d\s?(?:[-–]|to|and|until)\s?(?:19|20)\d\d\b/iu,
);

const tellsYears = (text: string): boolean => /(?:19|20)\d\d/.test(text) && YEARS.test(text);

/** "fifty years ago", "last month": no words of the event itself. */
const AGO = wholeWords(
  /\b(?:(?:\p{L}+|\d+) (?:years|months|decades) ago|last (?:month|year|spring|summer|autumn|winter))\b/iu,
);

/** A sentence behind the lead whose only dates are months and years tells of other times; so does one of long ago. */
function pastSentences(reading: Reading, mentions: Mentions): Set<Sentence> {
  const past = new Set<Sentence>();
  const lead = reading.sentences.find((s) => s.kind === 'news');
  const dateOf = spans(mentions.dates.map((d) => ({ start: d.start, end: d.end, value: d })));
  const days = new Set<Sentence>();
  let at = 0;
  for (const { start } of mentions.dates) {
    while (at < reading.sentences.length && reading.sentences[at]!.end <= start) at++;
    const sentence = reading.sentences[at];
    const date = dateOf(start);
    if (!sentence || !date) continue;
    if (date.day !== null || date.weekday !== null || date.relative !== null) days.add(sentence);
    else if (sentence !== lead) past.add(sentence);
  }
  for (const sentence of reading.sentences)
    if (sentence !== lead && tellsYears(sentenceText(reading.body, sentence))) past.add(sentence);
  for (const sentence of reading.sentences) if (AGO.test(sentenceText(reading.body, sentence))) past.add(sentence);
  for (const sentence of days) past.delete(sentence);
  for (const sentence of reading.sentences) if (sentence.kind === 'background') past.add(sentence);
  return past;
}

/** A reader of spans for offsets that only grow. */
function spans<T>(list: readonly { start: number; end: number; value: T }[]): (offset: number) => T | null {
  const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return (offset) => {
    while (next < sorted.length && sorted[next]!.end <= offset) next++;
    const span = sorted[next];
    return span && span.start <= offset ? span.value : null;
  };
}

/** Sentences in which the visit itself is told; later ones tell it less often. */
export const LEAD = 4;

/** True when the word stands in the first sentences of the story, its captions or headlines. */
export const isLead = (word: Word): boolean => word.rank < LEAD || word.sentence.kind !== 'news';

/** Text between two words of the scene. */
export const between = (scene: Scene, left: Word, right: Word): string =>
  scene.reading.body.slice(left.end, right.start);

/** The sets of keys that rules have asked for so far, each with its number; they are constants of the rules' files. */
const askedSets: ReadonlySet<string>[] = [];
const numberOf = new Map<ReadonlySet<string>, number>();
const setsOfKey = new Map<string, readonly number[]>();
const NO_SETS: readonly number[] = [];
const asked = noted((key) => ({ as: 0, sets: setsOfKey.get(key) ?? NO_SETS }));

/** The numbers of the sets that have a word's key; looked up again where rules have asked for more sets. */
function setsOf(shape: Token['shape']): readonly number[] {
  const known = asked(shape);
  if (known.as !== askedSets.length) {
    known.as = askedSets.length;
    known.sets = setsOfKey.get(shape.key) ?? NO_SETS;
  }
  return known.sets;
}

function numberFor(keys: ReadonlySet<string>): number {
  const known = numberOf.get(keys);
  if (known !== undefined) return known;
  const number = askedSets.push(keys) - 1;
  numberOf.set(keys, number);
  for (const key of keys) setsOfKey.set(key, [...(setsOfKey.get(key) ?? []), number]);
  return number;
}

/**
 * The places of the words that have one of the keys, in text order. `keys` is a constant: all scenes laid after it was
 * asked for once find its words while they are laid.
 */
export function placesAmong(scene: Scene, keys: ReadonlySet<string>): readonly number[] {
  const number = numberFor(keys);
  scene.placesOf[number] ??= scene.words.flatMap(({ key }, place) => (keys.has(key) ? [place] : []));
  return scene.placesOf[number];
}

/**
 * What `read` makes of each word that has one of the keys, in text order. The words are looked up and not walked
 * through: a rule costs what its own words cost.
 */
export function flatMapWords<T>(
  scene: Scene,
  keys: ReadonlySet<string>,
  read: (word: Word, index: number) => readonly T[],
): T[] {
  const found: T[] = [];
  for (const place of placesAmong(scene, keys)) for (const one of read(scene.words[place]!, place)) found.push(one);
  return found;
}
