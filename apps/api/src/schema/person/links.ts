import { builder } from '../builder.ts';
import { Report } from '../report/type.ts';
import { Person } from './type.ts';

/** Two reports that were taken to mean one person. */
interface Link {
  score: number;
  explain: unknown;
  lower: { reportId: string; name: string };
  higher: { reportId: string; name: string };
}

const Telling = builder.objectRef<Link['lower']>('PersonTelling').implement({
  description: 'A person as one report names him.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the report writes it.' }),
    report: t.prismaField({
      type: Report,
      description: 'The report.',
      resolve: (query, { reportId }, _args, { prisma }) =>
        prisma.report.findUniqueOrThrow({ ...query, where: { id: reportId } }),
    }),
  }),
});

const PersonLink = builder.objectRef<Link>('PersonLink').implement({
  description: 'Why two reports are taken to mean one person.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'Sum of the weights of all features: the higher, the likelier.' }),
    explain: t.expose('explain', {
      type: 'JSON',
      description: 'The features with their weights and the values compared.',
    }),
    tellings: t.field({
      type: [Telling],
      description: 'The two.',
      resolve: ({ lower, higher }) => [lower, higher],
    }),
  }),
});

builder.prismaObjectField(Person, 'links', (t) =>
  t.field({
    type: [PersonLink],
    complexity: { field: 20, multiplier: 20 },
    description: 'By which reports other spellings and reports were taken for this person, the surest first.',
    resolve: ({ id }, _args, { prisma }) =>
      prisma.personLink.findMany({
        where: { lower: { personId: id } },
        select: { score: true, explain: true, lower: true, higher: true },
        orderBy: [{ score: 'desc' }, { lowerId: 'asc' }, { higherId: 'asc' }],
        take: 100,
      }),
  }),
);
