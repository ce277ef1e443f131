import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { followed } from '../../sql/following.ts';
import { builder } from '../builder.ts';
import { NotFound } from '../error/failure.ts';
import { keyOf } from '../ids.ts';
import { GEOGRAPHY, type GeographyChoice } from '../locality/geography.ts';
import { StatementConnection } from './connection.ts';
import { type StatementFilter, StatementFilterInput } from './inputs.ts';
import { Statement } from './type.ts';
import { statementsWhere } from './where.ts';

/** Report by report, in the order of the text. */
export const IN_ORDER: Prisma.StatementOrderByWithRelationInput[] = [{ reportId: 'asc' }, { ordinal: 'asc' }];

/** The latest first, undated ones last. */
export const NEWEST: Prisma.StatementOrderByWithRelationInput[] = [
  { day: { sort: 'desc', nulls: 'last' } },
  { visit: { start: { sort: 'desc', nulls: 'last' } } },
  ...IN_ORDER,
];

const StatementOrder = builder.enumType('StatementOrder', {
  description: 'The order of statements. Undated ones come last either way.',
  values: {
    NEWEST: { description: 'By day, the latest first.' },
    OLDEST: { description: 'By day, the earliest first.' },
    REPORT: { description: 'Report by report, in the order of the text.' },
  } as const,
});

const ORDERS = {
  NEWEST,
  OLDEST: [{ day: { sort: 'asc', nulls: 'last' } }, { visit: { start: { sort: 'asc', nulls: 'last' } } }, ...IN_ORDER],
  REPORT: IN_ORDER,
} satisfies Record<string, Prisma.StatementOrderByWithRelationInput[]>;

const chosen = ({ filter, geography, orderBy }: AskedStatements & { orderBy: keyof typeof ORDERS }) => ({
  where: statementsWhere(filter, geography),
  orderBy: ORDERS[orderBy],
});

builder.queryFields((t) => ({
  statements: t.prismaConnection(
    {
      type: Statement,
      cursor: 'id',
      description: 'Statements, as a filter means them.',
      args: {
        orderBy: t.arg({
          type: StatementOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'In which order.',
        }),
        filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when not given.' }),
        geography: t.arg(GEOGRAPHY),
      },
      extensions: readableConnection('Statement', chosen),
      resolve: async (query, _root, args, { prisma }) => {
        const { where, orderBy } = chosen(args);
        return prisma.statement.findMany({ ...query, where: await followed(prisma, where), orderBy });
      },
      totalCount: async (_root, { filter, geography }, { prisma }) =>
        prisma.statement.count({ where: await followed(prisma, statementsWhere(filter, geography)) }),
    },
    StatementConnection,
  ),
  statement: t.prismaField({
    type: Statement,
    description: 'One statement.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const statement = await prisma.statement.findUnique({ ...query, where: { id: keyOf('Statement', id) } });
      if (!statement) throw new NotFound('statement', id);
      return statement;
    },
  }),
}));

/** Which statements of a list or record are asked for. */
export interface AskedStatements {
  filter?: StatementFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
}
