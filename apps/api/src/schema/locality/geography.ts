import { Prisma } from '@communique/db';
import { idsStandingWith } from '@communique/domain';
import { builder } from '../builder.ts';

export const Geography = builder.enumType('Geography', {
  description: 'Under which units visits and statements stand, where units have been merged or dissolved.',
  values: {
    AS_OF_VISIT: { description: 'Under the units of their own day: a visit of May 2024 to Thái Bình stands there.' },
    CURRENT: {
      description:
        'Under the units in force today: the same visit stands under Hưng Yên, which took Thái Bình over. Vietnamese districts, dissolved in 2025, count for their province.',
    },
  } as const,
});

export type GeographyChoice = typeof Geography.$inferType;

/** The argument of lists and charts. */
export const GEOGRAPHY = {
  type: Geography,
  description: 'Under which units all of it stands; AS_OF_VISIT unless the filter says otherwise.',
} as const;

/** Ids of the units under which a locality's records stand: under CURRENT all whose place is the same unit today. */
export const unitsMeant = (ids: readonly string[], geography: GeographyChoice): string[] =>
  geography === 'CURRENT' ? [...new Set(ids.flatMap(idsStandingWith))] : [...ids];

/**
 * SQL that joins `l`, the locality under which a row stands, to the column of its locality's id. Under CURRENT several
 * rows of one record may come to one locality: count distinct records.
 */
export const joinUnit = (column: Prisma.Sql, geography: GeographyChoice): Prisma.Sql =>
  geography === 'CURRENT'
    ? Prisma.sql`JOIN localities stood ON stood.id = ${column} JOIN localities l ON l.id = stood.current_id`
    : Prisma.sql`JOIN localities l ON l.id = ${column}`;
