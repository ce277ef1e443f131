import { type Filters, NO_FILTERS, narrow } from '../filters/filters.ts';
import type { View } from '../frame/view.ts';
import { LOCALITY, type LocalityAnswer } from '../queries/locality.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';

/** The filters of a locality's page: those of its address, and the locality itself. */
export const withLocality = (filters: Filters, code: string): Filters => ({
  ...NO_FILTERS,
  ...filters,
  locality: narrow(filters.locality, code),
});

/** Fetches a locality with its visits, partners, themes and people. */
export function loadLocality(code: string, { filters, vocabulary }: View): Promise<Outcome<LocalityAnswer>> {
  const within = withLocality(filters, code);
  return ask(LOCALITY, {
    id: code,
    code,
    visits: visitFilter(within, vocabulary),
    undated: visitFilter({ ...within, from: null, to: null, undated: 'only' }, vocabulary),
    statements: statementFilter(within, vocabulary),
  });
}
