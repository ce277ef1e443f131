import type { DatePart, PageInfo } from './fragments.ts';
import { query } from './request.ts';

export const SEARCH_KINDS = ['VISIT', 'PERSON', 'LOCALITY', 'STATEMENT', 'REPORT', 'ORGANISATION'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

interface Source {
  title: string | null;
  publisher: string | null;
  published: string | null;
}

export type SubjectPart =
  | {
      __typename: 'Locality';
      code: string;
      name: string;
      country: { code: string } | null;
      validFrom: string | null;
      validTo: string | null;
    }
  | { __typename: 'Organisation'; name: string; country: { code: string } | null }
  | { __typename: 'Person'; id: string; name: string; country: { code: string } | null; offices: { title: string }[] }
  | (Source & { __typename: 'Report'; id: string; visits: { id: string }[] })
  | { __typename: 'Statement'; id: string; visit: { id: string } | null; report: Source }
  | (DatePart & { __typename: 'Visit'; id: string; leader: { name: string } | null });

export interface HitPart {
  kind: SearchKind;
  text: string;
  highlights: { start: number; end: number }[];
  subject: SubjectPart;
}

export interface SearchAnswer {
  search: { totalCount: number; pageInfo: PageInfo; nodes: HitPart[] };
}

interface SearchVariables {
  query: string;
  kinds: readonly SearchKind[];
  first: number;
  after: string | null;
}

/** What holds all words, of the kinds that are asked for, the best first. */
export const SEARCH = query<SearchAnswer, SearchVariables>(/* GraphQL */ `
  query Search($query: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
    search(query: $query, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        kind
        text
        highlights { start end }
        subject {
          __typename
          ... on Locality { code name country { code } validFrom validTo }
          ... on Organisation { name country { code } }
          ... on Person { id name country { code } offices(first: 1) { title } }
          ... on Report { id title publisher published visits(first: 1) { id } }
          ... on Statement { id visit { id } report { title publisher published } }
          ... on Visit { id start end datePrecision edtf leader { name } }
        }
      }
    }
  }
`);
