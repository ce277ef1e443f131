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
  theme: { model: 'Theme', table: 'found', column: 'theme', of: ['THEME'] },
  themeGroup: { model: 'ThemeGroup', table: 'found', column: 'group', of: ['THEME', 'THEME_GROUP'] },
  country: { model: 'Country', table: 'places', column: 'country', of: ['LOCALITY'] },
  locality: { model: 'Locality', table: 'found', column: 'locality', of: ['LOCALITY'] },
  act: { model: 'Act', table: 'found', column: 'act', of: ['ACT'] },
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
    ...(dimensions.includes('SIDE') ? { side: Prisma.sql`found.side` } : {}),
    ...(period ? periodValues(PERIODS[period]) : {}),
    statements: Prisma.sql`found.statements`,
    visits: Prisma.sql`found.visits`,
  };
  const fields = [...Object.keys(RECORDS), 'side', 'period', 'from', 'to'];
  return {
    rows: Prisma.sql`${countsSql({ dimensions, filter, depth, geography }, visits)} LIMIT ${MOST}`,
    ...inOrder(dimensions),
    records: Object.fromEntries(given.map(([field, { model, table, column }]) => [field, { model, table, column }])),
    values,
    nulls: new Set(fields.filter((field) => !(field in values) && !given.some(([name]) => name === field))),
  };
}

const periodValues = ({ name, length }: { name: string; length: string }) => ({
  period: Prisma.raw(`to_char(found.period::timestamp, '${name}')`),
  from: Prisma.raw('found.period'),
  to: Prisma.raw(`(found.period + interval '${length}' - interval '1 day')::date`),
});

const MOST = Prisma.raw(String(MOST_ROWS + 1));

/** Names in the order of the language, as JavaScript's Intl sorts them. */
const NAMED = Prisma.raw('COLLATE "en-x-icu"');

/** The localities that have rows, in the order of their countries and names; national bodies come after them. */
const PLACES = Prisma.sql`
  SELECT shown.key, co.code::text AS country, row_number() OVER (
           ORDER BY coalesce(co.name_en, '') ${NAMED}, shown.locality IS NULL, coalesce(lo.name_en, '') ${NAMED},
                    shown.key COLLATE "C") AS rank
    FROM (SELECT DISTINCT coalesce(locality, country) AS key, locality, country FROM found) shown
    LEFT JOIN LATERAL (SELECT name_en, country_code FROM localities WHERE id = shown.locality LIMIT 1) lo ON true
    LEFT JOIN countries co ON co.code = coalesce(shown.country, lo.country_code)`;

/** How each dimension puts rows in order: what is joined, and the keys. */
const ORDERS: Partial<Record<Dimension, { join?: Prisma.Sql; keys: Prisma.Sql }>> = {
  THEME: {
    join: Prisma.sql`JOIN themes ot ON ot.code = found.theme JOIN theme_groups og ON og.code = ot.group_code`,
    keys: Prisma.sql`og.ordinal, ot.ordinal`,
  },
  THEME_GROUP: { join: Prisma.sql`JOIN theme_groups og ON og.code = found."group"`, keys: Prisma.sql`og.ordinal` },
  LOCALITY: {
    join: Prisma.sql`JOIN places ON places.key = coalesce(found.locality, found.country)`,
    keys: Prisma.sql`places.rank`,
  },
  ACT: { join: Prisma.sql`JOIN acts oa ON oa.code = found.act`, keys: Prisma.sql`oa.ordinal` },
  SIDE: {
    keys: Prisma.sql`CASE WHEN found.side IS NULL THEN 2 WHEN found.side = ${BOTH} THEN 1 ELSE 0 END, found.side COLLATE "C"`,
  },
};

/** In which order dimensions count, whatever order they are asked in. */
const RANKING: readonly (readonly Dimension[])[] = [
  ['THEME', 'THEME_GROUP'],
  ['LOCALITY'],
  ['MONTH', 'QUARTER', 'YEAR'],
  ['ACT'],
  ['SIDE'],
];

/**
 * Groups and themes in their order, localities by country and name; national bodies, undated and "both" come last. An
 * answer that would be too long fails, so that the resolver says what to do.
 */
function inOrder(dimensions: readonly Dimension[]): Pick<RowSource, 'beside' | 'joins' | 'where' | 'orderBy'> {
  const ranked = RANKING.flatMap((same) => dimensions.find((dimension) => same.includes(dimension)) ?? []);
  const joins = ranked.flatMap((dimension) => ORDERS[dimension]?.join ?? []);
  const keys = ranked.map((dimension) => ORDERS[dimension]?.keys ?? Prisma.sql`found.period NULLS LAST`);
  return {
    beside: dimensions.includes('LOCALITY') ? [['places', PLACES]] : [],
    joins: joins.length ? Prisma.join(joins, ' ') : Prisma.empty,
    where: Prisma.sql`1 / (${MOST} - (SELECT count(*) FROM found)) >= 0`,
    orderBy: Prisma.join(keys),
  };
}
