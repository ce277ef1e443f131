import {
  NOT_THERE,
  type NotThere,
  type PageInfo,
  STATEMENT_ROW,
  type StatementRowPart,
  VISIT_ROW,
  type VisitRowPart,
} from './fragments.ts';
import { query } from './request.ts';

export interface OfficeRow {
  title: string;
  seenOn: string | null;
  locality: { code: string; name: string } | null;
}

export interface PersonRowPart {
  id: string;
  name: string;
  country: { code: string; name: string } | null;
  offices: OfficeRow[];
  visits: { totalCount: number };
  statements: { totalCount: number };
}

/** The API's filter of people. */
export interface PersonFilter {
  countries?: readonly string[];
  localities?: readonly string[];
  text?: string;
}

export interface PeopleAnswer {
  people: { totalCount: number; pageInfo: PageInfo; nodes: PersonRowPart[] };
}

export const PEOPLE = query<PeopleAnswer, { filter: PersonFilter; first: number; after: string | null }>(/* GraphQL */ `
  query People($filter: PersonFilter!, $first: Int!, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        country { code name }
        offices(first: 2) { title seenOn locality { code name } }
        visits(first: 1) { totalCount }
        statements(first: 1) { totalCount }
      }
    }
  }
`);

export interface PersonOffice extends OfficeRow {
  id: string;
  report: {
    id: string;
    title: string | null;
    publisher: string | null;
    published: string | null;
    visits: { id: string }[];
  };
}

export interface PersonPart {
  __typename: 'Person';
  id: string;
  name: string;
  names: string[];
  country: { code: string; name: string } | null;
  offices: PersonOffice[];
  /** Offices as all reports together attest them. */
  memberships: {
    title: string;
    firstSeen: string | null;
    lastSeen: string | null;
    locality: { code: string; name: string } | null;
  }[];
  visits: { totalCount: number; nodes: VisitRowPart[] };
  shared: { nodes: { people: { person: { id: string; name: string; country: { code: string } | null } }[] }[] };
  statements: { totalCount: number; nodes: StatementRowPart[] };
}

export const PERSON = query<{ person: PersonPart | NotThere }, { id: string }>(/* GraphQL */ `
  query Person($id: ID!) {
    person(id: $id) {
      __typename
      ...NotThere
      ... on Person {
        id
        name
        names
        country { code name }
        offices(first: 40) { id title seenOn locality { code name } report { id title publisher published visits(first: 1) { id } } }
        memberships(first: 40) { title firstSeen lastSeen locality { code name } }
        visits(first: 50) { totalCount nodes { ...VisitRowPart } }
        shared: visits(first: 20) { nodes { people(first: 60) { person { id name country { code } } } } }
        statements(first: 50) { totalCount nodes { ...StatementRowPart } }
      }
    }
  }
  ${VISIT_ROW}
  ${STATEMENT_ROW}
  ${NOT_THERE}
`);
