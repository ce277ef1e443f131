import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';

/** A publisher, and how fresh what it gave is. */
interface Source {
  publisher: string | null;
  reports: number;
  newest: Date | null;
  lastStoredAt: Date;
}

export const SourceType = builder.objectRef<Source>('Source').implement({
  description: 'A publisher whose reports are held, and how fresh they are.',
  fields: (t) => ({
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Its name; null for reports that name none.',
    }),
    reports: t.exposeInt('reports', { description: 'Reports of it that are held.' }),
    newest: t.expose('newest', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the latest of them was published; null when none is dated.',
    }),
    lastStoredAt: t.expose('lastStoredAt', { type: 'DateTime', description: 'When a new one of them came in last.' }),
  }),
});

/** Publishers, that from which a new report came in last first. */
export async function sourcesOf(prisma: Context['prisma'], most: number): Promise<Source[]> {
  const groups = await prisma.report.groupBy({
    by: ['publisher'],
    _count: { _all: true },
    _max: { published: true, ingestedAt: true },
    orderBy: [{ _max: { ingestedAt: 'desc' } }, { publisher: 'asc' }],
    take: most,
  });
  return groups.map(({ publisher, _count, _max }) => ({
    publisher,
    reports: _count._all,
    newest: _max.published,
    lastStoredAt: _max.ingestedAt ?? new Date(0),
  }));
}
