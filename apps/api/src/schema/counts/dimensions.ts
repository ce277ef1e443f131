import { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { type GeographyChoice, joinUnit } from '../locality/geography.ts';

export const CountBy = builder.enumType('CountBy', {
  description: 'What theme counts are grouped by.',
  values: {
    THEME: { description: 'A row a theme: a statement counts under each of its themes.' },
    THEME_GROUP: { description: 'A row a group of themes: a statement counts once under each of its groups.' },
    LOCALITY: {
      description:
        'A row a locality: a statement counts under each of its localities; rows with a country but no locality are of its national bodies.',
    },
    MONTH: { description: 'A row a month; statements of no known day have a row with a null period.' },
    QUARTER: { description: 'A row a quarter of a year; undated ones have a row with a null period.' },
    YEAR: { description: 'A row a year; undated ones have a row with a null period.' },
    ACT: { description: 'A row an act.' },
    SIDE: { description: 'A row a side: a country, "both", or null for neither.' },
  } as const,
});

export type Dimension = typeof CountBy.$inferType;

/** Which localities have rows: those that are part of no other unit, or all. Either counts what lies below. */
export const LocalityDepth = builder.enumType('LocalityDepth', {
  description: 'Which localities have rows of their own.',
  values: {
    TOP: { description: 'Units that are part of no other: provinces and their like. Rows then hold no unit twice.' },
    ALL: { description: 'Cities and districts too, besides the units they are part of.' },
  } as const,
});

export type Depth = typeof LocalityDepth.$inferType;

/** How a dimension stands in SQL: what is joined to statements `s` and visits `v`, and the columns of its key. */
interface Grouping {
  join: Prisma.Sql;
  columns: Readonly<Record<string, Prisma.Sql>>;
}

export const PERIODS = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' } as const;
export type Period = keyof typeof PERIODS;

export const isPeriod = (dimension: Dimension): dimension is Period => dimension in PERIODS;

const THEMES = Prisma.sql`JOIN statement_themes st ON st.statement_id = s.id AND NOT st.repeated`;
const GROUPS = Prisma.sql`${THEMES} JOIN themes t ON t.code = st.theme_code`;

/**
 * The localities of a statement, and a row without locality for each country that takes part with none. Such rows may
 * repeat, which is cheaper than to sort them out: only distinct records are counted.
 */
const places = (depth: Depth, geography: GeographyChoice): Prisma.Sql => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT l.country_code AS country, l.id AS locality
      FROM statement_localities sl ${joinUnit(Prisma.sql`sl.locality_id`, geography)}
     WHERE sl.statement_id = s.id ${depth === 'TOP' ? Prisma.sql`AND l.parent_id IS NULL` : Prisma.empty}
    UNION ALL
    SELECT taking.country, NULL
      FROM (SELECT p.country_code AS country FROM visit_parties p WHERE p.visit_id = s.visit_id
             UNION ALL
            SELECT m.country_code FROM meeting_participants m WHERE m.meeting_id = s.meeting_id) taking
     WHERE taking.country IS NOT NULL
       AND NOT EXISTS (SELECT FROM statement_localities sl JOIN localities l ON l.id = sl.locality_id
                        WHERE sl.statement_id = s.id AND l.country_code = taking.country)
  ) place`;

const plain = (name: string, column: Prisma.Sql): Grouping => ({ join: Prisma.empty, columns: { [name]: column } });

const period = (dimension: Period): Grouping =>
  plain(
    'period',
    Prisma.sql`date_trunc(${Prisma.raw(`'${PERIODS[dimension]}'`)}, coalesce(s.day, v.start_date))::date`,
  );

/** The SQL of a dimension. Statements without theme have no row where themes are grouped. */
export function groupingOf(dimension: Dimension, depth: Depth, geography: GeographyChoice): Grouping {
  switch (dimension) {
    case 'THEME':
      return { join: THEMES, columns: { theme: Prisma.sql`st.theme_code` } };
    case 'THEME_GROUP':
      return { join: GROUPS, columns: { group: Prisma.sql`t.group_code` } };
    case 'LOCALITY':
      return {
        join: places(depth, geography),
        columns: { country: Prisma.sql`place.country`, locality: Prisma.sql`place.locality` },
      };
    case 'ACT':
      return plain('act', Prisma.sql`s.act_code`);
    case 'SIDE':
      return plain('side', Prisma.sql`CASE WHEN s.side = 'both' THEN 'both' ELSE s.country_code END`);
    default:
      return period(dimension);
  }
}
