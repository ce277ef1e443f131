import { VISIT_ROW, type VisitRowPart } from './fragments.ts';
import { query } from './request.ts';
import type { StatementFilter, VisitFilter } from './variables.ts';

interface Place {
  country: { code: string; name: string } | null;
  /** Null beside a country means its national bodies. */
  locality: { code: string; name: string } | null;
}

export interface CellCount extends Place {
  theme: { code: string };
  statements: number;
}

export interface GroupCellCount extends Place {
  themeGroup: { code: string };
  statements: number;
}

export interface LocalityCount extends Place {
  sent: number;
  received: number;
  visits: number;
}

export interface YearCount {
  /** Null for statements of no known day. */
  period: string | null;
  statements: number;
}

export interface ActCount {
  act: { code: string };
  side: string | null;
  statements: number;
}

export interface OverviewAnswer {
  visits: { totalCount: number; nodes: VisitRowPart[] };
  undated: { totalCount: number };
  statements: { totalCount: number };
  online: { totalCount: number };
  localities: LocalityCount[];
  cells: CellCount[];
  groupCells: GroupCellCount[];
  themes: { theme: { code: string }; statements: number }[];
  groups: { themeGroup: { code: string }; statements: number }[];
  years: YearCount[];
  groupYears: (YearCount & { themeGroup: { code: string } })[];
  acts: { act: { code: string }; statements: number; visits: number }[];
  actSides: ActCount[];
}

interface OverviewVariables {
  visits: VisitFilter;
  undated: VisitFilter;
  statements: StatementFilter;
  online: StatementFilter;
  latest: number;
}

/** All figures of the overview in one question. */
export const OVERVIEW = query<OverviewAnswer, OverviewVariables>(/* GraphQL */ `
  query Overview(
    $visits: VisitFilter!
    $undated: VisitFilter!
    $statements: StatementFilter!
    $online: StatementFilter!
    $latest: Int!
  ) {
    visits(filter: $visits, first: $latest) { totalCount nodes { ...VisitRowPart } }
    undated: visits(filter: $undated, first: 1) { totalCount }
    statements(filter: $statements, first: 1) { totalCount }
    online: statements(filter: $online, first: 1) { totalCount }
    localities: localityCounts(filter: $visits) {
      country { code name }
      locality { code name }
      sent
      received
      visits
    }
    cells: themeCounts(groupBy: [THEME, LOCALITY], filter: $statements) {
      theme { code }
      country { code name }
      locality { code name }
      statements
    }
    groupCells: themeCounts(groupBy: [THEME_GROUP, LOCALITY], filter: $statements) {
      themeGroup { code }
      country { code name }
      locality { code name }
      statements
    }
    themes: themeCounts(groupBy: [THEME], filter: $statements) { theme { code } statements }
    groups: themeCounts(groupBy: [THEME_GROUP], filter: $statements) { themeGroup { code } statements }
    years: themeCounts(groupBy: [YEAR], filter: $statements) { period statements }
    groupYears: themeCounts(groupBy: [THEME_GROUP, YEAR], filter: $statements) {
      themeGroup { code }
      period
      statements
    }
    acts: themeCounts(groupBy: [ACT], filter: $statements) { act { code } statements visits }
    actSides: themeCounts(groupBy: [ACT, SIDE], filter: $statements) { act { code } side statements }
  }
  ${VISIT_ROW}
`);
