import { Prisma } from '@communique/db';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import type { Depth, Dimension } from './dimensions.ts';
import { isPeriod, PERIODS } from './dimensions.ts';
import { type KeptFilter, keptFilter } from './kept-filter.ts';

/** What is to be counted, as the query asks for it. */
export interface Counting {
  dimensions: readonly Dimension[];
  filter: StatementFilter | null | undefined;
  depth: Depth;
  geography: GeographyChoice;
}

const CURRENT = Prisma.sql`c.geography IN ('both', 'of-today')`;
const OF_THE_DAY = Prisma.sql`c.geography IN ('both', 'of-the-day')`;

/**
 * The rows of a count from the roll-ups that storing keeps, under the names that a count of the facts gives them; null
 * where the roll-ups cannot tell. They hold distinct statements, so whoever needs visits counts the facts. Rows of
 * a locality leave its country to whoever looks the locality up.
 */
export function keptCounts({ dimensions, filter, depth, geography }: Counting): Prisma.Sql | null {
  const asked = keptFilter(filter ?? {}, geography);
  const subject = asked && subjectOf(dimensions, asked);
  const place = asked && placeOf(dimensions, asked, depth);
  if (!subject || !place) return null;
  const detailed = asked.details.length > 0 || dimensions.some((name) => name === 'ACT' || name === 'SIDE');
  const table = Prisma.raw(detailed ? 'theme_count_details' : 'theme_counts');
  const columns = dimensions.flatMap((dimension) => columnsOf(dimension));
  const keys = dimensions.flatMap((dimension) => keysOf(dimension));
  const conditions = [
    subject,
    place,
    geography === 'CURRENT' ? CURRENT : OF_THE_DAY,
    ...asked.months,
    ...asked.details,
  ];
  return Prisma.sql`
    SELECT ${Prisma.join(columns.map(([name, column]) => Prisma.sql`${column} AS ${Prisma.raw(`"${name}"`)}`))},
           sum(c.statements)::int AS statements, 0 AS visits
      FROM ${table} c
     WHERE ${Prisma.join(conditions, ' AND ')}
     GROUP BY ${Prisma.join(keys)}`;
}

/** Statements have several themes, so that only rows of the kind asked for add up. */
function subjectOf(dimensions: readonly Dimension[], { themes }: KeptFilter): Prisma.Sql | null {
  if (dimensions.includes('THEME')) {
    return themes ? Prisma.sql`c.subject_kind = 'theme' AND c.subject = ANY (${themes})` : kindOfSubject('theme');
  }
  if (dimensions.includes('THEME_GROUP')) return themes ? null : kindOfSubject('group');
  if (!themes) return kindOfSubject('any');
  return themes.length === 1 ? Prisma.sql`c.subject_kind = 'theme' AND c.subject = ${themes[0]}` : null;
}

const kindOfSubject = (kind: string): Prisma.Sql => Prisma.raw(`c.subject_kind = '${kind}'`);

/** The same of places. */
function placeOf(dimensions: readonly Dimension[], { place }: KeptFilter, depth: Depth): Prisma.Sql | null {
  if (!dimensions.includes('LOCALITY')) return place ?? Prisma.sql`c.place_kind = 'any'`;
  if (place) return null;
  return depth === 'TOP'
    ? Prisma.sql`c.place_kind IN ('unit', 'national')`
    : Prisma.sql`c.place_kind IN ('unit', 'part', 'national')`;
}

/** What rows are grouped by: columns as they stand, which Postgres compares faster than what is made of them. */
function keysOf(dimension: Dimension): Prisma.Sql[] {
  if (dimension === 'LOCALITY') return [Prisma.sql`c.place_kind`, Prisma.sql`c.place`];
  if (dimension === 'MONTH') return [Prisma.sql`c.month`];
  return columnsOf(dimension).map(([, column]) => column);
}

function columnsOf(dimension: Dimension): [name: string, column: Prisma.Sql][] {
  switch (dimension) {
    case 'THEME':
      return [['theme', Prisma.sql`c.subject`]];
    case 'THEME_GROUP':
      return [['group', Prisma.sql`c.subject`]];
    case 'LOCALITY':
      return [
        ['country', Prisma.sql`CASE WHEN c.place_kind = 'national' THEN c.place END`],
        ['locality', Prisma.sql`CASE WHEN c.place_kind <> 'national' THEN c.place END`],
      ];
    case 'ACT':
      return [['act', Prisma.sql`c.act`]];
    case 'SIDE':
      return [['side', Prisma.sql`nullif(c.side, '')`]];
    default:
      return [['period', periodColumn(dimension)]];
  }
}

/** Undated statements stand under infinity. */
const periodColumn = (dimension: Dimension): Prisma.Sql =>
  isPeriod(dimension)
    ? Prisma.sql`CASE WHEN c.month < 'infinity' THEN ${
        dimension === 'MONTH'
          ? Prisma.sql`c.month`
          : Prisma.sql`date_trunc(${Prisma.raw(`'${PERIODS[dimension]}'`)}, c.month::timestamp)::date`
      } END`
    : Prisma.empty;
