import { createHash } from 'node:crypto';
import type { Report as GivenReport } from '@communique/ingest';
import { builder } from '../builder.ts';
import { NotAllowed } from '../correction/failures.ts';
import { Report } from '../report/type.ts';
import { Visit } from '../visit/type.ts';
import { deskFor } from './desk.ts';
import { reportOf } from './given.ts';
import { ReportInput } from './inputs.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ReadReport = builder.objectRef<GivenReport>('ReadReport').implement({
  description: 'A report as the rules read it. Nothing of it is stored.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    published: t.exposeString('published', { nullable: true, description: 'The day of publication, ISO 8601.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it stands.' }),
    language: t.exposeString('language', { nullable: true, description: 'BCP 47; null is unknown.' }),
    body: t.exposeString('body', { description: 'The text that all offsets refer to.' }),
    record: t.field({
      type: 'JSON',
      description:
        'Its record, as `communique parse` prints it: visits, meetings, people, statements, and evidence with UTF-16 offsets into the body.',
      resolve: async (report) => (await import('@communique/ingest')).extract(report),
    }),
    stored: t.prismaField({
      type: Report,
      nullable: true,
      description: 'The stored report of the same text, when there is one.',
      resolve: (query, { body }, _args, { prisma }) =>
        prisma.report.findUnique({ ...query, where: { sha256: sha256(body) } }),
    }),
  }),
});

const IngestOutcome = builder.enumType('IngestOutcome', {
  description: 'What became of a report.',
  values: {
    NEW: { value: 'new', description: 'It is stored.' },
    CHANGED: { value: 'changed', description: 'It was held, and what is read from it or known of it has changed.' },
    UNCHANGED: { value: 'unchanged', description: 'It is held alike.' },
    NOT_A_VISIT: { value: 'not-a-visit', description: 'It is stored, and tells of no visit.' },
    NOT_READ: { value: 'not-read', description: 'It is stored unread: its language has no rules.' },
  } as const,
});

interface Added {
  outcome: 'new' | 'changed' | 'unchanged' | 'not-a-visit' | 'not-read';
  sha256: string;
}

const AddedReport = builder.objectRef<Added>('AddedReport').implement({
  description: 'A report that was taken in, and the visits that it tells of.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What became of it.' }),
    report: t.prismaField({
      type: Report,
      description: 'The report.',
      resolve: (query, added, _args, { desk, prisma }) =>
        (desk?.client ?? prisma).report.findUniqueOrThrow({ ...query, where: { sha256: added.sha256 } }),
    }),
    visits: t.prismaField({
      type: [Visit],
      description: 'The visits that it tells of, which other reports may tell of as well.',
      resolve: (query, added, _args, { desk, prisma }) =>
        (desk?.client ?? prisma).visit.findMany({
          ...query,
          where: { reports: { some: { report: { sha256: added.sha256 } } } },
          orderBy: [{ start: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
});

const refused = { directResult: true as const, types: [NotAllowed] };

builder.mutationFields((t) => ({
  readReport: t.field({
    type: ReadReport,
    description: 'Reads a report and stores nothing: to be looked at before it is taken in.',
    errors: refused,
    args: { input: t.arg({ type: ReportInput, required: true, description: 'The report.' }) },
    resolve: async (_root, { input }, context) => reportOf(input, await deskFor(context)),
  }),
  addReport: t.field({
    type: AddedReport,
    description: 'Reads a report and stores it with the visits that it tells of.',
    errors: refused,
    args: { input: t.arg({ type: ReportInput, required: true, description: 'The report.' }) },
    resolve: async (_root, { input }, context) => {
      const desk = await deskFor(context);
      const report = await reportOf(input, desk);
      const { ingestReport } = await import('@communique/ingest/ingesting');
      return { outcome: await ingestReport(desk, report), sha256: sha256(report.body) };
    },
  }),
}));
