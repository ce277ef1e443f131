import { spanAt, spansWithin } from '../../mentions/spans.ts';
import type { Mentions, Person, PersonMention, PlaceMention, Reading, Sentence } from '../../model.ts';
import { perSentence } from '../../reading/per-sentence.ts';
import type { Resolved } from '../../resolving/index.ts';
import { sidesOf } from './sides.ts';
import { isWithin } from './within.ts';
import {
  ATTENDANCE,
  DIPLOMAT,
  ENCOUNTER,
  FAREWELL,
  FURTHER,
  NAMELESS,
  NEXT_HOUR,
  PLANNED,
  SAME_ENCOUNTER,
  SEPARATE,
  UNNAMED_OFFICIALS,
} from './words.ts';

/** One meeting before its day and place are known. */
export interface Encounter {
  guests: Person[];
  hosts: Person[];
  /** The sentence that tells it. */
  sentence: Sentence;
  rule: string;
  /** Told in passing, beside the meetings the report is about: day and place are its own sentence's or none. */
  further: boolean;
}

/** Cues that tell of speaking or signing: behind a meeting already told they tell no other one. */
const WEAK_CUES = new Set(['meeting/told', 'meeting/sign', 'meeting/agree', 'meeting/conference', 'meeting/chair']);

/** Cues that tell of a document or of words to a paper: alone they show no encounter. */
const PAPER_CUES = new Set(['meeting/told', 'meeting/sign', 'meeting/agree']);

/**
 * Finds who met whom: every counterpart of the guest whom the text receives, meets or talks with him has a meeting of
 * his own; those who only attend or speak join the meeting told last.
 */
export function findEncounters(reading: Reading, mentions: Mentions, resolved: Resolved): Encounter[] {
  const { guests, companions, hosts } = sidesOf(resolved);
  const found: Encounter[] = [];
  for (const host of hosts) {
    const told = introduction(reading, host);
    if (!told || (!told.rule && FAREWELL.test(textOf(reading, told.sentence)))) continue;
    const last = found.at(-1);
    if (last && joins(reading, mentions, host, told, last)) last.hosts.push(host);
    else {
      const rule = told.rule ?? 'meeting/counterpart';
      const visitor = visitorOf(reading, guests, companions, last, told);
      found.push({
        guests: visitor ? [visitor] : guestsIn(guests, companions, told.sentence),
        hosts: [host],
        sentence: told.sentence,
        rule,
        further: false,
      });
    }
  }
  const nameless = namelessEncounter(reading, mentions, resolved, found, guests);
  if (nameless) found.push(nameless);
  return found;
}

/** The leader, and those of his side whom the sentence names with him. */
function guestsIn(guests: readonly Person[], companions: readonly Person[], sentence: Sentence): Person[] {
  return [...guests, ...companions.filter((person) => names([person], sentence))];
}

/**
 * The head of another delegation: somebody else of the guests' side, from another locality than their leader, is the
 * last of them named in full between the meeting before and this one, and the leader is not named there at all.
 */
function visitorOf(
  reading: Reading,
  [leader]: readonly Person[],
  companions: readonly Person[],
  last: Encounter | undefined,
  { mention }: Introduction,
): Person | null {
  if (!leader) return null;
  const from = last?.sentence.end ?? reading.sentences[0]?.start ?? 0;
  const isHere = ({ mentions }: Person): boolean =>
    mentions.some(({ start, end }) => start >= from && end <= mention.start);
  if (isHere(leader)) return null;
  const heads = companions.filter(
    (person) => isHere(person) && person.offices.length > 0 && person.locality?.name !== leader.locality?.name,
  );
  const leads = leader.mentions[0]!.start > mention.start;
  return leads || heads.length === 1 ? (heads.at(-1) ?? null) : null;
}

interface Introduction {
  sentence: Sentence;
  mention: PersonMention;
  rule: string | null;
}

