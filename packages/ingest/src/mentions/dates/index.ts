import type { DateMention, Reading } from '../../model.ts';

/** Finds written dates, ranges, weekdays and "yesterday"; says only what the words say. */
export function findDates(_reading: Reading): DateMention[] {
  return [];
}
