import type { Prisma } from '@communique/db';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';

const LATEST_FIRST = [
  { seenOn: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.OfficeOrderByWithRelationInput[];

export const Organisation = builder.prismaNode('Organisation', {
  nullable: true,
  id: { field: 'id' },
  description: 'A body that sends, receives or speaks: a ministry, a Party committee, a mass organisation.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name as reports write it.' }),
    country: t.relation('country', { nullable: true, description: 'The country it belongs to.' }),
    locality: t.relation('locality', {
      nullable: true,
      description: 'The locality it is a body of; null when national.',
    }),
    offices: t.relation('offices', {
      description: 'Offices of it as reports gave them, the latest first.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: LATEST_FIRST }),
    }),
  }),
});