/** The first sentence that tells how a person is met; failing that, the first that names him. */
function introduction(reading: Reading, person: Person): Introduction | null {
  let first: Introduction | null = null;
  for (const mention of person.mentions) {
    const sentence = sentenceAt(reading, mention.start);
    if (!sentence || sentence.kind === 'sidebar' || sentence.kind === 'closing') continue;
    const rule = cueIn(reading, sentence);
    if (rule && mention.name.includes(' ')) return { sentence, mention, rule };
    first ??= { sentence, mention, rule };
  }
  return first;
}

/** The person belongs to the meeting told last: he attends it, is named in one breath with its host, or only speaks. */
function joins(reading: Reading, mentions: Mentions, host: Person, told: Introduction, last: Encounter): boolean {
  const text = textOf(reading, told.sentence);
  if (host.country && last.hosts.every(({ country }) => country && country !== host.country)) return false;
  if (ATTENDANCE.test(text) && (told.rule !== 'meeting/receive' || ATTENDED.test(text))) return true;
  if (host.offices.some((office) => DIPLOMAT.test(office.text))) return true;
  if (last.hosts.some((other) => isCoordinated(reading, mentions, other, told.mention))) return !SEPARATE.test(text);
  if (last.hosts.every((other) => areApart(other, host)) && isAfresh(told, last, text)) return false;
  if (told.sentence.index !== last.sentence.index && opensElsewhere(mentions, told.sentence, last, text)) return false;
  const { start, end } = told.sentence;
  const dated = mentions.dates.some((date) => date.start >= start && date.end <= end);
  if (told.sentence.index !== last.sentence.index && (dated || NEXT_HOUR.test(text))) return false;
  return told.rule === null || WEAK_CUES.has(told.rule);
}

