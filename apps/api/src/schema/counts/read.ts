import { Prisma } from '@communique/db';
import type { RowSource } from '../../read/declare.ts';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import { BOTH } from '../statement/side.ts';
import { type Depth, type Dimension, isPeriod, type Period } from './dimensions.ts';
import { check, countsSql, MOST_ROWS } from './statements.ts';

/** Arguments of themeCounts. */
export interface AskedCounts {
  groupBy: readonly Dimension[];
  filter?: StatementFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
  localities: Depth;
}

/** Which key each record of a row is named by, and the dimensions that give it. */
const RECORDS = {
  theme: { model: 'Theme', column: 'theme', of: ['THEME'] },
  themeGroup: { model: 'ThemeGroup', column: 'group', of: ['THEME', 'THEME_GROUP'] },
  country: { model: 'Country', column: 'country', of: ['LOCALITY'] },
  locality: { model: 'Locality', column: 'locality', of: ['LOCALITY'] },
  act: { model: 'Act', column: 'act', of: ['ACT'] },
} as const;

const PERIODS: Readonly<Record<Period, { name: string; length: string }>> = {
  MONTH: { name: 'YYYY-MM', length: '1 month' },
  QUARTER: { name: 'YYYY-"Q"Q', length: '3 months' },
  YEAR: { name: 'YYYY', length: '1 year' },
};

/** The rows of themeCounts as the fast path reads them: the same as its resolver gives, in the same order. */
export function themeCountRows(args: AskedCounts, visits: boolean): RowSource {
  const { filter, localities: depth } = args;
  const dimensions = check(args.groupBy);
  const geography = filter?.geography ?? args.geography ?? 'AS_OF_VISIT';
  const period = dimensions.find(isPeriod);
  const given = Object.entries(RECORDS).filter(([, { of }]) =>
    dimensions.some((one) => (of as readonly Dimension[]).includes(one)),
  );
  const values = {
    ...(dimensions.includes('SIDE') ? { side: (row: string) => Prisma.raw(`${row}.side`) } : {}),
    ...(period ? periodValues(PERIODS[period]) : {}),
    statements: (row: string) => Prisma.raw(`${row}.statements`),
    visits: (row: string) => Prisma.raw(`${row}.visits`),
  };
  const fields = [...Object.keys(RECORDS), 'side', 'period', 'from', 'to'];
  return {
    from: inOrder(countsSql({ dimensions, filter, depth, geography }, visits), dimensions),
    records: Object.fromEntries(given.map(([field, { model, column }]) => [field, { model, column }])),
    values,
    nulls: new Set(fields.filter((field) => !(field in values) && !given.some(([name]) => name === field))),
  };
}

const periodValues = ({ name, length }: { name: string; length: string }) => ({
  period: (row: string) => Prisma.raw(`to_char(${row}.period, '${name}')`),
  from: (row: string) => Prisma.raw(`${row}.period`),
  to: (row: string) => Prisma.raw(`(${row}.period + interval '${length}' - interval '1 day')::date`),
});

/** Names in the order of the language, as JavaScript's Intl sorts them. */
const NAMED = Prisma.raw('COLLATE "en-x-icu"');

/**
 * Groups and themes in their order, localities by country and name; national bodies, undated and "both" come last. An
 * answer that would be too long fails, so that the resolver says what to do.
 */
function inOrder(counts: Prisma.Sql, dimensions: readonly Dimension[]): Prisma.Sql {
  const has = (dimension: Dimension): boolean => dimensions.includes(dimension);
  const keys = [
    ...(has('THEME') || has('THEME_GROUP')
      ? [Prisma.sql`(SELECT ordinal FROM theme_groups WHERE code = "group")`]
      : []),
    ...(has('THEME') ? [Prisma.sql`(SELECT ordinal FROM themes WHERE code = theme)`] : []),
    ...(has('LOCALITY') ? [Prisma.sql`places.rank`] : []),
    ...(dimensions.some(isPeriod) ? [Prisma.sql`period NULLS LAST`] : []),
    ...(has('ACT') ? [Prisma.sql`(SELECT ordinal FROM acts WHERE code = act)`] : []),
    ...(has('SIDE')
      ? [Prisma.sql`CASE WHEN side IS NULL THEN 2 WHEN side = ${BOTH} THEN 1 ELSE 0 END, side COLLATE "C"`]
      : []),
  ];
  const places = has('LOCALITY')
    ? Prisma.sql`, places AS (
        SELECT shown.country, shown.locality, row_number() OVER (
                 ORDER BY coalesce(co.name_en, '') ${NAMED}, shown.locality IS NULL, coalesce(lo.name_en, '') ${NAMED},
                          shown.locality COLLATE "C") AS rank
          FROM (SELECT DISTINCT country, locality FROM counted) shown
          LEFT JOIN countries co ON co.code = shown.country
          LEFT JOIN localities lo ON lo.id = shown.locality)`
    : Prisma.empty;
  const join = has('LOCALITY')
    ? Prisma.sql`JOIN places ON places.country IS NOT DISTINCT FROM counted.country
                  AND places.locality IS NOT DISTINCT FROM counted.locality`
    : Prisma.empty;
  const most = Prisma.raw(String(MOST_ROWS + 1));
  return Prisma.sql`
    WITH counted AS MATERIALIZED (${counts} LIMIT ${most})${places}
    SELECT counted.*, row_number() OVER (ORDER BY ${Prisma.join(keys)}) AS place
      FROM counted ${join}
     WHERE 1 / (${most} - (SELECT count(*) FROM counted)) >= 0`;
}
