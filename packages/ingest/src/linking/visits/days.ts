import { addDays, bounds, daysBetween, type EdtfDate, parseEdtf, type VisitRecord } from '@communique/domain';

/** First and last day of a visit: ISO days, or days of an unknown year ("XXXX-11-15"). Months and years are whole spans. */
export interface DaySpan {
  first: string;
  last: string;
  /** False for days of an unknown year. */
  year: boolean;
}

/** Stands in for an unknown year; a leap year, so that 29 February is a day of it. */
const ANY_YEAR = '2000';

const dayOf = ({ month, day }: EdtfDate): string | null =>
  month === null || day === null
    ? null
    : `${ANY_YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of a visit as far as they are known, or null. */
export function spanOf({ start, end, edtf }: Pick<VisitRecord, 'start' | 'end' | 'edtf'>): DaySpan | null {
  const range = edtf === null ? null : parseEdtf(edtf);
  if (range) {
    const known = bounds(range);
    if (known) return { ...known, year: true };
    const [first, last] = [dayOf(range.start), dayOf(range.end)];
    if (first !== null && last !== null) return { first, last, year: false };
  }
  return start === null ? null : { first: start, last: end ?? start, year: true };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const inYear = (day: string, year: number): string => `${String(year).padStart(4, '0')}${day.slice(4)}`;

/** A span of an unknown year, moved to each of the given years; a span over New Year ends in the next. */
function inYears({ first, last }: DaySpan, years: readonly number[]): DaySpan[] {
  const over = last < first ? 1 : 0;
  return years.map((year) => ({ first: inYear(first, year), last: inYear(last, year + over), year: true }));
}

function gap(a: DaySpan, b: DaySpan): number {
  if (a.first > b.last) return daysBetween(b.last, a.first);
  if (b.first > a.last) return daysBetween(a.last, b.first);
  return 0;
}

/**
 * Days between two spans, 0 when they share one. Where a year is not known, the one that brings them nearest: XXXX-11-15
 * is no day from 2023-11-14/2023-11-16.
 */
export function daysApart(a: DaySpan, b: DaySpan): number {
  const years = [a, b].flatMap((span) => (span.year ? [yearOf(span.first), yearOf(span.last)] : []));
  const around = years.length > 0 ? years : [yearOf(ANY_YEAR)];
  const candidates = [...new Set(around.flatMap((year) => [year - 1, year, year + 1]))];
  const left = a.year ? [a] : inYears(a, candidates);
  const right = b.year ? [b] : inYears(b, candidates);
  return Math.min(...left.flatMap((x) => right.map((y) => gap(x, y))));
}

/** Days in a span. */
export const lengthOf = ({ first, last }: DaySpan): number => Math.max(1, daysBetween(first, last) + 1);

/** The span with some days more at either end. */
export const widened = ({ first, last, year }: DaySpan, days: number): DaySpan => ({
  first: addDays(first, -days),
  last: addDays(last, days),
  year,
});
