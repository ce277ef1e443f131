import type { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { NotFound } from '../error/failure.ts';
import { keyOf } from '../ids.ts';
import { Locality } from '../locality/type.ts';
import { Person } from '../person/type.ts';
import { Report } from '../report/type.ts';
import { StatementConnection } from './connection.ts';
import { COUNTED } from './counted.ts';
import { StatementFilterInput } from './inputs.ts';
import { Statement } from './type.ts';
import { statementsWhere } from './where.ts';

/** Report by report, in the order of the text. */
const IN_ORDER: Prisma.StatementOrderByWithRelationInput[] = [{ reportId: 'asc' }, { ordinal: 'asc' }];

/** The latest first, undated ones last. */
const NEWEST: Prisma.StatementOrderByWithRelationInput[] = [
  { day: { sort: 'desc', nulls: 'last' } },
  { visit: { start: { sort: 'desc', nulls: 'last' } } },
  ...IN_ORDER,
];

builder.queryFields((t) => ({
  statements: t.prismaConnection(
    {
      type: Statement,
      cursor: 'id',
      description: 'Statements, as a filter means them; the latest first, undated ones last.',
      args: { filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when not given.' }) },
      resolve: (query, _root, { filter }, { prisma }) =>
        prisma.statement.findMany({ ...query, where: statementsWhere(filter), orderBy: NEWEST }),
      totalCount: (_root, { filter }, { prisma }) => prisma.statement.count({ where: statementsWhere(filter) }),
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

builder.prismaObjectField(Locality, 'statements', (t) =>
  t.prismaConnection(
    {
      type: Statement,
      cursor: 'id',
      description: 'Statements that count for it or for a unit that is part of it.',
      args: { filter: t.arg({ type: StatementFilterInput, description: 'Which of them; all when not given.' }) },
      resolve: (query, { id }, { filter }, { prisma }) =>
        prisma.statement.findMany({ ...query, where: ofLocality(id, statementsWhere(filter)), orderBy: NEWEST }),
      totalCount: ({ id }, { filter }, { prisma }) =>
        prisma.statement.count({ where: ofLocality(id, statementsWhere(filter)) }),
    },
    StatementConnection,
  ),
);

const ofLocality = (localityId: string, where: Prisma.StatementWhereInput): Prisma.StatementWhereInput => ({
  AND: [{ localities: { some: { localityId } } }, where],
});

builder.prismaObjectField(Person, 'statements', (t) =>
  t.relatedConnection(
    'statements',
    {
      cursor: 'id',
      totalCount: true,
      description: 'What the person said.',
      query: { where: COUNTED, orderBy: NEWEST },
    },
    StatementConnection,
  ),
);

builder.prismaObjectField(Report, 'statements', (t) =>
  t.relatedConnection(
    'statements',
    {
      cursor: 'id',
      totalCount: true,
      description: 'The statements it tells, in the order of the text.',
      query: { orderBy: IN_ORDER },
    },
    StatementConnection,
  ),
);