const IN_PLACE = /^(?:in|at) (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u;

/** "In X, the vice governor …": the story moves on to a place that the sentence of the meeting before does not name. */
function opensElsewhere(mentions: Mentions, { start, end }: Sentence, last: Encounter, text: string): boolean {
  if (!IN_PLACE.test(text)) return false;
  const place = spansWithin(mentions.places, { start, end })[0];
  if (!place || place.isCountry || place.start - start > 40) return false;
  const there = (other: PlaceMention | null): boolean =>
    other !== null && !other.isCountry && isWithin(place, other) && isWithin(other, place);
  return ![...spansWithin(mentions.places, last.sentence), ...last.hosts.map(({ locality }) => locality)].some(there);
}

/** "The reception was attended by …": those who were there, told of the meeting before. */
const ATTENDED =
  /^(?:the|this) (?:\p{L}+ ){0,2}(?:reception|meeting|talks|session|ceremony|dinner|banquet) (?:was|were) (?:also )?attended by/u;

/** Leaders of localities of which neither holds the other receive at two places. */
function areApart({ locality: a }: Person, { locality: b }: Person): boolean {
  return !!a && !!b && a.candidates.length > 0 && b.candidates.length > 0 && !isWithin(a, b) && !isWithin(b, a);
}

/** A later sentence that does not go back to the meeting told before. */
function isAfresh(told: Introduction, last: Encounter, text: string): boolean {
  return told.sentence.index !== last.sentence.index && SAME_ENCOUNTER.replace(text, '') === text;
}

/** "and afterwards with": one after the other. */
const NEXT = /(?<!\p{L})(?:afterwards?|later|then|next|subsequently)(?!\p{L})/u;

/** Nothing but offices, commas and "and" stands between two names; a day there would part their meetings. */
function isCoordinated(reading: Reading, mentions: Mentions, before: Person, mention: PersonMention): boolean {
  const previous = before.mentions.findLast(({ start }) => start < mention.start);
  if (!previous || sentenceAt(reading, previous.start) !== sentenceAt(reading, mention.start)) return false;
  if (spansWithin(mentions.dates, { start: previous.end, end: mention.start }).length > 0) return false;
  const between = reading.body.slice(previous.end, mention.start);
  return (
    !/[.!?]\s/.test(between) &&
    cueOf(between) === null &&
    !NEXT.test(between) &&
    !/(?<!\p{L})(?:while|whom|who met)(?!\p{L})/u.test(between)
  );
}

/** Talks with leaders who are not named, told as one event more, or as the only one. */
function namelessEncounter(
  reading: Reading,
  mentions: Mentions,
  resolved: Resolved,
  found: readonly Encounter[],
  guests: Person[],
): Encounter | null {
  if (guests.length === 0) return null;
  for (const sentence of reading.sentences) {
    if (sentence.kind !== 'news' || found.some((other) => other.sentence.index === sentence.index)) continue;
    const text = textOf(reading, sentence);
    const told = UNNAMED_OFFICIALS.test(text) || (FURTHER.test(text) && NAMELESS.test(text));
    if (found.length > 0 && !told) continue;
    const rule = cueIn(reading, sentence);
    if (!rule || PLANNED.test(text) || isHomecoming(resolved, guests, sentence)) continue;
    const after = found.every((other) => other.sentence.index < sentence.index);
    const further = after && FURTHER.test(text) && NAMELESS.test(text);
    const only = found.length === 0 && (!WEAK_CUES.has(rule) || (!PAPER_CUES.has(rule) && names(guests, sentence)));
    if (only || further || isOfOthers(mentions, guests, found, sentence, text)) {
      return { guests, hosts: [], sentence, rule, further: found.length > 0 };
    }
  }
  return null;
}

/** Those named are all of the guests' own side, and he is not among them: they welcome him home. */
function isHomecoming({ people }: Resolved, guests: readonly Person[], sentence: Sentence): boolean {
  const there = people.filter((person) => person.takesPart && names([person], sentence));
  return there.length > 1 && !names(guests, sentence) && there.every(({ country }) => country === guests[0]?.country);
}

const names = (people: readonly Person[], sentence: Sentence): boolean =>
  people.some((person) => spansWithin(person.mentions, sentence).length > 0);

/** The officials of localities that no named host comes from. */
function isOfOthers(
  mentions: Mentions,
  guests: readonly Person[],
  found: readonly Encounter[],
  sentence: Sentence,
  text: string,
): boolean {
  if (!UNNAMED_OFFICIALS.test(text)) return false;
  const own = guests[0]?.country ?? null;
  const theirs = spansWithin(mentions.places, sentence).filter(
    ({ isCountry, country }) => !isCountry && country !== null && country !== own,
  );
  const hosts = found.flatMap((encounter) => encounter.hosts).map(({ locality }) => locality?.name);
  return theirs.length > 0 && !theirs.some(({ name }) => hosts.includes(name));
}

function cueOf(text: string): string | null {
  const news = SAME_ENCOUNTER.replace(text, ' ');
  return ENCOUNTER.find(({ pattern }) => pattern.test(news))?.rule ?? null;
}

/** The sentence that holds an offset. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return spanAt(reading.sentences, offset);
}

/** Every host and every rule asks for the same sentences. */
const texts = perSentence(({ start, end }: Sentence, body: string) => storyText(body.slice(start, end)));
const cues = perSentence((sentence: Sentence, reading: Reading) => cueOf(textOf(reading, sentence)));

/** The rule by which a sentence tells an encounter, or null. */
const cueIn = (reading: Reading, sentence: Sentence): string | null => cues(sentence, reading);

/** Blanks that are no single blank. */
const UNEVEN = /[^\S ]|\s\s/;

/** A sentence's text with single blanks and a small first letter. */
export const textOf = ({ body }: Reading, sentence: Sentence): string => texts(sentence, body);

function storyText(written: string): string {
  const text = UNEVEN.test(written) ? written.replace(/\s+/g, ' ') : written;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
