const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);
const DAY_MS = 86_400_000;

/** A date as far as it is known: each part is null where it is not. */
export interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** What a page shows for a date, and whether it names a day, month or year of the calendar. */
export interface ShownDate {
  text: string;
  known: boolean;
}

/** How a language writes dates. */
export interface DateWords {
  /** A date as far as it is known. */
  write(parts: Parts): string;
  /** First and last day of one year, told apart; the year may be unknown. */
  span(from: Parts, to: Parts): string;
  unknown: string;
  yearUnknown(date: string): string;
  by(date: string): string;
  from(date: string): string;
}

/** A visit's days as the API gives them. */
interface VisitDays {
  start: string | null;
  end: string | null;
  datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null;
  edtf: string | null;
}

/** Dates in one language. */
export interface Dates {
  /** `2024-10-16` as “16 Oct 2024”; `2024-10` and `2024` as far as they go. */
  day(iso: string): string;
  /** First and last day as “23–24 Sep 2025”, “30 Sep – 2 Oct 2025” or, over New Year, both in full. */
  range(start: string, end: string | null): string;
  /**
   * The date of a visit. Where the day is not known, what EDTF (ISO 8601-2) says of it: `XXXX-10-16` is “16 Oct, year
   * unknown”, `../2017-08-25` is “by 25 Aug 2017”.
   */
  ofVisit(visit: VisitDays): ShownDate;
}

/** Dates as a language writes them. */
export function datesIn(words: DateWords): Dates {
  const nothing: ShownDate = { text: words.unknown, known: false };
  const day = (iso: string): string => words.write(partsOf(iso));
  const range = (start: string, end: string | null): string => {
    if (!end || end === start) return day(start);
    const [from, to] = [partsOf(start), partsOf(end)];
    if (from.year !== to.year) return `${words.write(from)} – ${words.write(to)}`;
    if (from.month === to.month && (from.day === null || to.day === null)) return words.write(to);
    return words.span(from, to);
  };
  const bounded = (word: (date: string) => string, iso: string): ShownDate => {
    const parts = partsOf(iso);
    if (parts.year === null && parts.month === null) return nothing;
    const text = word(words.write(parts));
    return { text: parts.year === null ? words.yearUnknown(text) : text, known: false };
  };
  const fromEdtf = (edtf: string): ShownDate => {
    const [first = '', last] = edtf.split('/');
    if (last !== undefined && (first === '..' || first === '')) return bounded(words.by, last);
    if (last === '..' || last === '') return bounded(words.from, first);
    const [from, to] = [partsOf(first), partsOf(last ?? first)];
    if (from.month === null && from.year === null) return nothing;
    const text = last ? range(first, last) : words.write(from);
    return from.year === null || to.year === null
      ? { text: words.yearUnknown(text), known: false }
      : { text, known: true };
  };
  const ofVisit = ({ start, end, datePrecision, edtf }: VisitDays): ShownDate => {
    if (!start) return edtf ? fromEdtf(edtf) : nothing;
    const length = { DAY: 10, MONTH: 7, YEAR: 4 }[datePrecision ?? 'DAY'];
    return { text: range(start.slice(0, length), end?.slice(0, length) ?? null), known: true };
  };
  return { day, range, ofVisit };
}

/** Whole days from an ISO day to now. */
export const daysSince = (iso: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)) / DAY_MS));

function partsOf(iso: string): Parts {
  const [year, month, day] = iso.replace(/[?~%]/g, '').split('-').map(numberOf);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

const numberOf = (part: string): number | null => (/^\d+$/.test(part) ? Number(part) : null);

const monthName = (month: number | null): string => (month === null ? '' : (MONTHS[month - 1] ?? ''));

const write = ({ year, month, day }: Parts): string =>
  [month === null ? null : day, monthName(month), year].filter((part) => part !== null && part !== '').join(' ');

const english = datesIn({
  write,
  span: (from, to) => {
    const tail = to.year === null ? '' : ` ${to.year}`;
    return from.month === to.month
      ? `${from.day}–${to.day} ${monthName(to.month)}${tail}`
      : `${write({ ...from, year: null })} – ${write({ ...to, year: null })}${tail}`;
  },
  unknown: 'date unknown',
  yearUnknown: (date) => `${date}, year unknown`,
  by: (date) => `by ${date}`,
  from: (date) => `from ${date}`,
});

/** Dates in English. */
export const { day: formatDay, range: formatRange, ofVisit: visitDate } = english;
