import { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { conditionOf } from '../../sql/where.ts';
import { InvalidInput } from '../error/failure.ts';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import { statementsWhere } from '../statement/where.ts';
import { type Depth, type Dimension, groupingOf, isPeriod } from './dimensions.ts';

/** Rows of an answer at most: beyond that the caller is asked for less, nothing is cut in silence. */
const MOST_ROWS = 20_000;

/** A row as SQL gives it: the keys of the dimensions asked for, and two counts of distinct records. */
export interface CountedRow {
  theme?: string;
  group?: string;
  country?: string | null;
  locality?: string | null;
  period?: Date | null;
  act?: string;
  side?: string | null;
  statements: number;
  visits: number;
}

/**
 * Distinct statements and visits for every combination of the dimensions that occurs.
 * @param geography under which units rows by locality stand, where the filter names none.
 * @throws InvalidInput when dimensions exclude one another, or the answer would be too long.
 */
export async function countStatements(
  prisma: Reader,
  dimensions: readonly Dimension[],
  filter: StatementFilter | null | undefined,
  depth: Depth,
  geography?: GeographyChoice | null,
): Promise<CountedRow[]> {
  const stands = filter?.geography ?? geography ?? 'AS_OF_VISIT';
  const groups = check(dimensions).map((dimension) => groupingOf(dimension, depth, stands));
  const columns = Object.entries(
    Object.assign({}, ...groups.map((group) => group.columns)) as Record<string, Prisma.Sql>,
  );
  const keys = columns.map(([name, column]) => Prisma.sql`${column} AS ${Prisma.raw(`"${name}"`)}, `);
  const joins = [...new Set(groups.map((group) => group.join))];
  const places = columns.map((_column, index) => Prisma.raw(String(index + 1)));
  const rows = await prisma.$queryRaw<CountedRow[]>`
    SELECT ${sequence(keys)} count(DISTINCT s.id)::int AS statements, count(DISTINCT s.visit_id)::int AS visits
      FROM statements s LEFT JOIN visits v ON v.id = s.visit_id ${sequence(joins)}
     WHERE ${conditionOf('Statement', statementsWhere(filter, stands), 's')} ${chosenThemes(dimensions, filter)}
     ${places.length ? Prisma.sql`GROUP BY ${Prisma.join(places)}` : Prisma.empty}
     LIMIT ${MOST_ROWS + 1}`;
  if (rows.length > MOST_ROWS) {
    throw new InvalidInput('groupBy', `More than ${MOST_ROWS} rows: group by fewer things, or narrow the filter.`);
  }
  return rows;
}

function check(dimensions: readonly Dimension[]): Dimension[] {
  const once = [...new Set(dimensions)];
  if (once.length === 0) throw new InvalidInput('groupBy', 'Name at least one thing to group by, for example THEME.');
  if (once.filter(isPeriod).length > 1) throw new InvalidInput('groupBy', 'Give one of MONTH, QUARTER and YEAR.');
  return once.includes('THEME') ? once.filter((dimension) => dimension !== 'THEME_GROUP') : once;
}

/** A chart of chosen themes has no rows for the others that their statements also have. */
function chosenThemes(dimensions: readonly Dimension[], filter: StatementFilter | null | undefined): Prisma.Sql {
  if (!dimensions.includes('THEME') || !filter?.themes?.length) return Prisma.empty;
  return Prisma.sql`AND t.code = ANY (${[...filter.themes]}::text[])`;
}

const sequence = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.length ? Prisma.join([...parts], ' ') : Prisma.empty;
