import { FIELDS, type Field, fieldsOf, type Subject } from '@communique/ingest/correcting';
import type { FieldState } from '@communique/ingest/editing';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Meeting } from '../meeting/type.ts';
import { Office } from '../person/office.ts';
import { Person } from '../person/type.ts';
import { Statement } from '../statement/type.ts';
import { Visit } from '../visit/type.ts';
import { CorrectableField } from './enums.ts';
import { Correction } from './type.ts';

/** What a field holds, as an editor is to see it. */
export const Correctable = builder.objectRef<FieldState>('Correctable').implement({
  description: 'A field that may be corrected, and what it holds now.',
  fields: (t) => ({
    field: t.field({ type: CorrectableField, description: 'Which field.', resolve: ({ field }) => field }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What it holds, in the shape of FieldValue.',
      resolve: ({ value }) => value,
    }),
    version: t.exposeString('version', {
      description: 'Stands for what the field holds now: corrections of it must name it.',
    }),
    correction: t.prismaField({
      type: Correction,
      nullable: true,
      description: 'The correction in force.',
      resolve: (query, { correctionId }, _args, { prisma }) =>
        correctionId === null ? null : prisma.correction.findUnique({ ...query, where: { id: correctionId } }),
    }),
  }),
});

const CHOICE = { description: 'Only these fields.', required: false } as const;

/** The ids by which corrections name a subject. */
async function tellingsOf(prisma: Context['prisma'], subject: Subject, id: string): Promise<string[]> {
  const select = { id: true };
  if (subject === 'VISIT')
    return (await prisma.visitTelling.findMany({ where: { visitId: id }, select })).map((telling) => telling.id);
  if (subject === 'PERSON')
    return (await prisma.personTelling.findMany({ where: { personId: id }, select })).map((telling) => telling.id);
  return [id];
}

async function statesOf(
  { prisma }: Context,
  subject: Subject,
  id: string,
  chosen: readonly Field[] | null | undefined,
): Promise<FieldState[]> {
  const subjectIds = await tellingsOf(prisma, subject, id);
  const { fieldState } = await import('@communique/ingest/editing');
  const fields = fieldsOf(subject).filter((field) => !chosen?.length || chosen.includes(field));
  return Promise.all(fields.map((field) => fieldState(prisma, field, id, subjectIds)));
}

/** A statement of SQL or two for each of up to five fields: as much as a page of records. */
const COST = { field: 20, multiplier: 5 };

const DESCRIPTION = 'What may be corrected in it, and what it holds now.';
const LIST = [Correctable] as const;

builder.prismaObjectField(Visit, 'correctable', (t) =>
  t.field({
    type: [...LIST],
    description: DESCRIPTION,
    complexity: COST,
    args: { fields: t.arg({ type: [CorrectableField], ...CHOICE }) },
    resolve: ({ id }, { fields }, context) => statesOf(context, 'VISIT', id, fields),
  }),
);
builder.prismaObjectField(Meeting, 'correctable', (t) =>
  t.field({
    type: [...LIST],
    description: DESCRIPTION,
    complexity: COST,
    args: { fields: t.arg({ type: [CorrectableField], ...CHOICE }) },
    resolve: ({ id }, { fields }, context) => statesOf(context, 'MEETING', id, fields),
  }),
);
builder.prismaObjectField(Statement, 'correctable', (t) =>
  t.field({
    type: [...LIST],
    description: DESCRIPTION,
    complexity: COST,
    args: { fields: t.arg({ type: [CorrectableField], ...CHOICE }) },
    resolve: ({ id }, { fields }, context) => statesOf(context, 'STATEMENT', id, fields),
  }),
);
builder.prismaObjectField(Person, 'correctable', (t) =>
  t.field({
    type: [...LIST],
    description: DESCRIPTION,
    complexity: COST,
    args: { fields: t.arg({ type: [CorrectableField], ...CHOICE }) },
    resolve: ({ id }, { fields }, context) => statesOf(context, 'PERSON', id, fields),
  }),
);
builder.prismaObjectField(Office, 'correctable', (t) =>
  t.field({
    type: [...LIST],
    description: DESCRIPTION,
    complexity: COST,
    select: { id: true },
    resolve: ({ id }, _args, context) => statesOf(context, 'OFFICE', id, null),
  }),
);

/** The subject whose field it is. */
export const subjectOf = (field: Field): Subject => FIELDS[field].subject;
