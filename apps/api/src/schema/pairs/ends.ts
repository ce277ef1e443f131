import { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { type GeographyChoice, joinUnit } from '../locality/geography.ts';

export const PairEnds = builder.enumType('PairEnds', {
  description: 'Between what visits flow.',
  values: {
    COUNTRY: { description: 'Countries.' },
    TOP: { description: 'Units that are part of no other: provinces and their like. National bodies stand apart.' },
    ALL: { description: 'Cities and districts too, besides the units they are part of: such pairs overlap.' },
  } as const,
});

export type Ends = typeof PairEnds.$inferType;

type Side = 'sender' | 'host';

/** Who sends a country's visitors does not receive them: the direction of a visit is decided in the same way. */
const NOT_SENDING = Prisma.sql`AND NOT EXISTS (
  SELECT FROM visit_parties own
   WHERE own.visit_id = p.visit_id AND own.country_code = p.country_code AND own.side = 'sender')`;

const parties = (side: Side, more: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT p.visit_id AS visit, p.country_code::text AS country, NULL::text AS locality,
         coalesce(p.stage = 'planned', false) AS planned
    FROM visit_parties p JOIN chosen ON chosen.id = p.visit_id
   WHERE p.side = ${Prisma.raw(`'${side}'`)} AND p.country_code IS NOT NULL
     ${side === 'host' ? NOT_SENDING : Prisma.empty} ${more}`;

const NATIONAL = Prisma.sql`AND NOT EXISTS (
  SELECT FROM visit_localities vl JOIN localities l ON l.id = vl.locality_id
   WHERE vl.visit_id = p.visit_id AND l.country_code = p.country_code)`;

const localities = (side: Side, ends: Ends, geography: GeographyChoice): Prisma.Sql => Prisma.sql`
  SELECT vl.visit_id AS visit, l.country_code::text AS country, l.id AS locality,
         coalesce(vl.stage = 'planned', false) AS planned
    FROM visit_localities vl JOIN chosen ON chosen.id = vl.visit_id ${joinUnit(Prisma.sql`vl.locality_id`, geography)}
   WHERE vl.side = ${Prisma.raw(`'${side}'`)} ${ends === 'TOP' ? Prisma.sql`AND l.parent_id IS NULL` : Prisma.empty}`;

/** The ends of the visits of `chosen` on one side: visit, country, locality (null for national bodies), planned. */
export const endsOf = (side: Side, ends: Ends, geography: GeographyChoice): Prisma.Sql =>
  ends === 'COUNTRY'
    ? parties(side, Prisma.empty)
    : Prisma.sql`${localities(side, ends, geography)} UNION ALL ${parties(side, NATIONAL)}`;
