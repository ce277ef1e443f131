import { Prisma } from '@communique/db';
import type { RowDimension } from '../../read/declare.ts';
import { BOTH } from '../statement/side.ts';
import type { Dimension, Period } from './dimensions.ts';

/** Names in the order of the language, as JavaScript's Intl sorts them. */
const NAMED = Prisma.raw('COLLATE "en-x-icu"');

const THEME: RowDimension = {
  columns: ['theme'],
  of: Prisma.sql`found.theme`,
  from: Prisma.sql`(SELECT DISTINCT theme FROM found) shown JOIN themes ot ON ot.code = shown.theme
    JOIN theme_groups og ON og.code = ot.group_code`,
  key: Prisma.sql`ot.code`,
  orderBy: Prisma.sql`og.ordinal, ot.ordinal`,
  records: { theme: { model: 'Theme', alias: 'ot' }, themeGroup: { model: 'ThemeGroup', alias: 'og' } },
  values: {},
};

const THEME_GROUP: RowDimension = {
  columns: ['group'],
  of: Prisma.sql`found."group"`,
  from: Prisma.sql`(SELECT DISTINCT "group" FROM found) shown JOIN theme_groups og ON og.code = shown."group"`,
  key: Prisma.sql`og.code`,
  orderBy: Prisma.sql`og.ordinal`,
  records: { themeGroup: { model: 'ThemeGroup', alias: 'og' } },
  values: {},
};

/** Localities by country and name, each looked up by index, since few are named; national bodies come after them. */
const LOCALITY: RowDimension = {
  columns: ['locality', 'country'],
  of: Prisma.sql`coalesce(found.locality, found.country)`,
  from: Prisma.sql`(SELECT DISTINCT locality, country FROM found) shown
    LEFT JOIN LATERAL (SELECT * FROM localities WHERE id = shown.locality LIMIT 1) lo ON true
    LEFT JOIN countries co ON co.code = coalesce(shown.country, lo.country_code)`,
  key: Prisma.sql`coalesce(shown.locality, shown.country)`,
  orderBy: Prisma.sql`coalesce(co.name_en, '') ${NAMED}, shown.locality IS NULL, coalesce(lo.name_en, '') ${NAMED},
    coalesce(shown.locality, shown.country) COLLATE "C"`,
  records: { locality: { model: 'Locality', alias: 'lo' }, country: { model: 'Country', alias: 'co' } },
  values: {},
};

const ACT: RowDimension = {
  columns: ['act'],
  of: Prisma.sql`found.act`,
  from: Prisma.sql`(SELECT DISTINCT act FROM found) shown JOIN acts oa ON oa.code = shown.act`,
  key: Prisma.sql`oa.code`,
  orderBy: Prisma.sql`oa.ordinal`,
  records: { act: { model: 'Act', alias: 'oa' } },
  values: {},
};

/** "Both" comes after the countries, neither last. */
const SIDE: RowDimension = {
  columns: ['side'],
  of: Prisma.sql`coalesce(found.side, '')`,
  from: Prisma.sql`(SELECT DISTINCT side FROM found) shown`,
  key: Prisma.sql`coalesce(shown.side, '')`,
  orderBy: Prisma.sql`CASE WHEN shown.side IS NULL THEN 2 WHEN shown.side = ${BOTH} THEN 1 ELSE 0 END, shown.side COLLATE "C"`,
  records: {},
  values: { side: Prisma.sql`shown.side` },
};

/** Periods in their order, the undated last: rows are series of them. */
function period(name: string, length: string): RowDimension {
  const over = (row: string) => ({
    values: {
      period: Prisma.raw(`to_char(${row}.period::timestamp, '${name}')`),
      from: Prisma.raw(`${row}.period`),
      to: Prisma.raw(`(${row}.period + interval '${length}' - interval '1 day')::date`),
    },
    orderBy: Prisma.raw(`${row}.period NULLS LAST`),
  });
  return {
    columns: ['period'],
    of: Prisma.sql`coalesce(found.period, 'infinity')`,
    from: Prisma.sql`(SELECT DISTINCT period FROM found) shown`,
    key: Prisma.sql`coalesce(shown.period, 'infinity')`,
    records: {},
    ...over('shown'),
    series: over('found'),
  };
}

const PERIODS: Readonly<Record<Period, RowDimension>> = {
  MONTH: period('YYYY-MM', '1 month'),
  QUARTER: period('YYYY-"Q"Q', '3 months'),
  YEAR: period('YYYY', '1 year'),
};

/** How each dimension is told in rows of themeCounts. */
export const TOLD: Readonly<Record<Dimension, RowDimension>> = {
  THEME,
  THEME_GROUP,
  LOCALITY,
  ...PERIODS,
  ACT,
  SIDE,
};

/** In which order dimensions sort rows, whatever order they are asked in. */
export const RANKING: readonly Dimension[] = [
  'THEME',
  'THEME_GROUP',
  'LOCALITY',
  'MONTH',
  'QUARTER',
  'YEAR',
  'ACT',
  'SIDE',
];
