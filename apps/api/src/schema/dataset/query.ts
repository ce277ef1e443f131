import { builder } from '../builder.ts';
import { Report } from '../report/type.ts';
import { COUNTED } from '../statement/counted.ts';
import { DatasetCounts } from './counts.ts';

interface Facts {
  version: number;
  generatedAt: Date;
}

const DatasetInfo = builder.objectRef<Facts>('Dataset').implement({
  description: 'What this data set holds. Figures are of the whole, whatever a query filters.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Grows with every change, so that a figure can name its data.' }),
    generatedAt: t.expose('generatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    coverageStart: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the earliest dated visit.',
      resolve: async (_facts, _args, { prisma }) =>
        (await prisma.visit.aggregate({ _min: { start: true } }))._min.start,
    }),
    coverageEnd: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the latest dated visit.',
      resolve: async (_facts, _args, { prisma }) =>
        (await prisma.visit.aggregate({ _max: { start: true } }))._max.start,
    }),
    counts: t.field({ type: DatasetCounts, description: 'How many records there are.', resolve: () => ({}) }),
    sample: t.boolean({
      description: 'True while it holds sample data.',
      resolve: async (_facts, _args, { prisma }) => (await prisma.report.count({ where: { sample: true } })) > 0,
    }),
    reports: t.int({
      description: 'Reports that were read, those that tell of no visit included.',
      resolve: (_facts, _args, { prisma }) => prisma.report.count({ where: { verdict: { not: 'NOT_READ' } } }),
    }),
    reportsNotRead: t.int({
      description: 'Reports in languages that have no rules yet.',
      resolve: (_facts, _args, { prisma }) => prisma.report.count({ where: { verdict: 'NOT_READ' } }),
    }),
    visits: t.int({
      description: 'Visits, each once however many reports tell of it.',
      resolve: (_facts, _args, { prisma }) => prisma.visit.count(),
    }),
    undatedVisits: t.int({
      description: 'Visits whose first day is not known.',
      resolve: (_facts, _args, { prisma }) => prisma.visit.count({ where: { start: null } }),
    }),
    meetings: t.int({
      description: 'Meetings, online ones included, these each once however many reports tell of it.',
      resolve: (_facts, _args, { prisma }) => prisma.meeting.count({ where: { sameAsId: null } }),
    }),
    onlineMeetings: t.int({
      description: 'Meetings on screen, which are no visits.',
      resolve: (_facts, _args, { prisma }) => prisma.meeting.count({ where: { online: true, sameAsId: null } }),
    }),
    statements: t.int({
      description: 'Statements.',
      resolve: (_facts, _args, { prisma }) => prisma.statement.count({ where: COUNTED }),
    }),
    people: t.int({ description: 'People.', resolve: (_facts, _args, { prisma }) => prisma.person.count() }),
    newestReport: t.prismaField({
      type: Report,
      nullable: true,
      description: 'The report published last; null when none is dated.',
      resolve: (query, _facts, _args, { prisma }) =>
        prisma.report.findFirst({
          ...query,
          where: { published: { not: null } },
          orderBy: [{ published: 'desc' }, { id: 'asc' }],
        }),
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetInfo,
    description: 'What this data set holds.',
    resolve: async (_root, _args, { prisma }) => {
      const { version, changedAt } = await prisma.dataset.findFirstOrThrow();
      return { version, generatedAt: changedAt };
    },
  }),
);
