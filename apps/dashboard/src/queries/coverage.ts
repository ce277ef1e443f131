import { query } from './request.ts';

/** Reports of one publisher and year; null where either is not known. */
export interface PublisherYear {
  publisher: string | null;
  year: number | null;
  reports: number;
}

export interface CoverageAnswer {
  timeline: { points: { period: string | null; visits: number }[] };
  publisherCounts: PublisherYear[];
}

/** Visits by month, and reports by publisher and year. */
export const COVERAGE = query<CoverageAnswer, Record<string, never>>(/* GraphQL */ `
  query Coverage {
    timeline(period: MONTH) { points { period visits } }
    publisherCounts { publisher year reports }
  }
`);
