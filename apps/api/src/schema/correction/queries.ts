import type { Prisma } from '@communique/db';
import type { Field } from '@communique/ingest/editing';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Visit } from '../visit/type.ts';
import { CorrectableField, CorrectionKind } from './enums.ts';
import { Correction, CorrectionConnection } from './type.ts';

const CorrectionFilter = builder.inputType('CorrectionFilter', {
  description: 'Which corrections: all parts that are given hold together.',
  fields: (t) => ({
    authors: t.stringList({ description: 'Made by any of these.' }),
    kinds: t.field({ type: [CorrectionKind], description: 'Of any of these kinds.' }),
    fields: t.field({ type: [CorrectableField], description: 'Of any of these fields.' }),
    undone: t.boolean({ description: 'True: only those undone; false: only those in force.' }),
  }),
});

interface Asked {
  authors?: readonly string[] | null | undefined;
  kinds?: readonly Prisma.CorrectionGetPayload<object>['kind'][] | null | undefined;
  fields?: readonly Field[] | null | undefined;
  undone?: boolean | null | undefined;
}

const whereOf = (asked: Asked | null | undefined): Prisma.CorrectionWhereInput => ({
  ...(asked?.authors?.length ? { author: { in: [...asked.authors] } } : {}),
  ...(asked?.kinds?.length ? { kind: { in: [...asked.kinds] } } : {}),
  ...(asked?.fields?.length ? { field: { in: [...asked.fields] } } : {}),
  ...(asked?.undone == null ? {} : { undoneAt: asked.undone ? { not: null } : null }),
});

const LATEST = [{ number: 'desc' }] satisfies Prisma.CorrectionOrderByWithRelationInput[];

builder.queryField('corrections', (t) =>
  t.prismaConnection(
    {
      type: Correction,
      cursor: 'id',
      description: 'What editors have corrected, the latest first; those undone are among them.',
      args: { filter: t.arg({ type: CorrectionFilter, description: 'Which of them; all when not given.' }) },
      resolve: (query, _root, { filter }, { prisma }) =>
        prisma.correction.findMany({ ...query, where: whereOf(filter), orderBy: LATEST }),
      totalCount: (_root, { filter }, { prisma }) => prisma.correction.count({ where: whereOf(filter) }),
    },
    CorrectionConnection,
  ),
);

builder.prismaObjectField(Visit, 'corrections', (t) =>
  t.prismaField({
    type: [Correction],
    description: 'What editors have corrected in it, its meetings and its statements; the latest first.',
    args: { first: first(t) },
    resolve: async (query, { id }, args, { prisma }) => {
      const where = { where: { visitId: id }, select: { id: true } };
      const facts = await Promise.all([
        prisma.visitTelling.findMany(where),
        prisma.meeting.findMany(where),
        prisma.statement.findMany(where),
      ]);
      const subjectIds = { hasSome: facts.flat().map((fact) => fact.id) };
      return prisma.correction.findMany({ ...query, ...bounded(args), where: { subjectIds }, orderBy: LATEST });
    },
  }),
);
