import { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { conditionOf } from '../../sql/where.ts';
import { InvalidInput } from '../error/failure.ts';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import { statementsWhere } from '../statement/where.ts';
import { type Depth, type Dimension, groupingOf, isPeriod } from './dimensions.ts';
import { type Counting, keptCounts } from './kept.ts';

/** Rows of an answer at most: beyond that the caller is asked for less, nothing is cut in silence. */
export const MOST_ROWS = 20_000;

/** A row as SQL gives it: the keys of the dimensions asked for, and two counts of distinct records. */
export interface CountedRow {
  theme?: string;
  /** May be left out where there is a theme, which tells it. */
  group?: string;
  /** May be left out where there is a locality, which tells it. */
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
 * @param visits whether visits are to be counted: without them most counts need not look at the facts.
 * @throws InvalidInput when dimensions exclude one another, or the answer would be too long.
 */
export async function countStatements(
  prisma: Reader,
  dimensions: readonly Dimension[],
  filter: StatementFilter | null | undefined,
  depth: Depth,
  geography?: GeographyChoice | null,
  visits = true,
): Promise<CountedRow[]> {
  const counting: Counting = {
    dimensions: check(dimensions),
    filter,
    depth,
    geography: filter?.geography ?? geography ?? 'AS_OF_VISIT',
  };
  const rows = await prisma.$queryRaw<CountedRow[]>`${countsSql(counting, visits)} LIMIT ${MOST_ROWS + 1}`;
  if (rows.length > MOST_ROWS) throw tooMany();
  return rows;
}

/** The error of an answer that would be too long. */
export const tooMany = (): InvalidInput =>
  new InvalidInput('groupBy', `More than ${MOST_ROWS} rows: group by fewer things, or narrow the filter.`);

/**
 * The rows of a count in SQL, from the roll-ups where these can tell, else from the facts.
 * @param visits whether distinct visits are asked for, which only the facts can tell; else they are given as 0.
 * @throws InvalidInput naming the part of the filter that cannot be used.
 */
export function countsSql(counting: Counting, visits: boolean): Prisma.Sql {
  const where = statementsWhere(counting.filter, counting.geography);
  return (visits ? null : keptCounts(counting)) ?? factCounts(counting, where);
}

/** The same filter as the list's, word for word: what differs between a count and its list cannot arise. */
function factCounts({ dimensions, filter, depth, geography }: Counting, where: object): Prisma.Sql {
  const groups = dimensions.map((dimension) => groupingOf(dimension, depth, geography));
  const columns = Object.entries(
    Object.assign({}, ...groups.map((group) => group.columns)) as Record<string, Prisma.Sql>,
  );
  const keys = columns.map(([name, column]) => Prisma.sql`${column} AS ${Prisma.raw(`"${name}"`)}, `);
  const joins = [...new Set(groups.map((group) => group.join))];
  const places = columns.map((_column, index) => Prisma.raw(String(index + 1)));
  return Prisma.sql`
    SELECT ${sequence(keys)} count(DISTINCT s.id)::int AS statements, count(DISTINCT s.visit_id)::int AS visits
      FROM statements s LEFT JOIN visits v ON v.id = s.visit_id ${sequence(joins)}
     WHERE ${conditionOf('Statement', where, 's')} ${chosenThemes(dimensions, filter)}
     GROUP BY ${Prisma.join(places)}`;
}

/**
 * What to group by, each once; themes tell their groups.
 * @throws InvalidInput when nothing is named, or dimensions exclude one another.
 */
export function check(dimensions: readonly Dimension[]): Dimension[] {
  const once = [...new Set(dimensions)];
  if (once.length === 0) throw new InvalidInput('groupBy', 'Name at least one thing to group by, for example THEME.');
  if (once.filter(isPeriod).length > 1) throw new InvalidInput('groupBy', 'Give one of MONTH, QUARTER and YEAR.');
  return once.includes('THEME') ? once.filter((dimension) => dimension !== 'THEME_GROUP') : once;
}

/** A chart of chosen themes has no rows for the others that their statements also have. */
function chosenThemes(dimensions: readonly Dimension[], filter: StatementFilter | null | undefined): Prisma.Sql {
  if (!dimensions.includes('THEME') || !filter?.themes?.length) return Prisma.empty;
  return Prisma.sql`AND st.theme_code = ANY (${[...filter.themes]}::text[])`;
}

const sequence = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.length ? Prisma.join([...parts], ' ') : Prisma.empty;
