import { addDays } from '@communique/domain';
import { NUMBERS } from '../mentions/dates/words.ts';
import type { DatedMention, Grounds, Person, Reading, ResolvedDate, Sentence } from '../model.ts';
import { sentenceAt } from '../reading/locate.ts';
import { sentenceText } from '../reading/sentence-text.ts';
import { wholeWords } from '../reading/whole-words.ts';
import { ambiguous, missing } from '../resolving/grounds.ts';

/** When a visit was, and what each end rests on. */
export interface VisitDays {
  start: string | null;
  end: string | null;
  edtf: string | null;
  precision: 'day' | null;
  rangeStated: boolean;
  startGrounds: Grounds;
  endGrounds: Grounds;
  edtfGrounds: Grounds;
}

const TRIP = wholeWords(
  /\b(?:visit|visits|visiting|visited|trip|tour|stay|stayed|journey|working session|was in|were in|is in|been in|programme|program|delegation)\b/iu,
);
/** Days further from the first one than this belong to other stories. */
const LONGEST_VISIT = 21;

/** Who and where a day must be told of. */
export interface Parties {
  people: readonly Person[];
  /** People spoken of who are elsewhere. */
  absent: readonly Person[];
  /** Names of the localities of both sides. */
  places: readonly string[];
}

/** The days of the visit: a range that the text gives to the trip, else from the first to the last day it tells. */
export function visitDays(reading: Reading, dates: readonly DatedMention[], parties: Parties): VisitDays {
  const telling = sentencesNaming(reading, parties.people);
  const story = dates.filter((date) => isTold(reading, date));
  const news = story.filter(({ mention }) => !isSaid(reading, mention.start));
  const near = news.some(({ mention }) => isDay(mention)) ? news : story;
  const attached = near.filter((date) => isOfStory(reading, date, telling, parties));
  const opening = attached.length > 0 ? attached : near.filter((date) => opens(reading, date));
  const told = opening.some(({ mention }) => isDay(mention))
    ? opening
    : dates.filter((date) => isToCome(reading, date));
  const range = told.find(({ resolved, mention }) => resolved.rangeStated && TRIP.test(textOf(reading, mention.start)));
  if (range) return fromRange(range.resolved);
  const all = told.filter(({ resolved, mention }) => resolved.edtf !== null && isDay(mention));
  const first = all[0];
  const days = all.filter((date) => date === first || !date.resolved.rangeStated);
  if (!first)
    return nothing(told.find(({ mention, resolved }) => isDay(mention) && resolved.grounds.status === 'absent'));
  if (!first.resolved.start) return yearless(first.resolved);
  const close = days.filter(
    ({ resolved }) => resolved.start && Math.abs(distance(resolved.start, first.resolved.start!)) <= LONGEST_VISIT,
  );
  const lasting = ofLength(reading, first);
  if (lasting) return lasting;
  const sorted = [...close].sort((a, b) => (a.resolved.start! < b.resolved.start! ? -1 : 1));
  const start = sorted[0]!.resolved;
  const end = [...close].sort((a, b) => (a.resolved.end! < b.resolved.end! ? 1 : -1))[0]!.resolved;
  return {
    start: start.start,
    end: end.end,
    edtf: start.start === end.end ? start.start : `${start.start}/${end.end}`,
    precision: 'day',
    rangeStated: close.some(({ resolved }) => resolved.rangeStated),
    startGrounds: start.grounds,
    endGrounds: end.grounds,
    edtfGrounds: start.grounds,
  };
}

