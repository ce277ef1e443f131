import { builder } from '../builder.ts';
import { namedRows, type ThemeCount } from '../counts/rows.ts';
import { countSelection } from '../selection/count.ts';
import { selectionArgs } from '../selection/inputs.ts';
import { splitFields } from '../selection/row.ts';
import { SplitBy } from '../selection/split.ts';
import { type AxisPeriod, axisOf } from './periods.ts';

const TimelinePeriod = builder.enumType('TimelinePeriod', {
  description: 'The length of a period.',
  values: {
    MONTH: { description: 'Months.' },
    QUARTER: { description: 'Quarters of a year.' },
    YEAR: { description: 'Years.' },
  } as const,
});

const Point = builder.objectRef<ThemeCount>('TimelinePoint').implement({
  description:
    'Visits begun and statements made in a period. The list of either has the same filter and, in `and`, the values of the point.',
  fields: (t) => ({
    period: t.string({
      nullable: true,
      description: 'The month (2024-05), quarter (2024-Q2) or year (2024); null for what is undated.',
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
    ...splitFields(t),
    visits: t.exposeInt('visits', { description: 'Visits whose first day lies in the period.' }),
    statements: t.exposeInt('statements', { description: 'Their statements, made, or counted, in the period.' }),
  }),
});

const Axis = builder.objectRef<AxisPeriod>('TimelineAxisPeriod').implement({
  description: 'A period of the axis, whether anything falls into it or not.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The month (2024-05), quarter (2024-Q2) or year (2024).' }),
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day.' }),
    reports: t.exposeInt('reports', {
      description: 'Reports on visits published in it. Where there are none, no visit is a gap in what was read.',
    }),
  }),
});

interface Timeline {
  points: ThemeCount[];
  axis: AxisPeriod[];
}

const TimelineType = builder.objectRef<Timeline>('Timeline').implement({
  description: 'Visits and statements over time.',
  fields: (t) => ({
    points: t.expose('points', {
      type: [Point],
      description: 'What occurs: periods in their order within each part of the split; what is undated comes last.',
    }),
    axis: t.expose('axis', { type: [Axis], description: 'All periods from the first point to the last.' }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineType,
    complexity: { field: 100, multiplier: 100 },
    description:
      'Visits by their first day and their statements by theirs, a period each. Online meetings are no visits: see themeCounts for their statements.',
    args: {
      period: t.arg({
        type: TimelinePeriod,
        required: true,
        defaultValue: 'MONTH',
        description: 'How long a period is.',
      }),
      split: t.arg({ type: SplitBy, description: 'By what each period is split; not at all when not given.' }),
      ...selectionArgs(t),
    },
    resolve: async (_root, { period, split, ...selection }, { prisma }) => {
      const rows = await countSelection(prisma, selection, { period, split });
      const days = rows.flatMap((row) => row.period ?? []);
      return { points: await namedRows(prisma, period, rows), axis: await axisOf(prisma, period, days) };
    },
  }),
);
