import { query } from './request.ts';

/** What every page needs besides its own figures: the state of the data, and the words that filters choose from. */
export interface FrameAnswer {
  dataset: {
    version: number;
    generatedAt: string;
    coverageStart: string | null;
    coverageEnd: string | null;
    reports: number;
    reportsNotRead: number;
    visits: number;
    undatedVisits: number;
    onlineMeetings: number;
    statements: number;
    people: number;
    newestReport: { published: string | null } | null;
  };
  themeGroups: { code: string; label: string; themes: { code: string; label: string; definition: string }[] }[];
  acts: { code: string; label: string; definition: string }[];
  countries: { code: string; name: string }[];
  localities: { nodes: LocalityName[] };
  /** Those that the address names; null where nothing is held under an id. */
  named: (Named | null)[];
}

interface LocalityName {
  code: string;
  name: string;
  country: { code: string } | null;
}

type Named = ({ __typename: 'Locality' } & LocalityName) | { __typename: 'Person'; id: string; name: string };

export const FRAME = query<FrameAnswer, { named: string[] }>(/* GraphQL */ `
  query Frame($named: [ID!]!) {
    dataset {
      version
      generatedAt
      coverageStart
      coverageEnd
      reports
      reportsNotRead
      visits
      undatedVisits
      onlineMeetings
      statements
      people
      newestReport { published }
    }
    themeGroups { code label themes { code label definition } }
    acts { code label definition }
    countries { code name }
    localities(first: 100, filter: { withVisits: true }) {
      nodes { code name country { code } }
    }
    named: nodes(ids: $named) {
      __typename
      ... on Locality { code name country { code } }
      ... on Person { id name }
    }
  }
`);
