import { builder } from '../builder.ts';
import { COUNTED } from '../statement/counted.ts';

/** How many records of each kind there are. */
export const DatasetCounts = builder.objectRef<object>('DatasetCounts').implement({
  description: 'How many records there are of each kind; each is counted only when asked for.',
  fields: (t) => ({
    reports: t.int({
      description: 'Reports, in whatever language.',
      resolve: (_root, _args, { prisma }) => prisma.report.count(),
    }),
    visits: t.int({ description: 'Visits.', resolve: (_root, _args, { prisma }) => prisma.visit.count() }),
    meetings: t.int({
      description: 'Meetings, online ones included.',
      resolve: (_root, _args, { prisma }) => prisma.meeting.count(),
    }),
    statements: t.int({
      description: 'Statements, each once however many reports tell it.',
      resolve: (_root, _args, { prisma }) => prisma.statement.count({ where: COUNTED }),
    }),
    documents: t.int({
      description: 'Documents that were signed or are to be signed, each once however many reports tell of it.',
      resolve: (_root, _args, { prisma }) => prisma.document.count({ where: COUNTED }),
    }),
    people: t.int({ description: 'People.', resolve: (_root, _args, { prisma }) => prisma.person.count() }),
    organisations: t.int({
      description: 'Bodies.',
      resolve: (_root, _args, { prisma }) => prisma.organisation.count(),
    }),
    localities: t.int({
      description: 'Localities that a visit counts for.',
      resolve: (_root, _args, { prisma }) => prisma.locality.count({ where: { visits: { some: {} } } }),
    }),
    evidence: t.int({
      description: 'Quotes and reasons that all of this rests on.',
      resolve: (_root, _args, { prisma }) => prisma.evidence.count(),
    }),
  }),
});
