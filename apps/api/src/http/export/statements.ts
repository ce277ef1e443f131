import type { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { encodeId } from '../../schema/ids.ts';
import { dayOf } from '../../schema/scalars.ts';
import { sideOf } from '../../schema/statement/side.ts';
import { statementsWhere } from '../../schema/statement/where.ts';
import { cameoOf, iptcOf, ploverOf } from './codes.ts';
import { type Cell, type Column, distinct, type Reading } from './column.ts';
import { statementFilter } from './filters.ts';
import { STATEMENT_PARAMETERS } from './parameters.ts';
import { byId, linesOf, type Table } from './table.ts';

const SELECT = {
  id: true,
  visitId: true,
  meetingId: true,
  reportId: true,
  side: true,
  countryCode: true,
  speaker: true,
  speakerPersonId: true,
  speakerLocalityId: true,
  actCode: true,
  day: true,
  visit: { select: { start: true } },
  themes: { orderBy: { ordinal: 'asc' }, select: { themeCode: true } },
  localities: {
    where: { direct: true },
    orderBy: { localityId: 'asc' },
    select: { localityId: true, locality: { select: { nameEn: true } } },
  },
  evidence: {
    where: { field: '' },
    orderBy: { ordinal: 'asc' },
    take: 1,
    select: { status: true, start: true, end: true, quote: true, rule: true, reason: true },
  },
  report: { select: { publisher: true, published: true, url: true } },
} satisfies Prisma.StatementSelect;

type Row = Prisma.StatementGetPayload<{ select: typeof SELECT }>;

const themes = (row: Row): string[] => row.themes.map(({ themeCode }) => themeCode);
const idOf = (type: string, key: string | null): string | null => key && encodeId(type, key);
const day = (date: Date | null | undefined): string | null => (date ? dayOf(date) : null);
const words = ({ evidence }: Row) => evidence[0] ?? null;

const column = (name: string, type: Column['type'], description: string, value: (row: Row) => Cell): Reading<Row> => ({
  name,
  type,
  description,
  value,
});

const COLUMNS: readonly Reading<Row>[] = [
  column('id', 'string', 'Id in the API; it never changes.', ({ id }) => encodeId('Statement', id)),
  column('visit_id', 'string', 'Its visit; empty for online meetings.', ({ visitId }) => idOf('Visit', visitId)),
  column('meeting_id', 'string', 'Its meeting, where one is told.', ({ meetingId }) => idOf('Meeting', meetingId)),
  column('online', 'boolean', 'Made in an online meeting, which is no visit.', ({ visitId }) => visitId === null),
  column('day', 'date', 'The day it was made, where that is told.', (row) => day(row.day)),
  column('counted_on', 'date', 'The day it counts under: its own, else the first of its visit.', (row) =>
    day(row.day ?? row.visit?.start),
  ),
  column('side', 'string', 'The country that speaks, or "both"; empty for neither.', sideOf),
  column('role', 'string', 'sender, host or both.', ({ side }) => side?.toLowerCase() ?? null),
  column('speaker', 'string', 'Who speaks, as the record names him.', ({ speaker }) => speaker),
  column('speaker_id', 'string', 'The person, by id in the API.', (row) => idOf('Person', row.speakerPersonId)),
  column('speaker_locality', 'string', 'The locality that speaks.', ({ speakerLocalityId }) => speakerLocalityId),
  column('act', 'string', 'What it does: sign, agree, propose …', ({ actCode }) => actCode),
  column('cameo', 'string', 'CAMEO code of the act.', ({ actCode }) => cameoOf(actCode)),
  column('plover', 'string', 'PLOVER event type of the act; empty where none fits.', ({ actCode }) =>
    ploverOf(actCode),
  ),
  column('themes', 'list', 'What it is about.', themes),
  column('iptc', 'list', 'IPTC Media Topics of these themes.', (row) => iptcOf(themes(row))),
  column('localities', 'list', 'Localities it counts for, without the units above them.', (row) =>
    row.localities.map(({ localityId }) => localityId),
  ),
  column('locality_names', 'list', 'Their English names.', (row) =>
    distinct(row.localities.map(({ locality }) => locality.nameEn)),
  ),
  column('quote', 'string', 'The words it rests on.', (row) => words(row)?.quote ?? null),
  column(
    'quote_start',
    'integer',
    'Where they begin in the report, in UTF-16 units.',
    (row) => words(row)?.start ?? null,
  ),
  column('quote_end', 'integer', 'Where they end.', (row) => words(row)?.end ?? null),
  column('status', 'string', 'stated or inferred.', (row) => words(row)?.status.toLowerCase() ?? null),
  column('reason', 'string', 'How it was inferred.', (row) => words(row)?.reason ?? null),
  column('rule', 'string', 'The rule that found it.', (row) => words(row)?.rule ?? null),
  column('report_id', 'string', 'The report that tells it.', ({ reportId }) => encodeId('Report', reportId)),
  column('publisher', 'string', 'Who published the report.', ({ report }) => report.publisher),
  column('published', 'date', 'When.', ({ report }) => day(report.published)),
  column('url', 'string', 'Where it stands.', ({ report }) => report.url),
];

const load = (reader: Reader, where: Prisma.StatementWhereInput) => (after: string | null, take: number) =>
  reader.statement.findMany({
    where: after ? { AND: [where, { id: { gt: after } }] } : where,
    orderBy: { id: 'asc' },
    take,
    select: SELECT,
  });

/** A row a statement, with the words it rests on. */
export const STATEMENTS: Table = {
  name: 'statements',
  title: 'Statements',
  description: 'What was said, agreed and done, a row each, by id, with the words it rests on.',
  parameters: STATEMENT_PARAMETERS,
  columns: COLUMNS,
  select(given) {
    const where = statementsWhere(statementFilter(given));
    return {
      columns: COLUMNS,
      count: (reader) => reader.statement.count({ where }),
      async *pages(reader) {
        for await (const rows of byId(load(reader, where))) yield linesOf(COLUMNS, rows);
      },
    };
  },
};
