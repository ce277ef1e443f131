const DAY = 86_400_000;

/** Days of a range, both ends included. */
export interface Range {
  from: Date;
  to: Date;
}

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));
const parts = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()] as const;
const isMonthEnd = (date: Date): boolean => new Date(date.getTime() + DAY).getUTCDate() === 1;

/** How many days a range has. */
export const daysIn = ({ from, to }: Range): number => Math.round((to.getTime() - from.getTime()) / DAY) + 1;

/** The range of the same length just before: as many whole months where the range is of whole months, else days. */
export function previousPeriod({ from, to }: Range): Range {
  const before = new Date(from.getTime() - DAY);
  const [year, month, day] = parts(from);
  const [toYear, toMonth] = parts(to);
  if (day !== 1 || !isMonthEnd(to))
    return { from: new Date(before.getTime() - to.getTime() + from.getTime()), to: before };
  const months = (toYear - year) * 12 + toMonth - month + 1;
  return { from: utc(year, month - months, 1), to: before };
}

/** The same days of the year before; the end of February stays the end of February. */
export const yearBefore = ({ from, to }: Range): Range => ({ from: backYear(from), to: backYear(to) });

function backYear(date: Date): Date {
  const [year, month, day] = parts(date);
  if (isMonthEnd(date)) return utc(year - 1, month + 1, 0);
  return utc(year - 1, month, day);
}
