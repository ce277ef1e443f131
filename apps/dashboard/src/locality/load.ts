import { type Filters, NO_FILTERS, narrow } from '../filters/filters.ts';
import type { View } from '../frame/view.ts';
import { CHANGE, type ChangeAnswer } from '../queries/change.ts';
import { LOCALITY, type LocalityAnswer } from '../queries/locality.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';
import { periodCompared } from './change.ts';

/** The filters of a locality's page: those of its address, and the locality itself. */
export const withLocality = (filters: Filters, code: string): Filters => ({
  ...NO_FILTERS,
  ...filters,
  locality: narrow(filters.locality, code),
});

/** What a locality's page shows; no change where there is no period to compare. */
export interface LocalityData {
  answer: LocalityAnswer;
  change: ChangeAnswer | null;
}

/** Fetches a locality with its visits, partners, themes and people, and its change against the period before. */
export async function loadLocality(code: string, view: View): Promise<Outcome<LocalityData>> {
  const { filters, vocabulary, dataset } = view;
  const within = withLocality(filters, code);
  const period = periodCompared(filters, dataset.coverageEnd);
  const [answer, change] = await Promise.all([
    ask(LOCALITY, {
      id: code,
      code,
      visits: visitFilter(within, vocabulary),
      undated: visitFilter({ ...within, from: null, to: null, undated: 'only' }, vocabulary),
      statements: statementFilter(within, vocabulary),
    }),
    period ? ask(CHANGE, { filter: visitFilter({ ...within, ...period, undated: null }, vocabulary) }) : null,
  ]);
  if (!answer.ok) return answer;
  return { ok: true, data: { answer: answer.data, change: change?.ok ? change.data : null } };
}
