import type { Filters } from '../filters/filters.ts';

/** Periods that charts over time are drawn by: “2024”, “2024-Q2”, “2024-05”. */
export type PeriodKind = 'year' | 'quarter' | 'month';

const MONTHS: Readonly<Record<PeriodKind, number>> = { year: 12, quarter: 3, month: 1 };

/** The name of the period that a day, YYYY-MM-DD, lies in. */
export const periodOf = (day: string, kind: PeriodKind): string => nameOf(monthsOf(day), kind);

/** So many periods up to the one of a day, oldest first. */
export function periodsUntil(day: string, kind: PeriodKind, count: number): string[] {
  const last = monthsOf(day);
  return Array.from({ length: count }, (_, index) => nameOf(last - (count - 1 - index) * MONTHS[kind], kind));
}

/** First and last day of a period. */
export function boundsOf(period: string): { from: string; to: string } {
  const [, year = '', quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(period) ?? [];
  const first = quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0;
  const length = quarter ? 3 : month ? 1 : 12;
  const end = new Date(Date.UTC(Number(year), first + length, 0));
  return { from: `${year}-${String(first + 1).padStart(2, '0')}-01`, to: end.toISOString().slice(0, 10) };
}

/** The filters that also ask for a period: the part of it that lies within the filters' own dates. */
export function inPeriod(filters: Filters, period: string): Filters {
  const { from, to } = boundsOf(period);
  return {
    ...filters,
    from: filters.from && filters.from > from ? filters.from : from,
    to: filters.to && filters.to < to ? filters.to : to,
    undated: null,
  };
}

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1;

function nameOf(months: number, kind: PeriodKind): string {
  const [year, month] = [Math.floor(months / 12), months % 12];
  if (kind === 'year') return String(year);
  return kind === 'quarter' ? `${year}-Q${Math.floor(month / 3) + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
