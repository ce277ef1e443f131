import { addDays } from '@communique/domain';
import type { DateMention, Reading, Sentence } from '../../model.ts';
import { isoDay, occurrenceAfter, occurrenceBefore, yearOf } from './calendar.ts';

/** What a report's bare weekdays, "yesterday" and yearless days are counted from. */
export interface Clock {
  /** The day of writing, ISO: the dateline's, else that of publication, else the page's; null when none is known. */
  day: string | null;
  /** How the day is known: a sentence fit for a record's reason. */
  reason: string;
}

/** A dateline may carry the day after the page's own date (time zones), never a later one. */
const DATELINE_SLACK = 1;

/** Reads the day of writing; never asks today's date. */
export function clockOf(reading: Reading, dates: readonly DateMention[]): Clock {
  const { published } = reading.report;
  const page = published ?? pageDay(reading.sentences, dates);
  const source = published ? 'the day of publication' : "the page's date line";
  const line = reading.dateline?.date;
  if (line?.month && line.day) {
    const day = line.year
      ? isoDay(line.year, line.month, line.day)
      : page && occurrenceBefore(line.month, line.day, addDays(page, DATELINE_SLACK));
    if (day) return { day, reason: `counted from the dateline's day ${day}` };
  }
  return page
    ? { day: page, reason: `counted from ${source} ${page}` }
    : { day: null, reason: 'no day of writing is known' };
}

/** The full date in a page's own date line above the story ("January 26, 2018 | 10:38"), or null. */
function pageDay(sentences: readonly Sentence[], dates: readonly DateMention[]): string | null {
  for (const sentence of sentences.slice(0, 6)) {
    if (sentence.kind !== 'headline') continue;
    const date = dates.find((d) => d.start >= sentence.start && d.end <= sentence.end);
    const { year, month, day } = date ?? {};
    if (year && month && day) return isoDay(year, month, day);
  }
  return null;
}

/** A year for days without one, and how it was found. */
export interface YearSource {
  /** The year of a month and day, or null when this source says nothing of them. */
  yearOf(month: number, day: number): number | null;
  /** Offsets of the words it rests on; null for the page's own date. */
  span: { start: number; end: number } | null;
  reason: string;
}

/** Days without a year stand for the nearest one on or before the day of writing. */
export function yearFromClock(clock: Clock): YearSource | null {
  const { day } = clock;
  if (!day) return null;
  const limit = addDays(day, 3);
  return {
    yearOf: (month, d) => {
      const iso = occurrenceBefore(month, d, limit);
      return iso ? yearOf(iso) : null;
    },
    span: null,
    reason: `year ${clock.reason}`,
  };
}

/** The first such day on or after an ISO day: for events that the text calls recent. */
export function firstAfter(from: string, span: { start: number; end: number }, reason: string): YearSource {
  return {
    yearOf: (month, day) => {
      const iso = occurrenceAfter(month, day, from);
      return iso ? yearOf(iso) : null;
    },
    span,
    reason,
  };
}
