/**
 * The part of EDTF (ISO 8601-2, level 2) that reports need: a year, a month, a day, a day of an unknown year
 * ("XXXX-11-11"), and ranges of these.
 */
export interface EdtfDate {
  /** Null where the year is not known. */
  year: number | null;
  /** 1–12, or null. */
  month: number | null;
  /** 1–31, or null. */
  day: number | null;
}

/** A date, or a range with both ends; of a single date, start and end are equal. */
export interface EdtfRange {
  start: EdtfDate;
  end: EdtfDate;
}

export type Precision = 'day' | 'month' | 'year';

const DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** A leap year stands in for an unknown one, so that 29 February is a day of it. */
const ANY_YEAR = 2000;

/** Number of days in a month (1–12) of a year; of an unknown year, the most it can have. */
export const daysInMonth = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? ANY_YEAR, month, 0)).getUTCDate();

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === null && month === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** Parses EDTF text; null when it is none of the forms named above, no real day, or a range that ends before it starts. */
export function parseEdtf(text: string): EdtfRange | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const start = parseDate(first);
  const end = second === undefined ? start : parseDate(second);
  if (!start || !end || (start.year === null) !== (end.year === null)) return null;
  return start.year !== null && lastDay(end) < firstDay(start) ? null : { start, end };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function formatDate({ year, month, day }: EdtfDate): string {
  const head = year === null ? 'XXXX' : pad(year, 4);
  return [head, ...[month, day].filter((part) => part !== null).map((part) => pad(part, 2))].join('-');
}

/** EDTF text of a date or range; a range of one date is written as that date. */
export function formatEdtf({ start, end }: EdtfRange): string {
  const [first, last] = [formatDate(start), formatDate(end)];
  return first === last ? first : `${first}/${last}`;
}

/** True for text that gives a month or day without a year. False for what is no EDTF. */
export const isUnknownYear = (text: string): boolean => parseEdtf(text)?.start.year === null;

function firstDay({ year, month, day }: EdtfDate): string {
  return `${pad(year ?? 0, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`;
}

function lastDay({ year, month, day }: EdtfDate): string {
  const lastMonth = month ?? 12;
  return `${pad(year ?? 0, 4)}-${pad(lastMonth, 2)}-${pad(day ?? daysInMonth(year, lastMonth), 2)}`;
}

/** First and last ISO day of a range, or null where the year is not known. */
export function bounds(range: EdtfRange): { first: string; last: string } | null {
  if (range.start.year === null || range.end.year === null) return null;
  return { first: firstDay(range.start), last: lastDay(range.end) };
}

/** How precise a range is: that of its less precise end. */
export function precision({ start, end }: EdtfRange): Precision {
  if (start.month === null || end.month === null) return 'year';
  return start.day === null || end.day === null ? 'month' : 'day';
}

/** True when two ranges share a day. Ranges of unknown years are not comparable with others: never. */
export function overlaps(a: EdtfRange, b: EdtfRange): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last;
}
