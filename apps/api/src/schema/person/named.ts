import { builder, type Where } from '../builder.ts';
import { Locality } from '../locality/type.ts';
import { Report } from '../report/type.ts';
import { PersonConnection } from './connection.ts';
import { Organisation } from './organisation.ts';
import { Person } from './type.ts';

const BY_NAME = [{ name: 'asc' as const }, { id: 'asc' as const }];

const ofLocality = (localityId: string): Where<'Person'> => ({ offices: { some: { localityId } } });
const ofOrganisation = (organisationId: string): Where<'Person'> => ({ offices: { some: { organisationId } } });
const ofReport = (reportId: string): Where<'Person'> => ({ names: { some: { reportId } } });

builder.prismaObjectField(Locality, 'people', (t) =>
  t.prismaConnection(
    {
      type: Person,
      cursor: 'id',
      description: 'Who held an office of it, as any report attests; by name.',
      resolve: (query, { id }, _args, { prisma }) =>
        prisma.person.findMany({ ...query, where: ofLocality(id), orderBy: BY_NAME }),
      totalCount: ({ id }, _args, { prisma }) => prisma.person.count({ where: ofLocality(id) }),
    },
    PersonConnection,
  ),
);

builder.prismaObjectField(Organisation, 'people', (t) =>
  t.prismaConnection(
    {
      type: Person,
      cursor: 'id',
      description: 'Who held an office of it, as any report attests; by name.',
      resolve: (query, { id }, _args, { prisma }) =>
        prisma.person.findMany({ ...query, where: ofOrganisation(id), orderBy: BY_NAME }),
      totalCount: ({ id }, _args, { prisma }) => prisma.person.count({ where: ofOrganisation(id) }),
    },
    PersonConnection,
  ),
);

builder.prismaObjectField(Report, 'people', (t) =>
  t.prismaConnection(
    {
      type: Person,
      cursor: 'id',
      description: 'Whom it names, by name.',
      resolve: (query, { id }, _args, { prisma }) =>
        prisma.person.findMany({ ...query, where: ofReport(id), orderBy: BY_NAME }),
      totalCount: ({ id }, _args, { prisma }) => prisma.person.count({ where: ofReport(id) }),
    },
    PersonConnection,
  ),
);
