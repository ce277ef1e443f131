import { readable } from '../../read/declare.ts';
import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { EvidenceStatus } from '../evidence/type.ts';
import { bounded, first } from '../lists.ts';
import { Office } from '../person/office.ts';
import { Report } from '../report/type.ts';
import { StatementConnection } from '../statement/connection.ts';
import { COUNTED, COUNTED_THEME } from '../statement/counted.ts';
import { redirectedFrom } from '../sync/redirects.ts';
import { directionOf } from './direction.ts';
import { DatePrecision, Direction, Side } from './enums.ts';
import { tallied, VisitAct, VisitTheme } from './tally.ts';

export const Visit = builder.prismaNode('Visit', {
  nullable: true,
  id: { field: 'id' },
  description: 'A delegation or official of one country who goes to another, told by one report or several.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', nullable: true, description: 'First day; null when it is not known.' }),
    end: t.expose('end', { type: 'Date', nullable: true, description: 'Last day that the reports attest.' }),
    datePrecision: t.expose('datePrecision', {
      type: DatePrecision,
      nullable: true,
      description: 'How exactly the date is known; null for undated visits.',
    }),
    edtf: t.exposeString('edtf', {
      nullable: true,
      description: 'The date in ISO 8601-2, which holds what is known of an incomplete one: XXXX-11-11/XXXX-11-15.',
    }),
    rangeStated: t.exposeBoolean('rangeStated', { description: 'True when a report itself gives a range of days.' }),
    dateStatus: t.expose('dateStatus', { type: EvidenceStatus, description: 'How the date is known.' }),
    dateReason: t.exposeString('dateReason', {
      nullable: true,
      description: 'How the date was inferred, or why it is missing.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When anything of it was written last; updatedSince compares it.',
    }),
    redirectedFrom: t.id({
      nullable: true,
      description: 'The id by which it was asked for, when that is one that it has had; null when it is its own.',
      resolve: (visit) => redirectedFrom(visit),
    }),
    direction: t.field({
      type: Direction,
      nullable: true,
      description: 'Which way the visit goes for a country; null when the country takes no part.',
      args: { of: t.arg.string({ required: true, description: 'The country, ISO 3166-1 alpha-2: VN.' }) },
      select: { parties: { select: { side: true, countryCode: true } } },
      resolve: ({ parties }, { of }) => directionOf(parties, of),
    }),
    parties: t.relation('parties', {
      description: 'Senders and hosts, in the order of the report.',
      args: { side: t.arg({ type: Side, description: 'Only this side.' }), first: first(t) },
      query: (args) => ({
        ...bounded(args),
        where: args.side ? { side: args.side } : {},
        orderBy: [{ side: 'asc' }, { ordinal: 'asc' }],
      }),
    }),
    leader: t.relation('leader', { nullable: true, description: 'Who leads the delegation; null if nobody is named.' }),
    leaderOffices: t.field({
      type: [Office],
      description: "The leader's offices that day, as the reports of this visit give them.",
      args: { first: first(t) },
      select: (_args, _context, nested) => ({
        reports: { select: { reportId: true } },
        leader: { select: { offices: nested({ orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }) } },
      }),
      resolve: ({ reports, leader }, args) => {
        const told = new Set(reports.map(({ reportId }) => reportId));
        return (leader?.offices ?? []).filter(({ reportId }) => told.has(reportId)).slice(0, bounded(args).take);
      },
    }),
    people: t.relation('people', {
      description: 'Who took part, by name.',
      args: { side: t.arg({ type: Side, description: 'Only this side.' }), first: first(t) },
      query: (args) => ({
        ...bounded(args),
        where: args.side ? { side: args.side } : {},
        orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
      }),
    }),
    reports: t.field({
      type: [Report],
      extensions: readable({ kind: 'nested' }),
      description: 'The reports that tell of it, the earliest first.',
      args: { first: first(t) },
      select: (args, _context, nested) => ({
        reports: {
          ...bounded(args),
          orderBy: [{ report: { published: { sort: 'asc', nulls: 'last' } } }, { reportId: 'asc' }],
          select: { report: nested() },
        },
      }),
      resolve: ({ reports }) => reports.map(({ report }) => report),
    }),
    meetings: t.relation('meetings', {
      description: 'Its meetings, by day.',
      args: { first: first(t) },
      query: (args) => ({
        ...bounded(args),
        orderBy: [{ day: { sort: 'asc', nulls: 'last' } }, { reportId: 'asc' }, { ordinal: 'asc' }],
      }),
    }),
    statements: t.relatedConnection(
      'statements',
      {
        cursor: 'id',
        totalCount: true,
        description: 'What was said, agreed and done, in the order of the reports.',
        query: { where: COUNTED, orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] },
      },
      StatementConnection,
    ),
    themes: t.field({
      type: [VisitTheme],
      description: 'The themes of its statements, the most frequent first.',
      args: { first: first(t) },
      select: { statements: { where: COUNTED, select: { themes: { where: COUNTED_THEME, select: { theme: true } } } } },
      resolve: ({ statements }, args) =>
        tallied(statements.flatMap(({ themes }) => themes.map(({ theme }) => theme))).slice(0, bounded(args).take),
    }),
    acts: t.field({
      type: [VisitAct],
      description: 'The acts of its statements, the most frequent first.',
      select: { statements: { where: COUNTED, select: { act: true } } },
      resolve: ({ statements }) => tallied(statements.map(({ act }) => act)),
    }),
    documents: t.relation('documents', {
      description: 'What was signed or is to be signed.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), where: COUNTED, orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }),
    }),
    invitations: t.relation('invitations', {
      description: 'Who asked whom to come.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }),
    }),
    evidence: t.relation('evidence', {
      description: 'The words that its fields rest on, report by report: where two differ, both values stand here.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
