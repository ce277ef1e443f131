import { builder } from '../builder.ts';
import { topArg, topOf } from '../lists.ts';
import { selectionArgs } from '../selection/inputs.ts';
import { splitFields } from '../selection/row.ts';
import { SplitBy } from '../selection/split.ts';
import { VisitFilterInput } from '../visit/inputs.ts';
import { type Change, FEWEST } from './change.ts';
import { type ComparedRow, compareSides } from './rows.ts';
import { type Sides, sidesOf } from './sides.ts';

const CompareShift = builder.enumType('CompareShift', {
  description: 'With which earlier time a selection is compared.',
  values: {
    PREVIOUS_PERIOD: { description: 'As many days, or whole months, just before.' },
    YEAR_BEFORE: { description: 'The same days of the year before.' },
  } as const,
});

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'A figure of the selection beside that of the other.',
  fields: (t) => ({
    value: t.exposeInt('value', { description: 'Of the selection.' }),
    other: t.exposeInt('other', { description: 'Of the other one.' }),
    difference: t.exposeInt('difference', { description: 'Value less other.' }),
    ratio: t.exposeFloat('ratio', {
      nullable: true,
      description: `Value by other: 1.5 is half as many again. Null when either is below ${FEWEST}, too few for a rate.`,
    }),
    low: t.exposeBoolean('low', { description: `True when either figure is below ${FEWEST}.` }),
  }),
});

const Row = builder.objectRef<ComparedRow>('ComparisonRow').implement({
  description: 'What two selections hold of one part of the split, or in all.',
  fields: (t) => ({
    ...splitFields(t),
    visits: t.expose('visits', { type: ChangeType, description: 'Visits.' }),
    statements: t.expose('statements', { type: ChangeType, description: 'Their statements.' }),
    beyondChance: t.exposeBoolean('beyondChance', {
      nullable: true,
      description: `Whether the visits differ by more than chance alone would make them (two Poisson counts over the days of both, 5 %). Null when either is below ${FEWEST}.`,
    }),
  }),
});

interface Comparison {
  sides: Sides;
  total: ComparedRow;
  rows: ComparedRow[];
  beyond: number;
}

const day = (of: (sides: Sides) => Date | undefined, description: string) => ({
  type: 'Date' as const,
  nullable: true as const,
  description,
  resolve: ({ sides }: Comparison) => of(sides) ?? null,
});

const ComparisonType = builder.objectRef<Comparison>('Comparison').implement({
  description: 'A selection of visits beside another.',
  fields: (t) => ({
    from: t.field(day(({ range }) => range?.from, 'First day of the selection; null when it has no bounds.')),
    to: t.field(day(({ range }) => range?.to, 'Last day of the selection.')),
    otherFrom: t.field(day(({ otherRange }) => otherRange?.from, 'First day of the other.')),
    otherTo: t.field(day(({ otherRange }) => otherRange?.to, 'Last day of the other.')),
    total: t.expose('total', { type: Row, description: 'Both as wholes.' }),
    rows: t.expose('rows', { type: [Row], description: 'Both by the parts of the split; most visits first.' }),
    beyond: t.exposeInt('beyond', { description: 'How many rows are not given: ask for more with top.' }),
  }),
});

const [MOST, USUAL] = [500, 50];

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonType,
    complexity: { field: 100, multiplier: 100 },
    description:
      'A selection of visits beside an earlier time or another filter. Visits are dated by their first day, and their statements go with them.',
    args: {
      ...selectionArgs(t),
      shift: t.arg({ type: CompareShift, description: 'The earlier time; needs from and to in filter.' }),
      against: t.arg({ type: VisitFilterInput, description: 'The other selection, in place of shift.' }),
      split: t.arg({ type: SplitBy, description: 'By what both are split; not at all when not given.' }),
      top: topArg(t, USUAL, MOST),
    },
    resolve: async (_root, { filter, shift, against, split, top, ...counted }, { prisma }) => {
      const given = topOf(top, MOST);
      const sides = sidesOf(filter, { shift, against });
      const [total] = await compareSides(prisma, sides, counted, null);
      if (!total) throw new Error('Counting gave no row.');
      const rows = split ? await compareSides(prisma, sides, counted, split) : [];
      return { sides, total, rows: rows.slice(0, given), beyond: Math.max(0, rows.length - given) };
    },
  }),
);
