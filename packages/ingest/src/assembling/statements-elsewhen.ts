import { addDays } from '@communique/domain';
import { indexSpans, type SpanIndex } from '../mentions/span-index.ts';
import type { DatedMention, DateMention, Reading } from '../model.ts';
import { wholeWords } from '../reading/whole-words.ts';
import type { Turn } from '../resolving/speakers/turns.ts';
import type { Utterance } from '../resolving/speakers/utterances.ts';

/** What lies further back than this from the report's day is not of the trip that it tells. */
const LONGEST_TRIP = 21;
/** "for 2017-2019", "until 2030", "by May": how long the paper runs, not when it was signed. */
const TERM = wholeWords(
  /\b(?:for|until|till|by|to|through|period|between|from|since)(?: the)?(?: (?:period|years?|end of))? $/iu,
);
/** Words behind the verb that begin what was settled, or a clause about it: dates in there are those of other things. */
const CONTENT = wholeWords(/,|\b(?:to|that|which|who|where|signed|reached|of|with)\b/iu);
/** Words that begin a clause about what was signed. */
const ABOUT = wholeWords(/\b(?:which|who|where)\b/iu);
/** Marks and words that begin a new clause between a date and the verb behind it. */
const CLAUSE = wholeWords(/[;:]|\b(?:which|who|whose|where|that|to|it)\b/iu);

/** The dates of a report, to be asked sentence by sentence. */
export type Dated = SpanIndex<DatedMention & { start: number; end: number }>;

export const indexDates = (dates: readonly DatedMention[]): Dated =>
  indexSpans(dates.map((one) => ({ ...one, start: one.mention.start, end: one.mention.end })));

/**
 * "On April 14, 2021 the ministry signed …", "the two sides agreed in March to …": the sentence dates what was settled
 * before the trip, so that it is history. `day` is the report's, ISO; without it no date can be compared.
 */
export function isSettledElsewhen(
  { body }: Reading,
  { sentence }: Turn,
  { act, head }: Utterance,
  dates: Dated,
  day: string | null,
): boolean {
  if (!head || !day) return false;
  const earliest = addDays(day, -LONGEST_TRIP);
  return dates(sentence.start, sentence.end).some(({ mention, resolved }) => {
    if (mention.fromStory) return false;
    const last = lastDay(mention, resolved.end, day);
    if (last === null || last >= earliest) return false;
    if (TERM.test(body.slice(Math.max(sentence.start, mention.start - 30), mention.start))) return false;
    if (mention.start < head.start) return isAdjunct(body.slice(mention.end, head.start));
    const between = body.slice(head.end, mention.start);
    return act === 'sign' ? !ABOUT.test(between) : !CONTENT.test(between);
  });
}

/** The last day that a date may mean, ISO: of a month or a year its last; a month without a year is the latest past one. */
function lastDay(
  { year, month, day, endYear, endMonth }: DateMention,
  end: string | null,
  today: string,
): string | null {
  if (end) return end;
  if (day !== null || (year === null && month === null)) return null;
  const lastMonth = endMonth ?? month ?? 12;
  const current = Number(today.slice(0, 4));
  const lastYear = endYear ?? year ?? (lastMonth > Number(today.slice(5, 7)) ? current - 1 : current);
  return `${lastYear}-${String(lastMonth).padStart(2, '0')}-31`;
}

/** No new clause begins between a date and the verb behind it, but that of the main clause. */
const isAdjunct = (text: string): boolean => !CLAUSE.test(text);
