import { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import type { Period } from '../counts/dimensions.ts';
import type { CountedRow } from '../counts/statements.ts';
import { InvalidInput } from '../error/failure.ts';
import { geographyOf, type Selection } from './inputs.ts';
import { type Split, type Splitting, statementsBy, visitsBy } from './split.ts';
import { statementCondition, visitCondition } from './where.ts';

/** Rows of an answer at most: beyond that the caller is asked for less, nothing is cut in silence. */
const MOST_ROWS = 20_000;

/** How a selection is counted: by periods, split, both or neither. */
export interface Grouping {
  period?: Period | null | undefined;
  split?: Split | null | undefined;
}

const WHOLE: Splitting = { join: Prisma.empty, columns: {} };

/**
 * Visits by their first day and statements by theirs, for every combination that occurs; without grouping, one row.
 * A chosen theme, of the selection itself, leaves out the rows of other themes.
 * @throws InvalidInput when the answer would be too long.
 */
export async function countSelection(reader: Reader, selection: Selection, grouping: Grouping): Promise<CountedRow[]> {
  const { split } = grouping;
  const geography = geographyOf(selection);
  const visits = grouped(grouping, Prisma.sql`v.start_date`, split ? visitsBy(split, geography) : WHOLE);
  const statements = grouped(
    grouping,
    Prisma.sql`coalesce(s.day, v.start_date)`,
    split ? statementsBy(split, geography) : WHOLE,
  );
  const [ofVisits, ofStatements] = await Promise.all([
    reader.$queryRaw<CountedRow[]>`
      SELECT ${visits.keys} count(DISTINCT v.id)::int AS visits, 0 AS statements
        FROM visits v ${visits.join}
       WHERE ${visitCondition(selection)} ${chosenThemes(selection, split)}
       ${visits.groupBy} LIMIT ${MOST_ROWS + 1}`,
    reader.$queryRaw<CountedRow[]>`
      SELECT ${statements.keys} count(DISTINCT s.id)::int AS statements, 0 AS visits
        FROM statements s JOIN visits v ON v.id = s.visit_id ${statements.join}
       WHERE ${statementCondition(selection)} AND ${visitCondition(selection)} ${chosenThemes(selection, split)}
       ${statements.groupBy} LIMIT ${MOST_ROWS + 1}`,
  ]);
  const rows = merged([...ofVisits, ...ofStatements]);
  if (rows.length > MOST_ROWS) throw new InvalidInput('split', `More than ${MOST_ROWS} rows: narrow the filter.`);
  return rows;
}

function grouped({ period }: Grouping, day: Prisma.Sql, { join, columns }: Splitting) {
  const dated = period ? { period: Prisma.sql`date_trunc(${Prisma.raw(`'${period}'`)}, ${day})::date` } : {};
  const named = Object.entries<Prisma.Sql>({ ...dated, ...columns });
  const keys = named.map(([name, column]) => Prisma.sql`${column} AS ${Prisma.raw(`"${name}"`)}, `);
  const places = named.map((_column, index) => Prisma.raw(String(index + 1)));
  return {
    join,
    keys: keys.length ? Prisma.join(keys, '') : Prisma.empty,
    groupBy: places.length ? Prisma.sql`GROUP BY ${Prisma.join(places)}` : Prisma.empty,
  };
}

/** A row a key, with the counts of all rows that have it. */
function merged(rows: readonly CountedRow[]): CountedRow[] {
  const byKey = new Map<string, CountedRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const { visits = 0, statements = 0 } = byKey.get(key) ?? {};
    byKey.set(key, { ...row, visits: visits + row.visits, statements: statements + row.statements });
  }
  return [...byKey.values()];
}

/** Names what a row is of. */
export const keyOf = ({ period, theme, group, act, side, country, locality }: CountedRow): string =>
  JSON.stringify([period, theme ?? group, act, side, country, locality]);

function chosenThemes({ filter, statements }: Selection, split: Split | null | undefined): Prisma.Sql {
  const chosen = [...(filter?.themes ?? []), ...(statements?.themes ?? [])];
  if (split !== 'THEME' || chosen.length === 0) return Prisma.empty;
  return Prisma.sql`AND t.code = ANY (${chosen})`;
}
