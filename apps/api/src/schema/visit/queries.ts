import type { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { NotFound } from '../error/failure.ts';
import { keyOf } from '../ids.ts';
import { Locality } from '../locality/type.ts';
import { Person } from '../person/type.ts';
import { VisitConnection } from './connection.ts';
import { VisitFilterInput } from './inputs.ts';
import { Visit } from './type.ts';
import { visitsWhere } from './where.ts';

const VisitOrder = builder.enumType('VisitOrder', {
  description: 'The order of visits. Undated ones come last either way.',
  values: {
    NEWEST: { description: 'By first day, the latest first.' },
    OLDEST: { description: 'By first day, the earliest first.' },
  } as const,
});

const ORDERS = {
  NEWEST: [{ start: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  OLDEST: [{ start: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Record<'NEWEST' | 'OLDEST', Prisma.VisitOrderByWithRelationInput[]>;

builder.queryFields((t) => ({
  visits: t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits, as a filter means them.',
      args: {
        filter: t.arg({ type: VisitFilterInput, description: 'Which visits; all when not given.' }),
        orderBy: t.arg({ type: VisitOrder, defaultValue: 'NEWEST', required: true, description: 'In which order.' }),
      },
      resolve: (query, _root, { filter, orderBy }, { prisma }) =>
        prisma.visit.findMany({ ...query, where: visitsWhere(filter), orderBy: ORDERS[orderBy] }),
      totalCount: (_root, { filter }, { prisma }) => prisma.visit.count({ where: visitsWhere(filter) }),
    },
    VisitConnection,
  ),
  visit: t.prismaField({
    type: Visit,
    description: 'One visit.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const key = keyOf('Visit', id);
      const find = (visitId: string) => prisma.visit.findUnique({ ...query, where: { id: visitId } });
      const moved = async () => (await prisma.visitRedirect.findUnique({ where: { fromId: key } }))?.toId;
      const visit = (await find(key)) ?? (await find((await moved()) ?? key));
      if (!visit) throw new NotFound('visit', id);
      return visit;
    },
  }),
}));

builder.prismaObjectField(Locality, 'visits', (t) =>
  t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits that it, or a unit that is part of it, sends or receives; the latest first.',
      args: { filter: t.arg({ type: VisitFilterInput, description: 'Which of them; all when not given.' }) },
      resolve: (query, { id }, { filter }, { prisma }) =>
        prisma.visit.findMany({ ...query, where: ofLocality(id, visitsWhere(filter)), orderBy: ORDERS.NEWEST }),
      totalCount: ({ id }, { filter }, { prisma }) =>
        prisma.visit.count({ where: ofLocality(id, visitsWhere(filter)) }),
    },
    VisitConnection,
  ),
);

builder.prismaObjectField(Person, 'visits', (t) =>
  t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits the person took part in, the latest first.',
      args: { filter: t.arg({ type: VisitFilterInput, description: 'Which of them; all when not given.' }) },
      resolve: (query, { id }, { filter }, { prisma }) =>
        prisma.visit.findMany({ ...query, where: ofPerson(id, visitsWhere(filter)), orderBy: ORDERS.NEWEST }),
      totalCount: ({ id }, { filter }, { prisma }) => prisma.visit.count({ where: ofPerson(id, visitsWhere(filter)) }),
    },
    VisitConnection,
  ),
);

const ofLocality = (localityId: string, where: Prisma.VisitWhereInput): Prisma.VisitWhereInput => ({
  AND: [{ localities: { some: { localityId } } }, where],
});

const ofPerson = (personId: string, where: Prisma.VisitWhereInput): Prisma.VisitWhereInput => ({
  AND: [{ people: { some: { personId } } }, where],
});
