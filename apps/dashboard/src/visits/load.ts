import type { View } from '../frame/view.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { visitFilter } from '../queries/variables.ts';
import { VISITS, type VisitsAnswer } from '../queries/visits.ts';
import { SORTED_VISITS, VISIT_ROWS } from '../thresholds.ts';
import type { SortChoice } from './rows.ts';

/** Visits of a list, and whether they are all of it: only then can any column sort them. */
export interface VisitsData {
  answer: VisitsAnswer;
  whole: boolean;
}

/**
 * Fetches visits. By date the API gives a page in its order; by another column the whole list is fetched and sorted
 * here, as long as it is not too long for that.
 */
export async function loadVisits(view: View, sort: SortChoice, after: string | null): Promise<Outcome<VisitsData>> {
  const order = sort.by === 'date' && !sort.descending ? 'OLDEST' : 'NEWEST';
  const page = (cursor: string | null) => loadPage(view, order, cursor);
  const first = await page(sort.by === 'date' ? after : null);
  if (!first.ok) return first;
  const { totalCount, nodes } = first.data.visits;
  if (sort.by === 'date' || totalCount > SORTED_VISITS)
    return { ok: true, data: { answer: first.data, whole: nodes.length === totalCount } };
  const all = [...nodes];
  let info = first.data.visits.pageInfo;
  while (info.hasNextPage) {
    const next = await page(info.endCursor);
    if (!next.ok) return next;
    all.push(...next.data.visits.nodes);
    info = next.data.visits.pageInfo;
  }
  return {
    ok: true,
    data: { answer: { ...first.data, visits: { totalCount, nodes: all, pageInfo: info } }, whole: true },
  };
}

const loadPage = ({ filters, vocabulary }: View, order: 'NEWEST' | 'OLDEST', after: string | null) =>
  ask(VISITS, {
    filter: visitFilter(filters, vocabulary),
    undatedFilter: visitFilter({ ...filters, from: null, to: null, undated: 'only' }, vocabulary),
    order,
    first: VISIT_ROWS,
    after,
  });
