import { NOT_THERE, type NotThere, VISIT_ROW, type VisitRowPart } from './fragments.ts';
import type { LocalityCount } from './overview.ts';
import { query } from './request.ts';
import type { StatementFilter, VisitFilter } from './variables.ts';

export interface LocalityPart {
  __typename: 'Locality';
  code: string;
  name: string;
  nameVi: string | null;
  nameZh: string | null;
  kind: string;
  resolved: boolean;
  validFrom: string | null;
  validTo: string | null;
  country: { code: string; name: string } | null;
  parent: { code: string; name: string } | null;
  successor: { code: string; name: string } | null;
  predecessors: { code: string; name: string }[];
}

export interface LocalityPeoplePart {
  id: string;
  name: string;
  country: { code: string } | null;
  offices: { title: string; seenOn: string | null; locality: { code: string } | null }[];
  visits: { totalCount: number };
}

export interface LocalityAnswer {
  locality: LocalityPart | NotThere;
  visits: { totalCount: number; nodes: VisitRowPart[] };
  undated: { totalCount: number };
  partners: LocalityCount[];
  statements: { totalCount: number };
  themes: { theme: { code: string; label: string }; statements: number }[];
  people: { totalCount: number; nodes: LocalityPeoplePart[] };
}

interface LocalityVariables {
  id: string;
  code: string;
  visits: VisitFilter;
  undated: VisitFilter;
  statements: StatementFilter;
}

export const LOCALITY = query<LocalityAnswer, LocalityVariables>(/* GraphQL */ `
  query Locality(
    $id: ID!
    $code: String!
    $visits: VisitFilter!
    $undated: VisitFilter!
    $statements: StatementFilter!
  ) {
    locality(id: $id) {
      __typename
      ...NotThere
      ... on Locality {
        code
        name
        nameVi
        nameZh
        kind
        resolved
        validFrom
        validTo
        country { code name }
        parent { code name }
        successor { code name }
        predecessors(first: 10) { code name }
      }
    }
    visits(filter: $visits, first: 100) { totalCount nodes { ...VisitRowPart } }
    undated: visits(filter: $undated, first: 1) { totalCount }
    partners: localityCounts(filter: $visits) {
      country { code name }
      locality { code name }
      sent
      received
      visits
    }
    statements(filter: $statements, first: 1) { totalCount }
    themes: themeCounts(groupBy: [THEME], filter: $statements) { theme { code label } statements }
    people(filter: { localities: [$code] }, first: 100) {
      totalCount
      nodes {
        id
        name
        country { code }
        offices(first: 5) { title seenOn locality { code } }
        visits(first: 1) { totalCount }
      }
    }
  }
  ${VISIT_ROW}
  ${NOT_THERE}
`);
