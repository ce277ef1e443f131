import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { keyOf, type NodeType } from '../ids.ts';
import { Person } from '../person/type.ts';
import { Visit } from '../visit/type.ts';
import { subjectOf } from './correctable.ts';
import { CorrectableField } from './enums.ts';
import { Conflict, editing, NotAllowed } from './failures.ts';
import { FieldValueInput } from './inputs.ts';
import { Correction } from './type.ts';
import { fieldValue } from './values.ts';
import { writerOf } from './viewer.ts';

const REASON = 'Why: the words of a report, a source, a name. It is shown with the correction.';
const TYPES = {
  VISIT: 'Visit',
  MEETING: 'Meeting',
  STATEMENT: 'Statement',
  PERSON: 'Person',
  OFFICE: 'Office',
} as const;

const refused = { directResult: true as const, types: [NotAllowed] };
const refusedOrChanged = { directResult: true as const, types: [NotAllowed, Conflict] };

const keys = (type: NodeType, ids: readonly string[], field: string): string[] =>
  ids.map((id) => keyOf(type, id, `input.${field}`));

interface Edited {
  correctionId: string;
  ids: string[];
}

const VisitsCorrected = builder.objectRef<Edited>('VisitsCorrected').implement({
  description: 'A correction of whole visits, and the visits that there are after it.',
  fields: (t) => ({
    correction: t.prismaField({
      type: Correction,
      description: 'The correction.',
      resolve: (query, { correctionId: id }, _args, { prisma }) =>
        prisma.correction.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    visits: t.prismaField({
      type: [Visit],
      description: 'The visits now.',
      resolve: (query, { ids }, _args, { prisma }) =>
        prisma.visit.findMany({ ...query, where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
    }),
  }),
});

const PeopleCorrected = builder.objectRef<Edited>('PeopleCorrected').implement({
  description: 'A correction of whole people, and the people that there are after it.',
  fields: (t) => ({
    correction: t.prismaField({
      type: Correction,
      description: 'The correction.',
      resolve: (query, { correctionId: id }, _args, { prisma }) =>
        prisma.correction.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    people: t.prismaField({
      type: [Person],
      description: 'The people now.',
      resolve: (query, { ids }, _args, { prisma }) =>
        prisma.person.findMany({ ...query, where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
    }),
  }),
});

const CorrectFieldInput = builder.inputType('CorrectFieldInput', {
  description: 'Which field is wrong, and what is right.',
  fields: (t) => ({
    subject: t.id({ required: true, description: 'The id of the visit, meeting, statement, person or office.' }),
    field: t.field({ type: CorrectableField, required: true, description: 'The field.' }),
    version: t.string({ required: true, description: 'Correctable.version, as it was when the value was seen.' }),
    value: t.field({ type: FieldValueInput, required: true, description: 'What it is to hold.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const ConfirmFieldInput = builder.inputType('ConfirmFieldInput', {
  description: 'Which field is right.',
  fields: (t) => ({
    subject: t.id({ required: true, description: 'The id of the visit, meeting, statement, person or office.' }),
    field: t.field({ type: CorrectableField, required: true, description: 'The field.' }),
    version: t.string({ required: true, description: 'Correctable.version, as it was when the value was seen.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const MergeVisitsInput = builder.inputType('MergeVisitsInput', {
  description: 'Which visits are one.',
  fields: (t) => ({
    visits: t.idList({ required: true, description: 'Ids of two visits or more, at most 20.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const SplitVisitInput = builder.inputType('SplitVisitInput', {
  description: 'Which reports tell of another visit.',
  fields: (t) => ({
    visit: t.id({ required: true, description: 'The visit to be parted.' }),
    reports: t.idList({ required: true, description: 'Those of its reports that tell of another one.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const MergePersonsInput = builder.inputType('MergePersonsInput', {
  description: 'Which people are one.',
  fields: (t) => ({
    persons: t.idList({ required: true, description: 'Ids of two people or more, at most 20.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const SplitPersonInput = builder.inputType('SplitPersonInput', {
  description: 'In which reports a name means somebody else.',
  fields: (t) => ({
    person: t.id({ required: true, description: 'The person to be parted.' }),
    reports: t.idList({ required: true, description: 'Those of the reports that mean the other one.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const RejectVisitInput = builder.inputType('RejectVisitInput', {
  description: 'What is no visit.',
  fields: (t) => ({
    visit: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

const UndoCorrectionInput = builder.inputType('UndoCorrectionInput', {
  description: 'Which correction is taken back.',
  fields: (t) => ({
    correction: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

builder.mutationType({
  description:
    'Corrections, and taking reports in. They need an API key with the scope write, in the header "Authorization: Bearer …".',
});

const read = (query: object, { prisma }: Context, id: string) =>
  prisma.correction.findUniqueOrThrow({ ...query, where: { id } });

builder.mutationFields((t) => ({
  correctField: t.prismaField({
    type: Correction,
    description: 'Gives a field another value. It holds against all that is read later, until it is undone.',
    errors: refusedOrChanged,
    args: { input: t.arg({ type: CorrectFieldInput, required: true, description: 'What is corrected.' }) },
    resolve: async (query, _root, { input: { subject, field, value, ...rest } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf(TYPES[subjectOf(field)], subject, 'input.subject');
      const given = await fieldValue(context, field, value);
      const made = await editing((edits) => edits.correctField(db, author, { ...rest, id, field, value: given }));
      return read(query, context, made.id);
    },
  }),
  confirmField: t.prismaField({
    type: Correction,
    description: 'Says that a field is right as it is: it stays so, whatever is read later.',
    errors: refusedOrChanged,
    args: { input: t.arg({ type: ConfirmFieldInput, required: true, description: 'What is confirmed.' }) },
    resolve: async (query, _root, { input: { subject, ...rest } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf(TYPES[subjectOf(rest.field)], subject, 'input.subject');
      return read(query, context, (await editing((edits) => edits.confirmField(db, author, { ...rest, id }))).id);
    },
  }),
  rejectVisit: t.prismaField({
    type: Correction,
    description: 'Takes a visit out of the data, with all that its reports tell of it.',
    errors: refused,
    args: { input: t.arg({ type: RejectVisitInput, required: true, description: 'What is rejected.' }) },
    resolve: async (query, _root, { input: { visit, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf('Visit', visit, 'input.visit');
      return read(query, context, (await editing((edits) => edits.rejectVisit(db, author, { id, reason }))).id);
    },
  }),
  undoCorrection: t.prismaField({
    type: Correction,
    description: 'Takes a correction back: what was extracted holds again, or an earlier correction.',
    errors: refused,
    args: { input: t.arg({ type: UndoCorrectionInput, required: true, description: 'What is undone.' }) },
    resolve: async (query, _root, { input: { correction, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf('Correction', correction, 'input.correction');
      return read(query, context, (await editing((edits) => edits.undoCorrection(db, author, { id, reason }))).id);
    },
  }),
  mergeVisits: t.field({
    type: VisitsCorrected,
    description: 'Makes one visit of several; the other ids lead to it.',
    errors: refused,
    args: { input: t.arg({ type: MergeVisitsInput, required: true, description: 'What is merged.' }) },
    resolve: async (_root, { input: { visits, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const ids = keys('Visit', visits, 'visits');
      const { correction, visitIds } = await editing((edits) => edits.mergeVisits(db, author, { ids, reason }));
      return { correctionId: correction.id, ids: visitIds };
    },
  }),
  splitVisit: t.field({
    type: VisitsCorrected,
    description: 'Parts what some of its reports tell from a visit: they tell of a visit of their own.',
    errors: refused,
    args: { input: t.arg({ type: SplitVisitInput, required: true, description: 'What is split.' }) },
    resolve: async (_root, { input: { visit, reports, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf('Visit', visit, 'input.visit');
      const reportIds = keys('Report', reports, 'reports');
      const { correction, visitIds } = await editing((edits) =>
        edits.splitVisit(db, author, { id, reportIds, reason }),
      );
      return { correctionId: correction.id, ids: visitIds };
    },
  }),
  mergePersons: t.field({
    type: PeopleCorrected,
    description: 'Makes one person of several; the other ids lead to him.',
    errors: refused,
    args: { input: t.arg({ type: MergePersonsInput, required: true, description: 'Who is merged.' }) },
    resolve: async (_root, { input: { persons, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const ids = keys('Person', persons, 'persons');
      const { correction, personIds } = await editing((edits) => edits.mergePeople(db, author, { ids, reason }));
      return { correctionId: correction.id, ids: personIds };
    },
  }),
  splitPerson: t.field({
    type: PeopleCorrected,
    description: 'Parts the person of some reports from that of the others: two people of one name.',
    errors: refused,
    args: { input: t.arg({ type: SplitPersonInput, required: true, description: 'Who is split.' }) },
    resolve: async (_root, { input: { person, reports, reason } }, context) => {
      const { db, author } = await writerOf(context);
      const id = keyOf('Person', person, 'input.person');
      const reportIds = keys('Report', reports, 'reports');
      const { correction, personIds } = await editing((edits) =>
        edits.splitPerson(db, author, { id, reportIds, reason }),
      );
      return { correctionId: correction.id, ids: personIds };
    },
  }),
}));
