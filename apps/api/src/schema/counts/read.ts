import { Prisma } from '@communique/db';
import type { RowSource } from '../../read/declare.ts';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import type { Depth, Dimension } from './dimensions.ts';
import { check, countsSql, MOST_ROWS } from './statements.ts';
import { RANKING, TOLD } from './told.ts';

/** Arguments of themeCounts. */
export interface AskedCounts {
  groupBy: readonly Dimension[];
  filter?: StatementFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
  localities: Depth;
}

/** Fields that tell dimensions. */
const FIELDS = ['theme', 'themeGroup', 'country', 'locality', 'act', 'side', 'period', 'from', 'to'];

/**
 * The rows of themeCounts as the fast path reads them: the same as its resolver gives, in the same order. An answer that
 * would be too long fails, so that the resolver says what to do.
 */
export function themeCountRows(args: AskedCounts, visits: boolean): RowSource {
  const { filter, localities: depth } = args;
  const asked = check(args.groupBy);
  const geography = filter?.geography ?? args.geography ?? 'AS_OF_VISIT';
  const dimensions = RANKING.filter((dimension) => asked.includes(dimension)).map((dimension) => TOLD[dimension]);
  const told = new Set(dimensions.flatMap(({ records, values }) => [...Object.keys(records), ...Object.keys(values)]));
  return {
    rows: Prisma.sql`${countsSql({ dimensions: asked, filter, depth, geography }, visits)} LIMIT ${Prisma.raw(String(MOST_ROWS + 1))}`,
    dimensions,
    most: MOST_ROWS,
    values: { statements: Prisma.sql`found.statements`, visits: Prisma.sql`found.visits` },
    nulls: new Set(FIELDS.filter((field) => !told.has(field))),
  };
}
