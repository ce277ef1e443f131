import { query } from './request.ts';
import type { StatementFilter, VisitFilter } from './variables.ts';

export interface DataAnswer {
  visits: { totalCount: number };
  statements: { totalCount: number };
}

/** How many rows the files hold. */
export const DATA = query<DataAnswer, { visits: VisitFilter; statements: StatementFilter }>(/* GraphQL */ `
  query Data($visits: VisitFilter!, $statements: StatementFilter!) {
    visits(filter: $visits, first: 1) { totalCount }
    statements(filter: $statements, first: 1) { totalCount }
  }
`);
