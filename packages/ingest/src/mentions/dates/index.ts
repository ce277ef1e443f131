import type { DateMention, Reading } from '../../model.ts';
import { readDates } from './read.ts';

/** "on Wednesday, May 10" and "Wednesday (May 10)": between a weekday and the date it belongs to. */
const BESIDE = /^(?:,? |,? ?\(|, the )$/u;

/** Finds written dates, ranges, weekdays and "yesterday"; says only what the words say. */
export function findDates(reading: Reading): DateMention[] {
  const dates = readDates(reading.body);
  const merged: DateMention[] = [];
  for (const date of dates) {
    const before = merged.at(-1);
    const joins = before && isBareWeekday(before) && date.day !== null && date.endDay === null;
    if (joins && BESIDE.test(reading.body.slice(before.end, date.start))) {
      const text = reading.body.slice(before.start, date.end);
      merged[merged.length - 1] = { ...date, start: before.start, text, weekday: before.weekday };
    } else merged.push(date);
  }
  return merged;
}

const isBareWeekday = (date: DateMention): boolean =>
  date.weekday !== null && date.endWeekday === null && date.day === null;
