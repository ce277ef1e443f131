import { formatDay, formatRange, visitDate } from '../../format/dates.ts';
import { capitalised, counted, formatCount, inSentence, listed } from '../../format/words.ts';

/** Numbers, dates, lists and counted things, as this language writes them. */
export const say = {
  count: formatCount,
  day: formatDay,
  range: formatRange,
  visitDate,
  list: listed,
  capitalised,
  inSentence,
  visits: (count: number): string => counted(count, 'visit'),
  statements: (count: number): string => counted(count, 'statement'),
  localities: (count: number): string => counted(count, 'locality', 'localities'),
  people: (count: number): string => counted(count, 'person', 'people'),
  reports: (count: number): string => counted(count, 'report'),
  themes: (count: number): string => counted(count, 'theme'),
  days: (count: number): string => counted(count, 'day'),
};
