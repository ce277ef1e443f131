import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

interface Points {
  points: { period: string | null; visits: number }[];
}

export interface TimelineAnswer {
  timeline: Points;
  /** The same without filters: a quarter of which nothing at all is held is a gap. */
  held: Points;
}

/** Visits by quarter. */
export const TIMELINE = query<TimelineAnswer, { filter: VisitFilter }>(/* GraphQL */ `
  query Timeline($filter: VisitFilter!) {
    timeline(filter: $filter, period: QUARTER) { points { period visits } }
    held: timeline(period: QUARTER) { points { period visits } }
  }
`);
