import { addDays } from '@communique/domain';
import type { DateMention, Grounds, ResolvedDate } from '../../model.ts';
import { ambiguous, inferred, stated } from '../grounds.ts';
import { isoDay, occurrenceAfter, weekdayAfter, weekdayBefore, yearless, yearOf } from './calendar.ts';
import type { Clock, YearSource } from './clock.ts';

/** What a date mention is read against. */
export interface DateContext {
  clock: Clock;
  years: YearSource | null;
  /** The day that the story told last, for "the same day". */
  storyDay: string | null;
  /** The sentence speaks of what is to come. */
  future: boolean;
}

/** One mention → its days. */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedDate {
  if (mention.relative !== null) return relativeDay(mention, context);
  if (mention.day !== null && mention.month !== null) return monthDay(mention, context);
  if (mention.day !== null) return bareDay(mention, context);
  if (mention.weekday !== null) return bareWeekday(mention, context);
  return monthOrYear(mention, context);
}

function days(start: string, end: string, rangeStated: boolean, grounds: Grounds): ResolvedDate {
  return { start, end, edtf: start === end ? start : `${start}/${end}`, precision: 'day', rangeStated, grounds };
}

function open(edtf: string | null, rangeStated: boolean, grounds: Grounds): ResolvedDate {
  return { start: null, end: null, edtf, precision: null, rangeStated, grounds };
}

function relativeDay(mention: DateMention, { clock, storyDay }: DateContext): ResolvedDate {
  const base = mention.fromStory ? (storyDay ?? clock.day) : clock.day;
  if (!base)
    return open(null, false, ambiguous(mention.rule, `"${mention.text}" is counted from a day that is not known`));
  const day = addDays(base, mention.relative!);
  const reason = base === storyDay && mention.fromStory ? `counted from the day told before it, ${base}` : clock.reason;
  return days(day, day, false, inferred(mention, mention.rule, reason));
}

function bareWeekday(mention: DateMention, { clock, storyDay, future }: DateContext): ResolvedDate {
  const { weekday, endWeekday } = mention;
  const base = clock.day ?? storyDay;
  if (!base)
    return open(null, endWeekday !== null, ambiguous(mention.rule, 'a weekday, and no day of writing is known'));
  const start = future ? weekdayAfter(base, weekday!) : weekdayBefore(base, weekday!);
  const counted = clock.day ? clock.reason : `counted from the day told before it, ${base}`;
  const reason = `${future ? 'the next such day' : 'the last such day on or before'}, ${counted}`;
  if (endWeekday === null) return days(start, start, false, inferred(mention, mention.rule, reason));
  const end = addDays(start, (endWeekday - weekday! + 7) % 7);
  return days(start, end, true, inferred(mention, mention.rule, reason));
}

/** "on the 4th": of the month of writing, or of the month before when that day is still to come. */
function bareDay(mention: DateMention, { clock, future }: DateContext): ResolvedDate {
  const isRange = mention.endDay !== null;
  if (!clock.day)
    return open(null, isRange, ambiguous(mention.rule, 'a day of a month, and no day of writing is known'));
  const [year, month] = [yearOf(clock.day), Number(clock.day.slice(5, 7))];
  const here = isoDay(year, month, mention.day!);
  const before = month === 1 ? isoDay(year - 1, 12, mention.day!) : isoDay(year, month - 1, mention.day!);
  const start = here && (future || here <= clock.day) ? here : before;
  const end = start && isRange ? isoDay(yearOf(start), Number(start.slice(5, 7)), mention.endDay!) : start;
  if (!start || !end || end < start)
    return open(null, isRange, ambiguous(mention.rule, `no such day before ${clock.day}`));
  return days(start, end, isRange, inferred(mention, mention.rule, `month ${clock.reason}`));
}

function monthDay(mention: DateMention, context: DateContext): ResolvedDate {
  const { month, day, endMonth, endDay } = mention;
  const isRange = endDay !== null;
  const year = mention.year ?? yearOfDay(mention, context);
  if (year === null) {
    const first = yearless(month!, day!);
    const edtf = isRange ? `${first}/${yearless(endMonth!, endDay)}` : first;
    return open(edtf, isRange, stated(mention, mention.rule));
  }
  const start = isoDay(year, month!, day!);
  const crosses = isRange && endMonth! < month!;
  const end = isRange ? isoDay(mention.endYear ?? (crosses ? year + 1 : year), endMonth!, endDay) : start;
  if (!start || !end) return open(null, isRange, ambiguous(mention.rule, `"${mention.text}" is no day of ${year}`));
  const grounds =
    mention.year !== null ? stated(mention, mention.rule) : inferred(mention, mention.rule, yearReason(context));
  return days(start, end < start ? start : end, isRange, grounds);
}

function yearOfDay({ month, day }: DateMention, { clock, years, future }: DateContext): number | null {
  if (future && clock.day) {
    const next = occurrenceAfter(month!, day!, clock.day);
    return next ? yearOf(next) : null;
  }
  return years?.yearOf(month!, day!) ?? null;
}

const yearReason = ({ clock, years, future }: DateContext): string =>
  future && clock.day ? `the next such day, ${clock.reason}` : (years?.reason ?? 'no year is written');

/** A month or a year alone: never a day, but it keeps its place in time. */
function monthOrYear(mention: DateMention, { years }: DateContext): ResolvedDate {
  const { month } = mention;
  const year = mention.year ?? (month === null ? null : (years?.yearOf(month, 1) ?? null));
  const precision = month === null ? 'year' : 'month';
  const edtf = year === null ? null : month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
  return { start: null, end: null, edtf, precision, rangeStated: false, grounds: stated(mention, mention.rule) };
}
