import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

export interface PairEnd {
  country: { code: string; name: string } | null;
  locality: { code: string; name: string; latitude: number | null; longitude: number | null } | null;
}

export interface Pair {
  sender: PairEnd;
  host: PairEnd;
  visits: number;
  planned: number;
}

export interface WaysAnswer {
  ways: {
    pairs: { sender: { country: Country | null }; host: { country: Country | null }; visits: number }[];
  };
  pairs: { totalCount: number; beyond: number; pairs: Pair[] };
  /** Localities that take part, with all their visits. */
  places: (PairEnd & { visits: number })[];
}

interface Country {
  code: string;
  name: string;
}

/** Which countries visit which, and which places which. */
export const WAYS = query<WaysAnswer, { filter: VisitFilter; top: number }>(/* GraphQL */ `
  query Ways($filter: VisitFilter!, $top: Int!) {
    ways: localityPairs(filter: $filter, ends: COUNTRY, top: 20) {
      pairs { sender { country { code name } } host { country { code name } } visits }
    }
    pairs: localityPairs(filter: $filter, ends: TOP, top: $top) {
      totalCount
      beyond
      pairs {
        sender { country { code name } locality { code name latitude longitude } }
        host { country { code name } locality { code name latitude longitude } }
        visits
        planned
      }
    }
    places: localityCounts(filter: $filter) {
      country { code name }
      locality { code name latitude longitude }
      visits
    }
  }
`);

export interface WayAnswer {
  places: {
    country: Country | null;
    locality: { code: string } | null;
    sent: number;
    received: number;
  }[];
}

/** Visits of each place on one way, each once. */
export const WAY = query<WayAnswer, { filter: VisitFilter }>(/* GraphQL */ `
  query Way($filter: VisitFilter!) {
    places: localityCounts(filter: $filter) {
      country { code name }
      locality { code }
      sent
      received
    }
  }
`);
