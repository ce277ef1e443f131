import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { followed } from '../../sql/following.ts';
import { builder } from '../builder.ts';
import { NotFound } from '../error/failure.ts';
import { keyOf } from '../ids.ts';
import { GEOGRAPHY, type GeographyChoice } from '../locality/geography.ts';
import { redirected, redirectOf } from '../sync/redirects.ts';
import { VisitConnection } from './connection.ts';
import { type VisitFilter, VisitFilterInput } from './inputs.ts';
import { Visit } from './type.ts';
import { visitsWhere } from './where.ts';

const VisitOrder = builder.enumType('VisitOrder', {
  description: 'The order of visits. Undated ones come last either way.',
  values: {
    NEWEST: { description: 'By first day, the latest first.' },
    OLDEST: { description: 'By first day, the earliest first.' },
    UPDATED_FIRST: { description: 'By when they were written last, the longest ago first: to keep a copy up to date.' },
    UPDATED_LAST: { description: 'By when they were written last, the latest first.' },
  } as const,
});

/** Orders of visits, by name. */
export const ORDERS = {
  NEWEST: [{ start: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  OLDEST: [{ start: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  UPDATED_FIRST: [{ updatedAt: 'asc' }, { id: 'asc' }],
  UPDATED_LAST: [{ updatedAt: 'desc' }, { id: 'asc' }],
} satisfies Record<string, Prisma.VisitOrderByWithRelationInput[]>;

interface AskedVisits {
  filter?: VisitFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
  orderBy: keyof typeof ORDERS;
}

const chosen = ({ filter, geography, orderBy }: AskedVisits) => ({
  where: visitsWhere(filter, geography),
  orderBy: ORDERS[orderBy],
});

builder.queryFields((t) => ({
  visits: t.prismaConnection(
    {
      type: Visit,
      cursor: 'id',
      description: 'Visits, as a filter means them.',
      args: {
        filter: t.arg({ type: VisitFilterInput, description: 'Which visits; all when not given.' }),
        geography: t.arg(GEOGRAPHY),
        orderBy: t.arg({ type: VisitOrder, defaultValue: 'NEWEST', required: true, description: 'In which order.' }),
      },
      extensions: readableConnection('Visit', chosen),
      resolve: async (query, _root, args, { prisma }) => {
        const { where, orderBy } = chosen(args);
        return prisma.visit.findMany({ ...query, where: await followed(prisma, where), orderBy });
      },
      totalCount: async (_root, { filter, geography }, { prisma }) =>
        prisma.visit.count({ where: await followed(prisma, visitsWhere(filter, geography)) }),
    },
    VisitConnection,
  ),
  visit: t.prismaField({
    type: Visit,
    description: 'One visit; an id that it has had leads to it, and redirectedFrom says so.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const key = keyOf('Visit', id);
      const find = (visitId: string) => prisma.visit.findUnique({ ...query, where: { id: visitId } });
      const visit = await find(key);
      if (visit) return visit;
      const to = await redirectOf(prisma, key);
      const moved = to && (await find(to));
      if (!moved) throw new NotFound('visit', id);
      return redirected(moved, key);
    },
  }),
}));
