import { type Field, isField } from '@communique/ingest/correcting';
import { builder } from '../builder.ts';
import { Evidence } from '../evidence/type.ts';
import { bounded, first } from '../lists.ts';
import { Report } from '../report/type.ts';
import { CorrectableField, CorrectionKind } from './enums.ts';

const labelOf = (before: unknown): string | null => {
  if (!Array.isArray(before)) return null;
  const labels = before.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'label' in one ? [String(one.label)] : [],
  );
  return labels.length > 0 ? labels.join('; ') : null;
};

export const Correction = builder.prismaNode('Correction', {
  nullable: true,
  id: { field: 'id' },
  description: 'What an editor says against, or for, what was extracted. It holds until it is undone.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CorrectionKind, description: 'What it does.' }),
    correctedField: t.field({
      type: CorrectableField,
      nullable: true,
      description: 'The corrected field; null for corrections of whole visits and people.',
      select: { field: true },
      resolve: ({ field }): Field | null => (field !== null && isField(field) ? field : null),
    }),
    author: t.exposeString('author', { description: 'The name of the key with which it was made.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
    reason: t.exposeString('reason', { description: 'Why, as its author says.' }),
    before: t.expose('before', { type: 'JSON', nullable: true, description: 'The value before.' }),
    after: t.expose('after', { type: 'JSON', nullable: true, description: 'The value that it gives.' }),
    about: t.string({
      nullable: true,
      description: 'Of whole visits and people: what they were, in words; they may not be there any more.',
      select: { before: true },
      resolve: ({ before }) => labelOf(before),
    }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: 'When it was undone.' }),
    undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Who undid it.' }),
    undoneReason: t.exposeString('undoneWhy', { nullable: true, description: 'Why it was undone.' }),
    reports: t.prismaField({
      type: [Report],
      description: 'The reports that told of it when it was made, as far as they are stored.',
      args: { first: first(t) },
      select: { reportIds: true },
      resolve: (query, { reportIds }, args, { prisma }) =>
        prisma.report.findMany({
          ...query,
          ...bounded(args),
          where: { id: { in: reportIds } },
          orderBy: [{ published: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        }),
    }),
    visit: t.prismaField({
      type: 'Visit',
      nullable: true,
      description: 'The visit that it is about now; null when it is rejected or gone, and for people.',
      select: { subject: true, subjectIds: true, reportIds: true },
      resolve: async (query, { subject, subjectIds: [id = ''] }, _args, { prisma }) => {
        const visitId =
          subject === 'VISIT'
            ? (await prisma.visitTelling.findUnique({ where: { id } }))?.visitId
            : subject === 'MEETING'
              ? (await prisma.meeting.findUnique({ where: { id } }))?.visitId
              : subject === 'STATEMENT'
                ? (await prisma.statement.findUnique({ where: { id } }))?.visitId
                : null;
        return visitId ? prisma.visit.findUnique({ ...query, where: { id: visitId } }) : null;
      },
    }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting that it is about.',
      select: { subject: true, subjectIds: true },
      resolve: (query, { subject, subjectIds: [id = ''] }, _args, { prisma }) =>
        subject === 'MEETING' ? prisma.meeting.findUnique({ ...query, where: { id } }) : null,
    }),
    statement: t.prismaField({
      type: 'Statement',
      nullable: true,
      description: 'The statement that it is about; null when it is rejected.',
      select: { subject: true, subjectIds: true },
      resolve: (query, { subject, subjectIds: [id = ''] }, _args, { prisma }) =>
        subject === 'STATEMENT' ? prisma.statement.findUnique({ ...query, where: { id } }) : null,
    }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'The person whom it is about, or to whom the office belongs.',
      select: { subject: true, subjectIds: true },
      resolve: async (query, { subject, subjectIds: [id = ''] }, _args, { prisma }) => {
        const personId =
          subject === 'PERSON'
            ? (await prisma.personTelling.findUnique({ where: { id } }))?.personId
            : subject === 'OFFICE'
              ? (await prisma.office.findUnique({ where: { id } }))?.personId
              : null;
        return personId ? prisma.person.findUnique({ ...query, where: { id: personId } }) : null;
      },
    }),
  }),
});

export const CorrectionConnection = builder.connectionObject(
  { type: Correction, name: 'CorrectionConnection', description: 'A page of corrections.' },
  { name: 'CorrectionEdge', description: 'A correction with its cursor.' },
);

builder.prismaObjectField(Evidence, 'correction', (t) =>
  t.relation('correction', {
    nullable: true,
    description: 'The correction in force for this field: then status, quote and value are still those of extraction.',
  }),
);
