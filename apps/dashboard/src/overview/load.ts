import type { View } from '../frame/view.ts';
import { OVERVIEW, type OverviewAnswer } from '../queries/overview.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';
import { HELD_YEARS, heldOf, heldYearsOf, yearsUntil } from '../queries/years.ts';
import { LATEST_VISITS } from '../thresholds.ts';

/** The figures of the overview, the years they are drawn for, and those of which any visit is held. */
export interface OverviewData {
  answer: OverviewAnswer;
  years: readonly number[];
  held: ReadonlySet<number>;
}

/** Fetches all figures of the overview under the filters of a view. */
export async function loadOverview({ filters, vocabulary, dataset }: View, now: Date): Promise<Outcome<OverviewData>> {
  const years = yearsUntil(dataset.coverageEnd ? Number(dataset.coverageEnd.slice(0, 4)) : now.getUTCFullYear());
  const [counts, heldYears] = await Promise.all([
    ask(OVERVIEW, {
      visits: visitFilter(filters, vocabulary),
      undated: visitFilter({ ...filters, from: null, to: null, undated: 'only' }, vocabulary),
      statements: statementFilter(filters, vocabulary),
      online: statementFilter({ ...filters, online: 'only' }, vocabulary),
      latest: LATEST_VISITS,
    }),
    ask(HELD_YEARS, heldYearsOf(years)),
  ]);
  if (!counts.ok) return counts;
  if (!heldYears.ok) return heldYears;
  return { ok: true, data: { answer: counts.data, years, held: heldOf(years, heldYears.data) } };
}
