import { sameName } from '@communique/domain';
import { HONORIFICS, STYLES } from '../../mentions/people/offices/heads.ts';
import { lastBefore, spanAt } from '../../mentions/spans.ts';
import type { Mentions, PersonMention, Reading, Sentence } from '../../model.ts';
import { memo } from '../../reading/memo.ts';
import type { Group } from './grouping.ts';
import { HISTORICAL } from './historical.ts';
import { BACKGROUND_TIME, MET_BEHIND, REFERRED_BEFORE, REFERRED_BEHIND, TO_COME_BEHIND } from './references.ts';

/** Names followed back through "A and B and C" at the most. */
const LONGEST_LIST = 8;

const isHistorical = memo((name) => HISTORICAL.some((known) => sameName(known, name)));

/** False when every mention of the person only refers to somebody who is elsewhere, or dead. */
export function takesPart(reading: Reading, mentions: Mentions, group: Group): boolean {
  if (isHistorical(group.name)) return false;
  if (group.mentions.some(({ offices }) => offices.some(({ text }) => /^late /i.test(text)))) return false;
  if (isToldInPassing(reading, group)) return false;
  return group.mentions.some((mention) => !isReference(reading, mention, mentions.people));
}

/** Words of the event: who stands in a sentence with one of them may well take part. */
const OF_EVENT =
  /(?<!\p{L})(?:met|meet|meets|meeting|receiv\p{L}+|host\p{L}*|welcom\p{L}+|greet\p{L}*|talks|told|tells|said|says|added|stressed|present|presence|attend\p{L}*|witness\p{L}*|chair\p{L}*|visit\p{L}*|called|includ\p{L}*|signed|exchang\p{L}*|conferr\p{L}*|discuss\p{L}*|spoke|join\p{L}*|accompan\p{L}+|session|reception|ceremony|guests?|delegation)(?!\p{L})/u;

/** A head of state or government who is named once, behind the lead, in a sentence that tells nothing of the event. */
function isToldInPassing(reading: Reading, { mentions }: Group): boolean {
  const [mention] = mentions;
  if (mentions.length > 1 || !mention!.offices.some(({ rank }) => rank === 1)) return false;
  const sentence = spanAt(reading.sentences, mention!.start);
  if (sentence?.kind !== 'news' || isLead(reading, sentence)) return false;
  return !OF_EVENT.test(reading.body.slice(sentence.start, Math.min(sentence.end, sentence.start + 1000)));
}

/** The offset before the forms of address and royal styles that end at `offset`. */
function beforeAddress(body: string, offset: number): number {
  let start = offset;
  for (;;) {
    const word = /(\S+)\s+$/.exec(body.slice(Math.max(0, start - 24), start));
    const lower = word?.[1]?.toLowerCase() ?? '';
    if (!word || !(HONORIFICS.has(lower) || STYLES.has(lower) || lower === 'his' || lower === 'her')) return start;
    start -= word[0].length;
  }
}

/** Where the noun phrase begins: before the offices in front of the name, and before names that "and" joins to it. */
function startOfPhrase(body: string, mention: PersonMention, others: readonly PersonMention[]): number {
  let start = offsetOf(body, mention);
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    if (!/(?<!\p{L})and (?:the )?$/u.test(body.slice(Math.max(0, start - 8), start))) return start;
    const before = lastBefore(others, start);
    if (!before || !/^,? and (?:the )?$/u.test(body.slice(before.end, start))) return start;
    start = offsetOf(body, before);
  }
  return start;
}

const offsetOf = (body: string, mention: PersonMention): number =>
  beforeAddress(body, mention.offices.find((office) => office.start < mention.start)?.start ?? mention.start);

/** Behind the name of somebody who speaks of him. */
const SPEAKING = /^,? (?:said|told|added|noted|informed|announced)(?!\p{L})/u;

/** "NAME's visit to X has …" in the first sentence is the news itself. */
const OWN_TRIP = /^['’]s? (?:\p{L}+ ){0,2}(?:visit|trip|tour)(?!\p{L})/u;

function isReference(reading: Reading, mention: PersonMention, others: readonly PersonMention[]): boolean {
  const sentence = spanAt(reading.sentences, mention.start);
  if (sentence?.kind === 'closing' || sentence?.kind === 'sidebar') return true;
  const from = sentence?.start ?? Math.max(0, mention.start - 200);
  const until = sentence?.end ?? mention.end + 100;
  const phrase = startOfPhrase(reading.body, mention, others);
  const before = reading.body
    .slice(Math.max(from, phrase - 400), phrase)
    .replace(/\s+/g, ' ')
    .slice(-160);
  const behind = reading.body
    .slice(mention.end, Math.min(until, mention.end + 300))
    .replace(/\s+/g, ' ')
    .slice(0, 120);
  const rank = Math.min(...mention.offices.map((office) => office.rank), 9);
  const referred = REFERRED_BEFORE.find(({ pattern, highest }) => rank <= (highest ?? 9) && pattern.test(before));
  if (referred) return !(referred.rule === 'decoy/own-trip' && MET_BEHIND.test(behind));
  const news = sentence !== undefined && sentence === reading.sentences.find(({ kind }) => kind === 'news');
  const behindName = news ? behind.replace(OWN_TRIP, '') : behind;
  if (REFERRED_BEHIND.some(({ pattern }) => pattern.test(behindName))) return true;
  if (sentence && isLead(reading, sentence)) return false;
  const speaker = lastBefore(others, phrase);
  const spokenOf = speaker && speaker.start >= from && SPEAKING.test(reading.body.slice(speaker.end, phrase));
  if (spokenOf && TO_COME_BEHIND.test(behind)) return true;
  return (
    sentence?.kind === 'background' || BACKGROUND_TIME.test(reading.body.slice(from, Math.min(until, from + 1000)))
  );
}

/** One of the first two sentences of the story: a month or year there dates the story itself. */
function isLead({ sentences }: Reading, sentence: Sentence): boolean {
  const first = sentences.findIndex(({ kind }) => kind === 'news');
  return sentence.index <= first + 1;
}
