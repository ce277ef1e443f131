import { query } from './request.ts';
import type { StatementFilter } from './variables.ts';

interface Theme {
  theme: { code: string };
  statements: number;
}

export interface ThemesAnswer {
  statements: { totalCount: number };
  themes: Theme[];
  periods: (Theme & { period: string | null })[];
  acts: (Theme & { act: { code: string } })[];
  sides: (Theme & { side: string | null })[];
  /** Periods of which any visit is held, whatever is filtered. */
  held: { points: { period: string | null; visits: number }[] };
}

interface ThemesVariables {
  filter: StatementFilter;
  over: readonly ('THEME' | Period)[];
  period: Period;
}

/** How long the periods of charts over time are. */
export type Period = 'YEAR' | 'QUARTER';

/** Statements by theme: in all, over time, by act and by side. */
export const THEMES = query<ThemesAnswer, ThemesVariables>(/* GraphQL */ `
  query Themes($filter: StatementFilter!, $over: [CountBy!]!, $period: TimelinePeriod!) {
    statements(filter: $filter, first: 1) { totalCount }
    themes: themeCounts(groupBy: [THEME], filter: $filter) { theme { code } statements }
    periods: themeCounts(groupBy: $over, filter: $filter) { theme { code } period statements }
    acts: themeCounts(groupBy: [THEME, ACT], filter: $filter) { theme { code } act { code } statements }
    sides: themeCounts(groupBy: [THEME, SIDE], filter: $filter) { theme { code } side statements }
    held: timeline(period: $period) { points { period visits } }
  }
`);
