import { type PageInfo, VISIT_ROW, type VisitRowPart } from './fragments.ts';
import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

export interface VisitsAnswer {
  visits: { totalCount: number; pageInfo: PageInfo; nodes: VisitRowPart[] };
  undated: { totalCount: number };
}

interface VisitsVariables {
  filter: VisitFilter;
  undatedFilter: VisitFilter;
  order: 'NEWEST' | 'OLDEST';
  first: number;
  after: string | null;
}

export const VISITS = query<VisitsAnswer, VisitsVariables>(/* GraphQL */ `
  query Visits($filter: VisitFilter!, $undatedFilter: VisitFilter!, $order: VisitOrder!, $first: Int!, $after: String) {
    visits(filter: $filter, orderBy: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...VisitRowPart }
    }
    undated: visits(filter: $undatedFilter, first: 1) { totalCount }
  }
  ${VISIT_ROW}
`);
