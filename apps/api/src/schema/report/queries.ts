import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { builder, type Where } from '../builder.ts';
import { type DateFilter, daysOf, isAnyDay, Undated } from '../dates.ts';
import { NotFound } from '../error/failure.ts';
import { type Asked, listOf } from '../filter.ts';
import { keyOf } from '../ids.ts';
import { foldedText, wordsOf } from '../text.ts';
import { ReportConnection } from './connection.ts';
import { Report, Verdict } from './type.ts';

interface ReportFilter extends Asked<ReportParts>, DateFilter {}

interface ReportParts {
  verdicts: readonly ('VISIT_REPORT' | 'NOT_A_VISIT' | 'NOT_READ')[];
  languages: readonly string[];
  publishers: readonly string[];
  sample: boolean;
  text: string;
}

const ReportFilterInput = builder.inputRef<ReportFilter>('ReportFilter').implement({
  description: 'Which reports are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    verdicts: t.field({ type: [Verdict], description: 'What they were found to be.' }),
    languages: t.stringList({ description: 'Languages, BCP 47 (en).' }),
    publishers: t.stringList({ description: 'Publishers, as written.' }),
    sample: t.boolean({ description: 'True: only sample data. False: only what was brought in.' }),
    from: t.field({ type: 'Date', description: 'Published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Published on this day or earlier.' }),
    undated: t.field({ type: Undated, description: 'What happens to reports without a day of publication.' }),
    text: t.string({ description: 'Words of the headline; marks do not matter.' }),
  }),
});

function reportsWhere(filter: ReportFilter | null | undefined): Where<'Report'> {
  const { sample } = filter ?? {};
  const verdict = listOf(filter?.verdicts, 'filter.verdicts');
  const language = wordsOf(filter?.languages, 'filter.languages');
  const publisher = wordsOf(filter?.publishers, 'filter.publishers');
  const contains = foldedText(filter?.text);
  const days = daysOf(filter ?? {});
  const dated = { published: days.range ?? { not: null } };
  return {
    AND: [
      ...(verdict ? [{ verdict: { in: verdict } }] : []),
      ...(language ? [{ language: { in: language } }] : []),
      ...(publisher ? [{ publisher: { in: publisher } }] : []),
      ...(typeof sample === 'boolean' ? [{ sample }] : []),
      ...(contains ? [{ folded: { contains } }] : []),
      ...(isAnyDay(days)
        ? []
        : [{ OR: [...(days.dated ? [dated] : []), ...(days.undated ? [{ published: null }] : [])] }]),
    ],
  };
}

const chosen = ({ filter }: { filter?: ReportFilter | null | undefined }) => ({
  where: reportsWhere(filter),
  orderBy: [
    { published: { sort: 'desc', nulls: 'last' } },
    { id: 'asc' },
  ] satisfies Prisma.ReportOrderByWithRelationInput[],
});

builder.queryFields((t) => ({
  reports: t.prismaConnection(
    {
      type: Report,
      cursor: 'id',
      description: 'Reports, the latest first, undated ones last.',
      args: { filter: t.arg({ type: ReportFilterInput, description: 'Which reports; all when not given.' }) },
      extensions: readableConnection('Report', chosen),
      resolve: (query, _root, args, { prisma }) => prisma.report.findMany({ ...query, ...chosen(args) }),
      totalCount: (_root, { filter }, { prisma }) => prisma.report.count({ where: reportsWhere(filter) }),
    },
    ReportConnection,
  ),
  report: t.prismaField({
    type: Report,
    description: 'One report.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const report = await prisma.report.findUnique({ ...query, where: { id: keyOf('Report', id) } });
      if (!report) throw new NotFound('report', id);
      return report;
    },
  }),
}));
