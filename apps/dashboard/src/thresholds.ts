/** Every limit that decides what is drawn, in one place. */

/** Below so many visits no chart is drawn: the list says it better. */
export const VISITS_FOR_A_CHART = 3;
/** A change between two periods needs so many visits in each. */
export const VISITS_FOR_A_CHANGE = 5;
/** Data whose newest report is older than so many days is marked. */
export const FRESH_DAYS = 30;
/** Columns of the heatmap; the localities with the most visits are taken. */
export const HEATMAP_LOCALITIES = 26;
/** Years that charts over time reach back, the newest included. */
export const YEARS_SHOWN = 11;
/** Themes listed on a locality's page before “Show all”. */
export const THEMES_SHOWN = 12;
/** Themes named in a row of visits before “+4”. */
export const THEMES_IN_A_ROW = 3;
/** People listed on a locality's page before “Show all”. */
export const PEOPLE_SHOWN = 9;
/** Visits listed on the overview. */
export const LATEST_VISITS = 7;
/** Statements shown in the heatmap's side panel. */
export const PANEL_STATEMENTS = 6;
/** Rows of a page of a list. */
export const PAGE_ROWS = 50;
/** A page that takes longer than so many milliseconds shows the shapes of what comes first. */
export const FIRST_VIEW_MS = 1500;
/** A page waits so many milliseconds to learn whether it shows samples: the line that says so would move all below it. */
export const BANNER_MS = 4000;
/** The API is given up after so many milliseconds. */
export const API_TIMEOUT_MS = 10_000;
/** Lower ends of the heatmap's bins, lowest first; zero has no bin. */
export const BINS = [1, 2, 4, 6, 10] as const;
/** Themes that are compared over time at most. */
export const THEMES_COMPARED = 5;
/** Quarters that charts over time reach back, the newest included. */
export const QUARTERS_SHOWN = 20;
/** Links of a flow drawn for one direction; more stand in the table. */
export const FLOWS_SHOWN = 30;
/** Arcs drawn on the map; more stand in the table. */
export const ARCS_SHOWN = 120;
/** Hits of a kind that a search shows first. */
export const HITS_SHOWN = 8;
/** Months that coverage by month reaches back. */
export const MONTHS_SHOWN = 24;
/** Pairs of places that are fetched; what lies beyond is counted. */
export const PAIRS_FETCHED = 200;
/** Visits of a chosen link that stand beside the flows. */
export const EDGE_VISITS = 5;
/** Publishers named on the page Method. */
export const PUBLISHERS_SHOWN = 20;
/** Rows of a page of visits, which is also what the API gives at once. */
export const VISIT_ROWS = 100;
/** Lists of up to so many visits are sorted by any column, longer ones by date only. */
export const SORTED_VISITS = 2000;
/** Quarters that the timeline of visits reaches back. */
export const TIMELINE_QUARTERS = 44;
/** Counterparts drawn on a person's page. */
export const COUNTERPARTS_SHOWN = 12;
/** Characters of a text that editors may add, which is also what the API takes. */
export const REPORT_CHARACTERS = 50_000;
/** Bytes of a file that editors may add: in Base64 it fits one request. */
export const REPORT_FILE_BYTES = 135_000;
/** Sources named on the page Sources before “Show all”. */
export const SOURCES_SHOWN = 25;
