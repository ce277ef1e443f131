/** What a download says when there is no file. */
export const files = {
  none: 'No such file.',
  unanswered: 'The service that holds the data did not answer. Try again.',
  nothing: 'There is nothing to write under these filters.',
};

/** What stands at every chart. */
export const charts = {
  source: (reports: string): string => `Source: Communiqué, ${reports}`,
  newest: (day: string): string => `newest ${day}`,
  table: 'Table',
  tableOf: (caption: string): string => `Table: ${caption}`,
  csv: 'CSV',
  svg: 'SVG',
  download: (format: string, chart: string): string => `Download ${format}: ${chart}`,
  noneHeld: 'none held',
  drawnOn: (day: string): string => `Drawn ${day}`,
  noFilters: 'Filters: none, all that is held',
  filters: (words: string): string => `Filters: ${words}`,
  total: 'All',
  whole: 'Open in Communiqué',
};
