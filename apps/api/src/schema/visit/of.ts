import type { Prisma } from '@communique/db';
import { followed } from '../../sql/following.ts';
import { builder } from '../builder.ts';
import { GEOGRAPHY, type GeographyChoice, unitsMeant } from '../locality/geography.ts';
import { Locality } from '../locality/type.ts';
import { Organisation } from '../person/organisation.ts';
import { Person } from '../person/type.ts';
import { VisitConnection } from './connection.ts';
import { type VisitFilter, VisitFilterInput } from './inputs.ts';
import { ORDERS } from './queries.ts';
import { Visit } from './type.ts';
import { visitsWhere } from './where.ts';

interface AskedOfLocality {
  filter?: VisitFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
}

builder.prismaObjectField(Locality, 'visits', (t) =>
  t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits that it, or a unit that is part of it, sends or receives; the latest first.',
      args: {
        filter: t.arg({ type: VisitFilterInput, description: 'Which of them; all when not given.' }),
        geography: t.arg(GEOGRAPHY),
      },
      resolve: async (query, { id }, args, { prisma }) =>
        prisma.visit.findMany({
          ...query,
          where: await followed(prisma, ofLocality(id, args)),
          orderBy: ORDERS.NEWEST,
        }),
      totalCount: async ({ id }, args, { prisma }) =>
        prisma.visit.count({ where: await followed(prisma, ofLocality(id, args)) }),
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
      resolve: async (query, { id }, { filter }, { prisma }) =>
        prisma.visit.findMany({
          ...query,
          where: await followed(prisma, ofPerson(id, visitsWhere(filter))),
          orderBy: ORDERS.NEWEST,
        }),
      totalCount: async ({ id }, { filter }, { prisma }) =>
        prisma.visit.count({ where: await followed(prisma, ofPerson(id, visitsWhere(filter))) }),
    },
    VisitConnection,
  ),
);

builder.prismaObjectField(Organisation, 'visits', (t) =>
  t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits that it sends or receives, the latest first.',
      args: { filter: t.arg({ type: VisitFilterInput, description: 'Which of them; all when not given.' }) },
      resolve: async (query, { id }, { filter }, { prisma }) =>
        prisma.visit.findMany({
          ...query,
          where: await followed(prisma, ofOrganisation(id, visitsWhere(filter))),
          orderBy: ORDERS.NEWEST,
        }),
      totalCount: async ({ id }, { filter }, { prisma }) =>
        prisma.visit.count({ where: await followed(prisma, ofOrganisation(id, visitsWhere(filter))) }),
    },
    VisitConnection,
  ),
);

function ofLocality(id: string, { filter, geography }: AskedOfLocality): Prisma.VisitWhereInput {
  const localityId = { in: unitsMeant([id], filter?.geography ?? geography ?? 'AS_OF_VISIT') };
  return { AND: [{ localities: { some: { localityId } } }, visitsWhere(filter, geography)] };
}

const ofOrganisation = (organisationId: string, where: Prisma.VisitWhereInput): Prisma.VisitWhereInput => ({
  AND: [{ parties: { some: { organisationId } } }, where],
});

const ofPerson = (personId: string, where: Prisma.VisitWhereInput): Prisma.VisitWhereInput => ({
  AND: [{ people: { some: { personId } } }, where],
});
