import { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { type GeographyChoice, joinUnit } from '../locality/geography.ts';

export const SplitBy = builder.enumType('SplitBy', {
  description: 'By what visits and their statements are told apart. What is of several kinds counts under each.',
  values: {
    THEME: { description: 'Themes: of a visit, those of its statements.' },
    THEME_GROUP: { description: 'Groups of themes.' },
    ACT: { description: 'Acts: of a visit, those of its statements.' },
    SIDE: { description: 'Sides that speak: a country, "both", or null for neither.' },
    COUNTRY: { description: 'Countries that take part.' },
    LOCALITY: { description: 'Localities that are part of no other, with all that is part of them.' },
  } as const,
});

export type Split = typeof SplitBy.$inferType;

/** What is joined to a table to split it, and the columns of the key, named as rows of counts name them. */
export interface Splitting {
  join: Prisma.Sql;
  columns: Readonly<Record<string, Prisma.Sql>>;
}

const SIDE = (alias: 's' | 'x'): Prisma.Sql =>
  Prisma.raw(`CASE WHEN ${alias}.side = 'both' THEN 'both' ELSE ${alias}.country_code END`);
const THEME = { theme: Prisma.sql`t.code`, group: Prisma.sql`t.group_code` };
const GROUP = { group: Prisma.sql`t.group_code` };
const SAID = Prisma.sql`JOIN statements x ON x.visit_id = v.id`;
const SAID_ON = Prisma.sql`${SAID}
  JOIN statement_themes st ON st.statement_id = x.id JOIN themes t ON t.code = st.theme_code`;
const top = (geography: GeographyChoice): Prisma.Sql =>
  Prisma.sql`${joinUnit(Prisma.sql`place.locality_id`, geography)} AND l.parent_id IS NULL`;
const PLACE = { country: Prisma.sql`l.country_code`, locality: Prisma.sql`l.id` };

/** How visits `v` are split, as the filters of their list do. */
export const visitsBy = (split: Split, geography: GeographyChoice): Splitting =>
  ({
    THEME: { join: SAID_ON, columns: THEME },
    THEME_GROUP: { join: SAID_ON, columns: GROUP },
    ACT: { join: SAID, columns: { act: Prisma.sql`x.act_code` } },
    SIDE: { join: SAID, columns: { side: SIDE('x') } },
    COUNTRY: {
      join: Prisma.sql`JOIN visit_parties p ON p.visit_id = v.id AND p.country_code IS NOT NULL`,
      columns: { country: Prisma.sql`p.country_code` },
    },
    LOCALITY: {
      join: Prisma.sql`JOIN visit_localities place ON place.visit_id = v.id ${top(geography)}`,
      columns: PLACE,
    },
  })[split];

const ABOUT = Prisma.sql`JOIN statement_themes st ON st.statement_id = s.id AND NOT st.repeated
  JOIN themes t ON t.code = st.theme_code`;
const TAKING = Prisma.sql`JOIN LATERAL (
    SELECT p.country_code FROM visit_parties p WHERE p.visit_id = s.visit_id
     UNION
    SELECT m.country_code FROM meeting_participants m WHERE m.meeting_id = s.meeting_id
  ) taking ON taking.country_code IS NOT NULL`;

/** How statements `s` are split. */
export const statementsBy = (split: Split, geography: GeographyChoice): Splitting =>
  ({
    THEME: { join: ABOUT, columns: THEME },
    THEME_GROUP: { join: ABOUT, columns: GROUP },
    ACT: { join: Prisma.empty, columns: { act: Prisma.sql`s.act_code` } },
    SIDE: { join: Prisma.empty, columns: { side: SIDE('s') } },
    COUNTRY: { join: TAKING, columns: { country: Prisma.sql`taking.country_code` } },
    LOCALITY: {
      join: Prisma.sql`JOIN statement_localities place ON place.statement_id = s.id ${top(geography)}`,
      columns: PLACE,
    },
  })[split];