const LENGTH = wholeWords(
  /\b(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]day\b[^.;]{0,40}?\b(?:visit|trip|tour|stay|mission)\b/iu,
);
const BEGINS = wholeWords(
  /\b(?:begin(?:s|ning)?|began|start(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|kick(?:s|ed|ing)? off|open(?:s|ed)?|embark(?:s|ed|ing)?|from)\b/iu,
);
const ENDS = wholeWords(
  /\b(?:end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up|complet(?:e|es|ed|ing)|return(?:s|ed|ing)?)\b/iu,
);

/** "a four-day visit" in the sentence of the day on which it began or ended: the other end is counted. */
function ofLength(reading: Reading, first: DatedMention): VisitDays | null {
  const text = textOf(reading, first.mention.start);
  const length = LENGTH.exec(text)?.groups?.n?.toLowerCase();
  const days = length ? (NUMBERS[length] ?? Number(length)) : 0;
  const { start: day, grounds, rangeStated } = first.resolved;
  if (!day || rangeStated || days < 2) return null;
  const [ends, begins] = [ENDS.test(text), BEGINS.test(text)];
  if (!ends && !begins) return null;
  const [start, end] = ends ? [addDays(day, 1 - days), day] : [day, addDays(day, days - 1)];
  const counted: Grounds = {
    ...grounds,
    status: 'inferred',
    reason: `counted from "${length}-day" in the same sentence`,
  };
  const [startGrounds, endGrounds] = ends ? [counted, grounds] : [grounds, counted];
  return {
    start,
    end,
    edtf: `${start}/${end}`,
    precision: 'day',
    rangeStated: true,
    startGrounds,
    endGrounds,
    edtfGrounds: grounds,
  };
}

const isDay = (mention: DatedMention['mention']): boolean =>
  mention.day !== null || mention.weekday !== null || mention.relative !== null;

const distance = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / 86_400_000;

function fromRange(resolved: ResolvedDate): VisitDays {
  const { start, end, edtf, grounds } = resolved;
  if (!start) return yearless(resolved);
  const every = { startGrounds: grounds, endGrounds: grounds, edtfGrounds: grounds };
  return { start, end, edtf, precision: 'day', rangeStated: true, ...every };
}

function yearless({ edtf, rangeStated, grounds }: ResolvedDate): VisitDays {
  const open = ambiguous(grounds.rule, `${edtf}: the text gives no year`);
  const every = { startGrounds: open, endGrounds: open, edtfGrounds: grounds };
  return { start: null, end: null, edtf, precision: null, rangeStated, ...every };
}

/** No day at all, or one that cannot be told for want of what would decide which. */
function nothing(undecided?: DatedMention): VisitDays {
  const none = undecided?.resolved.grounds ?? missing('visit.no-day', 'the text tells no day');
  const every = { startGrounds: none, endGrounds: none, edtfGrounds: none };
  return { start: null, end: null, edtf: null, precision: null, rangeStated: false, ...every };
}

/** Words of the story in a date's sentence: somebody meets, travels or speaks. */
const STORY = wholeWords(
  /\b(?:visit|trip|tour|stay|delegation|guests?|hosts?|met|meet|talks?|told|tells?|said|says|receiv|reception|welcom|sign|session|conference|held|spoke|speak|agreed|put|gather|forum|arriv|been in|in the country|propos|urg|confirm|announc|wish|pledg|ask|confirm|announc|wish|pledg|ask|presid|chair|attend|exchang|discuss|ceremony|event|work)/iu,
);
/** A sentence so short holds little but the date. */
const BARE = 45;
/** The journey's own end, still to come ("the guests return on Saturday", "his stay ends on Friday"). */
const RETURNING = wholeWords(
  /\b(?:(?:visit|trip|tour|stay|journey|it) (?:ends|concludes|lasts)|(?:guests?|delegat\p{L}+|visitors?|they|he|she) (?:returns?|leaves?|departs?|fly|flies)) (?:home |back |here )?(?:on |until )?$/iu,
);
/** Words before the day of another matter: an anniversary's, a deadline, the day of the announcement. */
const OTHER_DAY = wholeWords(
  /(?:(?<!\b(?:celebrated|marked|commemorated)\b[^,;]{0,60})\b(?:anniversary|National Day|founded|established|dated|effective|born|deadline)\b[^,;]{0,60}|(?<!\b(?:stay|stays|staying|visit|visits|visiting|trip|tour|lasts|lasting|runs)\b[^,;.]{0,40})\buntil |\b(?:by|before) |\b(?:office|ministry|spokes\p{L}+|department|government|embassy|statement) (?:announced|confirmed) (?:on )?)$/u,
);

/** Words in front of the day on which an office made the news known ("…, the consulate said on Friday"). */
const SAID = wholeWords(
  /\b(?:office|ministry|embassy|consulate|government|department|agency|mission|administration|service|committee|council|hall|officials|authorities|spokes\p{L}+|statement|report|website|channel|daily|newspaper)\b[^,;.]{0,50} (?:said|announced|reported|confirmed|wrote|posted|revealed|disclosed|told \p{L}+)(?: in an? \p{L}+)?(?: here)? (?:on )?$/iu,
);

/** The day of the announcement, where the story tells a day of its own. */
function isSaid(reading: Reading, at: number): boolean {
  const sentence = sentenceOf(reading, at);
  return sentence !== undefined && SAID.test(reading.body.slice(sentence.start, at));
}

/** Days of the story: not the dateline's, not those of plans or of other years. */
function isTold(reading: Reading, { mention, future }: DatedMention): boolean {
  const line = reading.dateline;
  if (line && mention.start >= line.start && mention.end <= line.end) return false;
  const sentence = sentenceOf(reading, mention.start);
  if (!sentence || sentence.kind === 'sidebar' || sentence.kind === 'closing' || sentence.kind === 'background')
    return false;
  const opening = reading.sentences.find((s) => s.kind === 'news');
  if (future && sentence !== opening && !RETURNING.test(reading.body.slice(sentence.start, mention.start)))
    return false;
  return sentence.kind !== 'headline' && mention.rule !== 'date.iso';
}

/** A day of the journey that a preview announces behind its first sentence. */
const isToCome = (reading: Reading, { mention, future }: DatedMention): boolean =>
  future && sentenceOf(reading, mention.start)?.kind === 'news' && TRIP.test(textOf(reading, mention.start));

/** Told in one of the first two sentences, and no other day's matter. */
function opens(reading: Reading, { mention }: DatedMention): boolean {
  const lead = reading.sentences.filter((s) => s.kind === 'news').slice(0, 2);
  const home = lead.find((s) => s.start <= mention.start && mention.start < s.end);
  return home !== undefined && !OTHER_DAY.test(reading.body.slice(home.start, mention.start));
}

/** Sentences that name somebody of the parties. */
function sentencesNaming({ sentences }: Reading, people: readonly Person[]): Set<Sentence> {
  const starts = people.flatMap((person) => person.mentions.map((mention) => mention.start));
  return new Set(starts.flatMap((start) => sentenceAt(sentences, start) ?? []));
}

/** The date's sentence tells of a meeting, or names somebody or both places; a bare line of a date belongs to what it follows. */
function isOfStory(
  reading: Reading,
  { mention }: DatedMention,
  telling: ReadonlySet<Sentence>,
  { places, absent }: Parties,
): boolean {
  const sentence = sentenceOf(reading, mention.start);
  if (!sentence || OTHER_DAY.test(reading.body.slice(sentence.start, mention.start))) return false;
  if (isOthersDay(reading, sentence, mention.start, absent)) return false;
  const text = sentenceText(reading.body, sentence);
  return (
    telling.has(sentence) ||
    STORY.test(text) ||
    text.length < BARE ||
    places.filter((place) => text.includes(place)).length > 1
  );
}

const CLAUSE = wholeWords(/\b(?:when|after|since|during|following)\b(?<clause>[^;:]*)$/iu);

/** "… reached when President NAME visited on May 8": the day of somebody who is not here. */
function isOthersDay(reading: Reading, { start }: Sentence, at: number, absent: readonly Person[]): boolean {
  const clause = CLAUSE.exec(reading.body.slice(start, at))?.groups?.clause;
  const from = clause === undefined ? at : at - clause.length;
  return absent.some(({ mentions }) => mentions.some((m) => m.start >= from && m.end <= at));
}

const sentenceOf = (reading: Reading, at: number): Sentence | undefined => sentenceAt(reading.sentences, at);

function textOf(reading: Reading, at: number): string {
  const sentence = sentenceOf(reading, at);
  return sentence ? sentenceText(reading.body, sentence) : '';
}
