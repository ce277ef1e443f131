import type { Bench } from './harness.ts';

/** A row of themeCounts with all its keys. */
export interface Row {
  theme: { code: string } | null;
  themeGroup: { code: string; themes: { code: string }[] } | null;
  country: { code: string } | null;
  locality: { code: string } | null;
  period: string | null;
  from: string | null;
  to: string | null;
  act: { code: string } | null;
  side: string | null;
  statements: number;
  visits: number;
  /** What it was grouped by: tells a null key from one that was not asked for. */
  groupBy: readonly string[];
}

/** A row of localityCounts. */
export interface LocalityRow {
  country: { code: string };
  locality: { code: string } | null;
  sent: number;
  received: number;
  visits: number;
}

/** Lists counted in one request, below the limit of breadth. */
const BATCH = 50;

const COUNTS = `query ($groupBy: [CountBy!]!, $filter: StatementFilter, $localities: LocalityDepth! = TOP) {
  themeCounts(groupBy: $groupBy, filter: $filter, localities: $localities) {
    theme { code } themeGroup { code themes { code } } country { code } locality { code }
    period from to act { code } side statements visits
  }
}`;

/** Rows of themeCounts. @throws Error when the API answers with one. */
export async function countRows(
  api: Bench,
  groupBy: readonly string[],
  filter: object,
  localities = 'TOP',
): Promise<Row[]> {
  const { data, errors } = await api.ask<{ themeCounts: Omit<Row, 'groupBy'>[] }>(COUNTS, {
    groupBy,
    filter,
    localities,
  });
  if (errors) throw new Error(errors[0]?.message);
  return data.themeCounts.map((row) => ({ ...row, groupBy }));
}

/** How long the list of each row is: the same filter, and the values of the row. */
export async function listLengths(
  api: Bench,
  rows: readonly Row[],
  filter: object,
  geography: 'AS_OF_VISIT' | 'CURRENT' = 'AS_OF_VISIT',
): Promise<number[]> {
  const lengths: number[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const part = rows.slice(at, at + BATCH);
    const names = part.map((_row, index) => `f${index}`);
    const query = `query (${names.map((name) => `$${name}: StatementFilter`).join(' ')}) {
      ${names.map((name) => `${name}: statements(filter: $${name}) { totalCount }`).join('\n')}
    }`;
    const filters = part.map((row, index) => [`f${index}`, { geography, and: [filter, filterOf(row)] }]);
    const { data, errors } = await api.ask<Record<string, { totalCount: number }>>(query, Object.fromEntries(filters));
    if (errors) throw new Error(errors[0]?.message);
    lengths.push(...names.map((name) => data[name]?.totalCount ?? -1));
  }
  return lengths;
}

/** The filter that a reader would build from what a row shows. */
function filterOf(row: Row): object {
  const by = new Set(row.groupBy);
  const period = ['MONTH', 'QUARTER', 'YEAR'].some((name) => by.has(name));
  const themes = row.theme ? [row.theme.code] : row.themeGroup?.themes.map(({ code }) => code);
  return {
    ...(themes ? { themes } : {}),
    ...(row.locality ? { localities: [row.locality.code] } : {}),
    ...(by.has('LOCALITY') && !row.locality && row.country ? { nationalBodies: [row.country.code] } : {}),
    ...(period ? (row.from ? { from: row.from, to: row.to } : { undated: 'ONLY' }) : {}),
    ...(row.act ? { acts: [row.act.code] } : {}),
    ...(by.has('SIDE') ? { sides: [row.side ?? 'unknown'] } : {}),
  };
}
