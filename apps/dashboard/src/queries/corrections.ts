import type { CorrectableField, CorrectionKind } from './editing.ts';
import type { PageInfo } from './fragments.ts';
import { query } from './request.ts';

/** A correction as pages show it. */
export interface CorrectionPart {
  id: string;
  kind: CorrectionKind;
  correctedField: CorrectableField | null;
  author: string;
  at: string;
  reason: string;
  before: unknown;
  after: unknown;
  undoneAt: string | null;
  meeting: { id: string } | null;
  statement: { id: string } | null;
}

export const CORRECTION = /* GraphQL */ `
  fragment CorrectionPart on Correction {
    id
    kind
    correctedField
    author
    at
    reason
    before
    after
    undoneAt
    meeting { id }
    statement { id }
  }
`;

export interface CorrectionRowPart extends CorrectionPart {
  about: string | null;
  undoneBy: string | null;
  undoneReason: string | null;
  visit: { id: string } | null;
  person: { id: string; name: string } | null;
}

export interface CorrectionsAnswer {
  corrections: { totalCount: number; pageInfo: PageInfo; nodes: CorrectionRowPart[] };
}

/** What editors have corrected, the latest first. */
export const CORRECTIONS = query<
  CorrectionsAnswer,
  { filter: { authors?: string[]; undone?: boolean }; first: number; after: string | null }
>(/* GraphQL */ `
  query Corrections($filter: CorrectionFilter!, $first: Int!, $after: String) {
    corrections(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        ...CorrectionPart
        about
        undoneBy
        undoneReason
        visit { id }
        person { id name }
      }
    }
  }
  ${CORRECTION}
`);
