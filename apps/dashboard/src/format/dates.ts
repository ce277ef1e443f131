const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);
const DAY_MS = 86_400_000;

/** A date as far as it is known: each part is null where it is not. */
interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** What a page shows for a date, and whether it names a day, month or year of the calendar. */
export interface ShownDate {
  text: string;
  known: boolean;
}

const NOTHING: ShownDate = { text: 'date unknown', known: false };

/** `2024-10-16` as “16 Oct 2024”; `2024-10` and `2024` as far as they go. */
export const formatDay = (iso: string): string => write(partsOf(iso));

/** First and last day as “23–24 Sep 2025”, “30 Sep – 2 Oct 2025” or, over New Year, both in full. */
export function formatRange(start: string, end: string | null): string {
  if (!end || end === start) return formatDay(start);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return `${write(from)} – ${write(to)}`;
  const tail = to.year === null ? '' : ` ${to.year}`;
  if (from.month !== to.month) return `${write({ ...from, year: null })} – ${write({ ...to, year: null })}${tail}`;
  if (from.day === null || to.day === null) return write(to);
  return `${from.day}–${to.day} ${monthName(to.month)}${tail}`;
}

/**
 * The date of a visit. Where the day is not known, what EDTF (ISO 8601-2) says of it: `XXXX-10-16` is “16 Oct, year
 * unknown”, `../2017-08-25` is “by 25 Aug 2017”.
 */
export function visitDate(visit: {
  start: string | null;
  end: string | null;
  datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null;
  edtf: string | null;
}): ShownDate {
  if (visit.start) {
    const length = { DAY: 10, MONTH: 7, YEAR: 4 }[visit.datePrecision ?? 'DAY'];
    return { text: formatRange(visit.start.slice(0, length), visit.end?.slice(0, length) ?? null), known: true };
  }
  return visit.edtf ? fromEdtf(visit.edtf) : NOTHING;
}

/** Whole days from an ISO day to now. */
export const daysSince = (iso: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)) / DAY_MS));

function fromEdtf(edtf: string): ShownDate {
  const [first = '', last] = edtf.split('/');
  if (last !== undefined && (first === '..' || first === '')) return bounded('by', last);
  if (last === '..' || last === '') return bounded('from', first);
  const [from, to] = [partsOf(first), partsOf(last ?? first)];
  if (from.month === null && from.year === null) return NOTHING;
  const text = last ? formatRange(first, last) : write(from);
  return from.year === null || to.year === null
    ? { text: `${text}, year unknown`, known: false }
    : { text, known: true };
}

function bounded(word: string, day: string): ShownDate {
  const parts = partsOf(day);
  if (parts.year === null && parts.month === null) return NOTHING;
  const text = `${word} ${write(parts)}`;
  return { text: parts.year === null ? `${text}, year unknown` : text, known: false };
}

function partsOf(iso: string): Parts {
  const [year, month, day] = iso.replace(/[?~%]/g, '').split('-').map(numberOf);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

const numberOf = (part: string): number | null => (/^\d+$/.test(part) ? Number(part) : null);

const monthName = (month: number | null): string => (month === null ? '' : (MONTHS[month - 1] ?? ''));

const write = ({ year, month, day }: Parts): string =>
  [month === null ? null : day, monthName(month), year].filter((part) => part !== null && part !== '').join(' ');
