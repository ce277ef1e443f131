import { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { geographyOf, type Selection } from '../selection/inputs.ts';
import { statementCondition, visitCondition } from '../selection/where.ts';
import { type Ends, endsOf } from './ends.ts';

/** A pair as SQL counts it, with the number of all pairs. */
export interface CountedPair {
  fromCountry: string | null;
  fromLocality: string | null;
  toCountry: string | null;
  toLocality: string | null;
  visits: number;
  planned: number;
  statements: number;
  pairs: number;
}

/**
 * Pairs of a sending and a receiving end with the visits between them and their statements; most visits first.
 * @param top so many of them.
 */
export const countPairs = (reader: Reader, selection: Selection, ends: Ends, top: number): Promise<CountedPair[]> =>
  reader.$queryRaw<CountedPair[]>`
    WITH chosen AS MATERIALIZED (SELECT v.id FROM visits v WHERE ${visitCondition(selection)}),
    said AS (
      SELECT s.visit_id AS visit, count(*) AS statements
        FROM statements s JOIN chosen ON chosen.id = s.visit_id
       WHERE ${statementCondition(selection)}
       GROUP BY s.visit_id
    ),
    flows AS (
      SELECT a.visit, a.country AS "fromCountry", a.locality AS "fromLocality",
             b.country AS "toCountry", b.locality AS "toLocality", bool_and(b.planned) AS planned
        FROM (${endsOf('sender', ends, geographyOf(selection))}) a JOIN (${endsOf('host', ends, geographyOf(selection))}) b USING (visit)
       GROUP BY 1, 2, 3, 4, 5
    )
    SELECT "fromCountry", "fromLocality", "toCountry", "toLocality",
           count(*)::int AS visits, count(*) FILTER (WHERE planned)::int AS planned,
           coalesce(sum(said.statements), 0)::int AS statements, (count(*) OVER ())::int AS pairs
      FROM flows LEFT JOIN said USING (visit)
     GROUP BY 1, 2, 3, 4
     ORDER BY visits DESC, statements DESC, "fromCountry", "fromLocality", "toCountry", "toLocality"
     LIMIT ${Prisma.sql`${top}`}`;
