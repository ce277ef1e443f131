import type { Prisma } from '@communique/db';
import { followed } from '../../sql/following.ts';
import { builder } from '../builder.ts';
import { GEOGRAPHY, unitsMeant } from '../locality/geography.ts';
import { Locality } from '../locality/type.ts';
import { Organisation } from '../person/organisation.ts';
import { Person } from '../person/type.ts';
import { Report } from '../report/type.ts';
import { StatementConnection } from './connection.ts';
import { COUNTED } from './counted.ts';
import { StatementFilterInput } from './inputs.ts';
import { type AskedStatements, IN_ORDER, NEWEST } from './queries.ts';
import { Statement } from './type.ts';
import { statementsWhere } from './where.ts';

builder.prismaObjectField(Locality, 'statements', (t) =>
  t.prismaConnection(
    {
      type: Statement,
      cursor: 'id',
      description: 'Statements that count for it or for a unit that is part of it.',
      args: {
        filter: t.arg({ type: StatementFilterInput, description: 'Which of them; all when not given.' }),
        geography: t.arg(GEOGRAPHY),
      },
      resolve: async (query, { id }, args, { prisma }) =>
        prisma.statement.findMany({ ...query, where: await followed(prisma, ofLocality(id, args)), orderBy: NEWEST }),
      totalCount: async ({ id }, args, { prisma }) =>
        prisma.statement.count({ where: await followed(prisma, ofLocality(id, args)) }),
    },
    StatementConnection,
  ),
);

function ofLocality(id: string, { filter, geography }: AskedStatements): Prisma.StatementWhereInput {
  const localityId = { in: unitsMeant([id], filter?.geography ?? geography ?? 'AS_OF_VISIT') };
  return { AND: [{ localities: { some: { localityId } } }, statementsWhere(filter, geography)] };
}

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

builder.prismaObjectField(Organisation, 'statements', (t) =>
  t.relatedConnection(
    'spoken',
    {
      cursor: 'id',
      totalCount: true,
      description: 'What was said in its name.',
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
