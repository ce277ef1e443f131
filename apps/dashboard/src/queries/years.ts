import { YEARS_SHOWN } from '../thresholds.ts';
import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

type YearName = `y${number}`;

const NAMES = Array.from({ length: YEARS_SHOWN }, (_, index): YearName => `y${index}`);

/** Visits of each year that a chart over time shows, so that a year without any is a gap and not a zero. */
export const HELD_YEARS = query<Record<YearName, { totalCount: number }>, Record<YearName, VisitFilter>>(`
  query HeldYears(${NAMES.map((name) => `$${name}: VisitFilter!`).join(', ')}) {
    ${NAMES.map((name) => `${name}: visits(filter: $${name}, first: 1) { totalCount }`).join('\n    ')}
  }
`);

/** The years that charts over time show, the last one given; oldest first. */
export const yearsUntil = (last: number): number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, index) => last - YEARS_SHOWN + 1 + index);

/** The variables of {@link HELD_YEARS}: every visit of each year, whatever else is filtered. */
export const heldYearsOf = (years: readonly number[]): Record<YearName, VisitFilter> =>
  Object.fromEntries(years.map((year, index) => [`y${index}`, { from: `${year}-01-01`, to: `${year}-12-31` }]));

/** The years of which any visit is held. */
export const heldOf = (
  years: readonly number[],
  answer: Readonly<Record<YearName, { totalCount: number }>>,
): Set<number> => new Set(years.filter((_, index) => (answer[`y${index}`]?.totalCount ?? 0) > 0));
