import { Deletion as Deletions } from '@communique/db';
import { builder } from '../builder.ts';
import { encodeId } from '../ids.ts';

const Deletion = builder.enumType(Deletions, {
  name: 'Deletion',
  description: 'Why a visit is no more.',
  values: {
    REMOVED: { description: 'No report tells of it any more.' },
    MERGED: { description: 'It was found to be one with another visit.' },
    REJECTED: { description: 'An editor found that it is no visit.' },
  },
});

/** Ids of the visits that deleted ones went into, as their page was loaded. */
const successors = new WeakMap<object, string>();

const DeletedVisit = builder.prismaObject('DeletedVisit', {
  description: 'A visit that is no more. A visit that has come back is not among them.',
  fields: (t) => ({
    id: t.id({ description: 'The id that it had.', resolve: ({ id }) => encodeId('Visit', id) }),
    deletedAt: t.expose('deletedAt', { type: 'DateTime', description: 'When it went.' }),
    reason: t.expose('reason', { type: Deletion, description: 'Why.' }),
    into: t.id({
      nullable: true,
      description: 'The id of the visit that it has become a part of; null when there is none.',
      resolve: (deleted) => successors.get(deleted) ?? null,
    }),
  }),
});

const DeletedVisitConnection = builder.connectionObject(
  { type: DeletedVisit, name: 'DeletedVisitConnection', description: 'A page of visits that are no more.' },
  { name: 'DeletedVisitEdge', description: 'A deleted visit with its cursor.' },
);

builder.queryField('deletedVisits', (t) =>
  t.prismaConnection(
    {
      type: DeletedVisit,
      cursor: 'id',
      description:
        'Visits that are no more, the earliest gone first. To keep a copy: take generatedAt of dataset, then the visits with updatedSince and these with since, both the generatedAt of last time.',
      args: {
        since: t.arg({ type: 'DateTime', required: true, description: 'Gone at this moment or later.' }),
      },
      resolve: async (query, _root, { since }, { prisma }) => {
        const rows = await prisma.deletedVisit.findMany({
          ...query,
          where: { deletedAt: { gte: since } },
          orderBy: [{ deletedAt: 'asc' }, { id: 'asc' }],
        });
        const redirects = await prisma.visitRedirect.findMany({ where: { fromId: { in: rows.map(({ id }) => id) } } });
        const to = new Map(redirects.map(({ fromId, toId }) => [fromId, toId]));
        for (const row of rows) {
          const successor = to.get(row.id);
          if (successor) successors.set(row, encodeId('Visit', successor));
        }
        return rows;
      },
      totalCount: (_root, { since }, { prisma }) => prisma.deletedVisit.count({ where: { deletedAt: { gte: since } } }),
    },
    DeletedVisitConnection,
  ),
);
