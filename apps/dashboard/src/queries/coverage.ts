import { query } from './request.ts';

export interface CoverageAnswer {
  timeline: { points: { period: string | null; visits: number }[] };
  reports: { totalCount: number; nodes: { publisher: string | null; published: string | null }[] };
}

/** Visits by month, and the newest reports with their publishers. */
export const COVERAGE = query<CoverageAnswer, { first: number }>(/* GraphQL */ `
  query Coverage($first: Int!) {
    timeline(period: MONTH) { points { period visits } }
    reports(first: $first) { totalCount nodes { publisher published } }
  }
`);
