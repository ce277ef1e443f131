import type { Act, Country, Locality, PrismaClient, Theme, ThemeGroup } from '@communique/db';
import { builder } from '../builder.ts';
import { Country as CountryType } from '../locality/country.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { StatementFilterInput } from '../statement/inputs.ts';
import { BOTH } from '../statement/side.ts';
import { Act as ActType, ThemeGroup as ThemeGroupType, Theme as ThemeType } from '../theme/type.ts';
import { CountBy, isPeriod, LocalityDepth, type Period } from './dimensions.ts';
import { periodOf } from './period.ts';
import { type CountedRow, countStatements } from './statements.ts';

interface ThemeCount {
  theme: Theme | null;
  themeGroup: ThemeGroup | null;
  country: Country | null;
  locality: Locality | null;
  period: { name: string; from: Date; to: Date } | null;
  act: Act | null;
  side: string | null;
  statements: number;
  visits: number;
}

const ThemeCount = builder.objectRef<ThemeCount>('ThemeCount').implement({
  description:
    'How many statements and visits there are for one combination. Fields that were not grouped by are null. The list of its statements has the same filter and, in `and`, the values of the row.',
  fields: (t) => ({
    theme: t.expose('theme', { type: ThemeType, nullable: true, description: 'The theme.' }),
    themeGroup: t.expose('themeGroup', { type: ThemeGroupType, nullable: true, description: 'The group of themes.' }),
    country: t.expose('country', { type: CountryType, nullable: true, description: 'The country of the locality.' }),
    locality: t.expose('locality', {
      type: LocalityType,
      nullable: true,
      description: 'The locality; null beside a country means its national bodies (filter: nationalBodies).',
    }),
    period: t.string({
      nullable: true,
      description: 'The month (2024-05), quarter (2024-Q2) or year (2024); null for undated statements.',
      resolve: ({ period }) => period?.name ?? null,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the period.',
      resolve: ({ period }) => period?.from ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of the period.',
      resolve: ({ period }) => period?.to ?? null,
    }),
    act: t.expose('act', { type: ActType, nullable: true, description: 'The act.' }),
    side: t.exposeString('side', { nullable: true, description: 'The side that speaks: a country, "both", or null.' }),
    statements: t.exposeInt('statements', { description: 'Distinct statements.' }),
    visits: t.exposeInt('visits', { description: 'Distinct visits that these statements belong to.' }),
  }),
});

builder.queryField('themeCounts', (t) =>
  t.field({
    type: [ThemeCount],
    complexity: { field: 100, multiplier: 100 },
    description: 'Statements and visits counted, for charts. Combinations without a statement have no row.',
    args: {
      groupBy: t.arg({ type: [CountBy], required: true, description: 'What to group by; at most one kind of period.' }),
      filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when not given.' }),
      localities: t.arg({
        type: LocalityDepth,
        required: true,
        defaultValue: 'TOP',
        description: 'Which localities have rows, when grouped by them.',
      }),
    },
    resolve: async (_root, { groupBy, filter, localities }, { prisma }) =>
      named(prisma, groupBy.find(isPeriod), await countStatements(prisma, groupBy, filter, localities)),
  }),
);

/** Puts records in the place of keys, one query a kind, and sorts rows as charts do. */
async function named(prisma: PrismaClient, by: Period | undefined, rows: readonly CountedRow[]): Promise<ThemeCount[]> {
  const keys = (name: 'theme' | 'group' | 'country' | 'locality' | 'act'): string[] => [
    ...new Set(rows.flatMap((row) => row[name] ?? [])),
  ];
  const [themes, groups, countries, localities, acts] = await Promise.all([
    lookup(keys('theme'), (code) => prisma.theme.findMany({ where: { code } })),
    lookup(keys('group'), (code) => prisma.themeGroup.findMany({ where: { code } })),
    lookup(keys('country'), (code) => prisma.country.findMany({ where: { code } })),
    lookup(keys('locality'), (id) => prisma.locality.findMany({ where: { id } })),
    lookup(keys('act'), (code) => prisma.act.findMany({ where: { code } })),
  ]);
  return rows
    .map((row) => ({
      theme: themes.get(row.theme ?? '') ?? null,
      themeGroup: groups.get(row.group ?? '') ?? null,
      country: countries.get(row.country ?? '') ?? null,
      locality: localities.get(row.locality ?? '') ?? null,
      period: by && row.period ? periodOf(by, row.period) : null,
      act: acts.get(row.act ?? '') ?? null,
      side: row.side ?? null,
      statements: row.statements,
      visits: row.visits,
    }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

async function lookup<T extends { code: string } | { id: string }>(
  keys: readonly string[],
  load: (condition: { in: string[] }) => Promise<T[]>,
): Promise<Map<string, T>> {
  const found = keys.length ? await load({ in: [...keys] }) : [];
  return new Map(found.map((record) => ['code' in record ? record.code : record.id, record]));
}

/** Groups and themes in their order, localities by country and name; national bodies, undated and "both" come last. */
const sortKey = (row: ThemeCount): (number | string)[] => [
  row.themeGroup?.ordinal ?? 0,
  row.theme?.ordinal ?? 0,
  row.country?.nameEn ?? '',
  row.locality ? 0 : 1,
  row.locality?.nameEn ?? '',
  row.locality?.id ?? '',
  row.period ? 0 : 1,
  row.period?.name ?? '',
  row.act?.ordinal ?? 0,
  row.side === null ? 2 : Number(row.side === BOTH),
  row.side ?? '',
];

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[at] ?? 0, b[at] ?? 0];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'en');
}
