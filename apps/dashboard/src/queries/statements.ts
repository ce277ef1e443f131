import { type PageInfo, STATEMENT_ROW, type StatementRowPart } from './fragments.ts';
import { query } from './request.ts';
import type { StatementFilter } from './variables.ts';

export interface StatementsAnswer {
  statements: { totalCount: number; pageInfo: PageInfo; nodes: StatementRowPart[] };
}

export const STATEMENTS = query<StatementsAnswer, { filter: StatementFilter; first: number; after: string | null }>(
  /* GraphQL */ `
    query Statements($filter: StatementFilter!, $first: Int!, $after: String) {
      statements(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...StatementRowPart }
      }
    }
    ${STATEMENT_ROW}
  `,
);
