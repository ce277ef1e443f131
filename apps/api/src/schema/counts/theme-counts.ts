import { readable } from '../../read/declare.ts';
import { asksFor } from '../asked.ts';
import { builder } from '../builder.ts';
import { Country as CountryType } from '../locality/country.ts';
import { GEOGRAPHY } from '../locality/geography.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { StatementFilterInput } from '../statement/inputs.ts';
import { Act as ActType, ThemeGroup as ThemeGroupType, Theme as ThemeType } from '../theme/type.ts';
import { CountBy, isPeriod, LocalityDepth } from './dimensions.ts';
import { type AskedCounts, themeCountRows } from './read.ts';
import { namedRows, type ThemeCount } from './rows.ts';
import { countStatements } from './statements.ts';

const ThemeCountType = builder.objectRef<ThemeCount>('ThemeCount').implement({
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
    type: [ThemeCountType],
    complexity: { field: 100, multiplier: 100 },
    extensions: readable({
      kind: 'rows',
      rows: (args, asked) => themeCountRows(args as unknown as AskedCounts, asked.has('visits')),
    }),
    description: 'Statements and visits counted, for charts. Combinations without a statement have no row.',
    args: {
      groupBy: t.arg({ type: [CountBy], required: true, description: 'What to group by; at most one kind of period.' }),
      filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when not given.' }),
      geography: t.arg(GEOGRAPHY),
      localities: t.arg({
        type: LocalityDepth,
        required: true,
        defaultValue: 'TOP',
        description: 'Which localities have rows, when grouped by them.',
      }),
    },
    resolve: async (_root, { groupBy, filter, geography, localities }, { prisma }, info) => {
      const visits = asksFor('visits', info);
      const rows = await countStatements(prisma, groupBy, filter, localities, geography, visits);
      return namedRows(prisma, groupBy.find(isPeriod), rows);
    },
  }),
);
