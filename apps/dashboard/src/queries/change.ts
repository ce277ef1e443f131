import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

interface Change {
  value: number;
  other: number;
  low: boolean;
}

export interface ChangeAnswer {
  compare: {
    from: string | null;
    to: string | null;
    otherFrom: string | null;
    otherTo: string | null;
    total: { visits: Change; beyondChance: boolean | null };
    rows: { themeGroup: { code: string; label: string } | null; visits: Change }[];
  };
}

/** Visits of a period beside those of the one before, in all and by group of themes. */
export const CHANGE = query<ChangeAnswer, { filter: VisitFilter }>(/* GraphQL */ `
  query Change($filter: VisitFilter!) {
    compare(filter: $filter, shift: PREVIOUS_PERIOD, split: THEME_GROUP) {
      from
      to
      otherFrom
      otherTo
      total { visits { value other low } beyondChance }
      rows { themeGroup { code label } visits { value other low } }
    }
  }
`);
