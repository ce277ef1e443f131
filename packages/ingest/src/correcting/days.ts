import type { VisitRecord } from '@communique/domain';
import type { DaysValue } from './values.ts';

/** The days of a visit from its first and last: whole days, a range when they differ. */
export function daysOf(start: string | null, end: string | null): DaysValue {
  if (start === null) return { start: null, end: null, edtf: null, precision: null, rangeStated: false };
  const last = end ?? start;
  const edtf = last === start ? start : `${start}/${last}`;
  return { start, end: last, edtf, precision: 'day', rangeStated: last !== start };
}

/** A visit of a record with the days that an editor gives it. */
export const withDays = (visit: VisitRecord, { start, end, edtf, precision, rangeStated }: DaysValue): VisitRecord => ({
  ...visit,
  start,
  end,
  edtf,
  datePrecision: precision,
  rangeStated,
});
