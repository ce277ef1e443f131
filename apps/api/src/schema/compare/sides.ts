import { InvalidInput } from '../error/failure.ts';
import type { VisitFilter } from '../visit/inputs.ts';
import { daysIn, previousPeriod, type Range, yearBefore } from './shift.ts';

/** What a selection is compared with: itself at another time, or another one. */
export interface Other {
  shift?: 'PREVIOUS_PERIOD' | 'YEAR_BEFORE' | null | undefined;
  against?: VisitFilter | null | undefined;
}

/** Two selections and, where both are of so many days, their days. */
export interface Sides {
  filter: VisitFilter | null | undefined;
  other: VisitFilter;
  range: Range | null;
  otherRange: Range | null;
}

/** @throws InvalidInput unless exactly one of `shift` and `against` is given, and a range where it must be moved. */
export function sidesOf(filter: VisitFilter | null | undefined, { shift, against }: Other): Sides {
  if (Boolean(shift) === Boolean(against)) {
    throw new InvalidInput('shift', 'Give either shift, to compare with an earlier time, or against, another filter.');
  }
  const range = rangeOf(filter);
  if (against) return { filter, other: against, range, otherRange: rangeOf(against) };
  if (!range) throw new InvalidInput('filter.from', 'Give from and to: there is no time before all time.');
  const otherRange = shift === 'YEAR_BEFORE' ? yearBefore(range) : previousPeriod(range);
  return { filter, other: { ...filter, ...otherRange }, range, otherRange };
}

const rangeOf = (filter: VisitFilter | null | undefined): Range | null =>
  filter?.from && filter.to && filter.from <= filter.to ? { from: filter.from, to: filter.to } : null;

/** Days on either side; null where one has no bounds, so that both count as equally long. */
export const exposuresOf = ({ range, otherRange }: Sides): [number, number] | null =>
  range && otherRange ? [daysIn(range), daysIn(otherRange)] : null;
