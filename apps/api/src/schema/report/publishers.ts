import type { Reader } from '../../context.ts';
import { builder } from '../builder.ts';

/** Reports of one publisher and year. */
interface PublisherYear {
  publisher: string | null;
  year: number | null;
  reports: number;
}

const PublisherCount = builder.objectRef<PublisherYear>('PublisherCount').implement({
  description: 'How many reports of a publisher were published in a year.',
  fields: (t) => ({
    publisher: t.exposeString('publisher', { nullable: true, description: 'The publisher; null where none is known.' }),
    year: t.exposeInt('year', { nullable: true, description: 'The year; null for reports without a day.' }),
    reports: t.exposeInt('reports', { description: 'Reports, those that tell of no visit and unread ones included.' }),
  }),
});

builder.queryField('publisherCounts', (t) =>
  t.field({
    type: [PublisherCount],
    complexity: { field: 20, multiplier: 50 },
    description: 'All reports counted by publisher and year, publishers in the order of their names.',
    resolve: (_root, _args, { prisma }) => countByPublisher(prisma),
  }),
);

const countByPublisher = (reader: Reader): Promise<PublisherYear[]> =>
  reader.$queryRaw<PublisherYear[]>`
    SELECT publisher, extract(year FROM published)::int AS year, count(*)::int AS reports
      FROM reports
     GROUP BY 1, 2
     ORDER BY publisher COLLATE "C" NULLS LAST, year NULLS LAST`;
