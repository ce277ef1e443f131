import { Prisma } from '@communique/db';
import { encodeId } from '../../schema/ids.ts';
import { sideOf } from '../../schema/statement/side.ts';
import { statementsWhere } from '../../schema/statement/where.ts';
import { conditionOf } from '../../sql/where.ts';
import { cameoOf, iptcOf, ploverOf } from './codes.ts';
import { type Cell, type Column, distinct, type Reading } from './column.ts';
import { statementFilter } from './filters.ts';
import { STATEMENT_PARAMETERS } from './parameters.ts';
import { countRows, readSnapshot } from './snapshot.ts';
import { linePages, type Table } from './table.ts';

/** A statement as SQL gives it; days are ISO days. */
interface Row {
  id: string;
  visitId: string | null;
  meetingId: string | null;
  reportId: string;
  side: string | null;
  countryCode: string | null;
  speaker: string | null;
  speakerPersonId: string | null;
  speakerLocalityId: string | null;
  act: string;
  day: string | null;
  begun: string | null;
  themes: string[];
  localities: string[];
  localityNames: string[];
  quote: string | null;
  quoteStart: number | null;
  quoteEnd: number | null;
  status: string | null;
  reason: string | null;
  rule: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

const rowsOf = (where: Prisma.StatementWhereInput): Prisma.Sql => Prisma.sql`
  SELECT s.id, s.visit_id AS "visitId", s.meeting_id AS "meetingId", s.report_id AS "reportId",
         upper(s.side::text) AS side, s.country_code AS "countryCode", s.speaker,
         s.speaker_person_id AS "speakerPersonId", s.speaker_locality_id AS "speakerLocalityId", s.act_code AS act,
         s.day::text AS day, v.start_date::text AS begun,
         ARRAY(SELECT st.theme_code FROM statement_themes st WHERE st.statement_id = s.id ORDER BY st.ordinal) AS themes,
         ARRAY(SELECT sl.locality_id FROM statement_localities sl
                WHERE sl.statement_id = s.id AND sl.direct ORDER BY sl.locality_id) AS localities,
         ARRAY(SELECT l.name_en FROM statement_localities sl JOIN localities l ON l.id = sl.locality_id
                WHERE sl.statement_id = s.id AND sl.direct ORDER BY sl.locality_id) AS "localityNames",
         words.quote, words.start_offset AS "quoteStart", words.end_offset AS "quoteEnd", words.status::text AS status,
         words.reason, words.rule, r.publisher, r.published::text AS published, r.url
    FROM statements s
    JOIN reports r ON r.id = s.report_id
    LEFT JOIN visits v ON v.id = s.visit_id
    LEFT JOIN LATERAL (
      SELECT e.quote, e.start_offset, e.end_offset, e.status, e.reason, e.rule FROM evidence e
       WHERE e.statement_id = s.id AND e.field = '' ORDER BY e.ordinal LIMIT 1
    ) words ON TRUE
   WHERE ${conditionOf('Statement', where, 's')}
   ORDER BY s.id`;

const idsOf = (where: Prisma.StatementWhereInput): Prisma.Sql =>
  Prisma.sql`SELECT s.id FROM statements s WHERE ${conditionOf('Statement', where, 's')}`;

const idOf = (type: string, key: string | null): string | null => key && encodeId(type, key);

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
  column('day', 'date', 'The day it was made, where that is told.', ({ day }) => day),
  column(
    'counted_on',
    'date',
    'The day it counts under: its own, else the first of its visit.',
    ({ day, begun }) => day ?? begun,
  ),
  column('side', 'string', 'The country that speaks, or "both"; empty for neither.', sideOf),
  column('role', 'string', 'sender, host or both.', ({ side }) => side?.toLowerCase() ?? null),
  column('speaker', 'string', 'Who speaks, as the record names him.', ({ speaker }) => speaker),
  column('speaker_id', 'string', 'The person, by id in the API.', (row) => idOf('Person', row.speakerPersonId)),
  column('speaker_locality', 'string', 'The locality that speaks.', ({ speakerLocalityId }) => speakerLocalityId),
  column('act', 'string', 'What it does: sign, agree, propose …', ({ act }) => act),
  column('cameo', 'string', 'CAMEO code of the act.', ({ act }) => cameoOf(act)),
  column('plover', 'string', 'PLOVER event type of the act; empty where none fits.', ({ act }) => ploverOf(act)),
  column('themes', 'list', 'What it is about.', ({ themes }) => themes),
  column('iptc', 'list', 'IPTC Media Topics of these themes.', ({ themes }) => iptcOf(themes)),
  column(
    'localities',
    'list',
    'Localities it counts for, without the units above them.',
    ({ localities }) => localities,
  ),
  column('locality_names', 'list', 'Their English names.', ({ localityNames }) => distinct(localityNames)),
  column('quote', 'string', 'The words it rests on.', ({ quote }) => quote),
  column('quote_start', 'integer', 'Where they begin in the report, in UTF-16 units.', ({ quoteStart }) => quoteStart),
  column('quote_end', 'integer', 'Where they end.', ({ quoteEnd }) => quoteEnd),
  column('status', 'string', 'stated or inferred.', ({ status }) => status),
  column('reason', 'string', 'How it was inferred.', ({ reason }) => reason),
  column('rule', 'string', 'The rule that found it.', ({ rule }) => rule),
  column('report_id', 'string', 'The report that tells it.', ({ reportId }) => encodeId('Report', reportId)),
  column('publisher', 'string', 'Who published the report.', ({ publisher }) => publisher),
  column('published', 'date', 'When.', ({ published }) => published),
  column('url', 'string', 'Where it stands.', ({ url }) => url),
];

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
      count: ({ readPool }) => countRows(readPool, idsOf(where)),
      read: ({ readPool }, use) =>
        readSnapshot<Row>(readPool, rowsOf(where), (version, pages) => use(version, linePages(COLUMNS, pages))),
    };
  },
};
