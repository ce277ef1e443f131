import { STATEMENT_ROW, type StatementRowPart, VISIT_ROW, type VisitRowPart } from './fragments.ts';
import { query } from './request.ts';
import type { StatementFilter, VisitFilter } from './variables.ts';

export interface EdgeAnswer {
  visits: {
    totalCount: number;
    nodes: (VisitRowPart & { statements: { totalCount: number; nodes: StatementRowPart[] } })[];
  };
  statements: { totalCount: number };
}

interface EdgeVariables {
  visits: VisitFilter;
  statements: StatementFilter;
  first: number;
}

/** The visits from one place to another, each with the first of what was said. */
export const EDGE = query<EdgeAnswer, EdgeVariables>(/* GraphQL */ `
  query Edge($visits: VisitFilter!, $statements: StatementFilter!, $first: Int!) {
    visits(filter: $visits, first: $first) {
      totalCount
      nodes {
        ...VisitRowPart
        statements(first: 3) { totalCount nodes { ...StatementRowPart } }
      }
    }
    statements(filter: $statements, first: 1) { totalCount }
  }
  ${VISIT_ROW}
  ${STATEMENT_ROW}
`);
