import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { builder, type Where } from '../builder.ts';
import { type DateFilter, daysOf, isAnyDay, Undated } from '../dates.ts';
import { NotFound } from '../error/failure.ts';
import { type Asked, type Combined, combine, known, listOf, prismaLogic } from '../filter.ts';
import { keyOf } from '../ids.ts';
import { foldedText, wordsOf } from '../text.ts';
import { ReportConnection } from './connection.ts';
import { Report, Verdict } from './type.ts';

interface ReportFilter extends Asked<ReportParts>, DateFilter, Combined<ReportFilter> {}

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
    and: t.field({ type: [ReportFilterInput], description: 'Filters that hold as well.' }),
    or: t.field({ type: [ReportFilterInput], description: 'Filters of which one at least holds.' }),
    not: t.field({ type: ReportFilterInput, description: 'A filter that does not hold.' }),
  }),
});

const reportsWhere = (filter: ReportFilter | null | undefined): Where<'Report'> =>
  combine(filter ?? {}, own, prismaLogic<Where<'Report'>>());

function own(filter: ReportFilter): Where<'Report'>[] {
  const { sample } = filter;
  const verdict = listOf(filter.verdicts, 'filter.verdicts');
  const language = wordsOf(filter.languages, 'filter.languages');
  const publisher = wordsOf(filter.publishers, 'filter.publishers');
  const contains = foldedText(filter.text);
  const days = daysOf(filter);
  const dated = known('published', days.range ?? { not: null });
  return [
    ...(verdict ? [{ verdict: { in: verdict } }] : []),
    ...(language ? [known('language', { in: language })] : []),
    ...(publisher ? [known('publisher', { in: publisher })] : []),
    ...(typeof sample === 'boolean' ? [{ sample }] : []),
    ...(contains ? [{ folded: { contains } }] : []),
    ...(isAnyDay(days)
      ? []
      : [{ OR: [...(days.dated ? [dated] : []), ...(days.undated ? [{ published: null }] : [])] }]),
  ];
}

const ReportOrder = builder.enumType('ReportOrder', {
  description: 'The order of reports. Undated ones come last either way.',
  values: {
    NEWEST: { description: 'By day of publication, the latest first.' },
    OLDEST: { description: 'By day of publication, the earliest first.' },
  } as const,
});

const ORDERS = {
  NEWEST: [{ published: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  OLDEST: [{ published: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Record<string, Prisma.ReportOrderByWithRelationInput[]>;

interface AskedReports {
  filter?: ReportFilter | null | undefined;
  orderBy: keyof typeof ORDERS;
}

const chosen = ({ filter, orderBy }: AskedReports) => ({ where: reportsWhere(filter), orderBy: ORDERS[orderBy] });

builder.queryFields((t) => ({
  reports: t.prismaConnection(
    {
      type: Report,
      cursor: 'id',
      description: 'Reports.',
      args: {
        filter: t.arg({ type: ReportFilterInput, description: 'Which reports; all when not given.' }),
        orderBy: t.arg({ type: ReportOrder, defaultValue: 'NEWEST', required: true, description: 'In which order.' }),
      },
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
