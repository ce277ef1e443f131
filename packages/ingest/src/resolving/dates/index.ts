import type { DatedMention, DateMention, Mentions, Reading } from '../../model.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { clockOf, yearFromClock } from './clock.ts';
import { isAboutFuture } from './future.ts';
import { resolveDate } from './resolve.ts';
import { yearFromText } from './years.ts';

/**
 * Gives every written date its days. Missing years come from the day of writing, else from the text, else stay open
 * (EDTF `XXXX-…`): never from today. "The same day" counts from the day that the story told last.
 */
export function resolveDates(reading: Reading, mentions: Pick<Mentions, 'dates'>): DatedMention[] {
  const { dates } = mentions;
  const clock = clockOf(reading, dates);
  const years = yearFromClock(clock) ?? yearFromText(reading, dates);
  let storyDay: string | null = null;
  return dates.map((mention) => {
    const future = isAboutFuture(reading, mention);
    const resolved = resolveDate(mention, { clock, years, storyDay, future });
    if (!future && tellsStoryDay(reading, mention)) storyDay = resolved.end ?? storyDay;
    return { mention, resolved, future };
  });
}

const SINCE = wholeWords(/\bsince (?:the )?$/iu);

/** Days of the story itself: not the dateline, not ranges or "since" a day, not months or years alone. */
function tellsStoryDay(reading: Reading, mention: DateMention): boolean {
  const inDateline = reading.dateline !== null && mention.start < reading.dateline.end;
  if (inDateline || mention.endDay !== null || mention.endWeekday !== null) return false;
  if (SINCE.test(reading.body.slice(Math.max(0, mention.start - 12), mention.start))) return false;
  return mention.day !== null || mention.weekday !== null || mention.relative !== null;
}
