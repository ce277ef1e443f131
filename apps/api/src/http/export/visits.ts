import { Prisma } from '@communique/db';
import { encodeId } from '../../schema/ids.ts';
import { visitsWhere } from '../../schema/visit/where.ts';
import { conditionOf } from '../../sql/where.ts';
import { cameoOf, iptcOf, ploverOf } from './codes.ts';
import { distinct, type Reading } from './column.ts';
import { visitFilter } from './filters.ts';
import { VISIT_PARAMETERS } from './parameters.ts';
import { countRows, readSnapshot } from './snapshot.ts';
import { linePages, type Table } from './table.ts';

interface Party {
  side: 'sender' | 'host';
  stage: 'visited' | 'planned' | null;
  country: string | null;
  locality: string | null;
  localityName: string | null;
  organisation: string | null;
}

/** A visit as SQL gives it; days are ISO days. */
interface Row {
  id: string;
  start: string | null;
  end: string | null;
  precision: string | null;
  edtf: string | null;
  dateStatus: string;
  dateReason: string | null;
  leaderId: string | null;
  leader: string | null;
  parties: Party[];
  statements: { act: string; themes: string[] }[];
  reports: { id: string; publisher: string | null; url: string | null }[];
}

const rowsOf = (where: Prisma.VisitWhereInput): Prisma.Sql => Prisma.sql`
  SELECT v.id, v.start_date::text AS start, v.end_date::text AS "end", v.date_precision::text AS precision, v.edtf,
         v.date_status::text AS "dateStatus", v.date_reason AS "dateReason", p.id AS "leaderId", p.name AS leader,
         parties.of AS parties, said.of AS statements, told.of AS reports
    FROM visits v
    LEFT JOIN people p ON p.id = v.leader_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('side', t.side, 'stage', t.stage, 'country', t.country_code, 'locality', t.locality_id,
                                'localityName', l.name_en, 'organisation', o.name) ORDER BY t.side, t.ordinal), '[]') AS of
        FROM visit_parties t LEFT JOIN localities l ON l.id = t.locality_id LEFT JOIN organisations o ON o.id = t.organisation_id
       WHERE t.visit_id = v.id
    ) parties
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('act', s.act_code, 'themes', ARRAY(
                SELECT st.theme_code FROM statement_themes st
                 WHERE st.statement_id = s.id AND NOT st.repeated ORDER BY st.ordinal)) ORDER BY s.report_id, s.ordinal), '[]') AS of
        FROM statements s WHERE s.visit_id = v.id AND s.same_as_id IS NULL
    ) said
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', r.id, 'publisher', r.publisher, 'url', r.url)
                ORDER BY r.published NULLS LAST, r.id), '[]') AS of
        FROM visit_reports vr JOIN reports r ON r.id = vr.report_id WHERE vr.visit_id = v.id
    ) told
   WHERE ${conditionOf('Visit', where, 'v')}
   ORDER BY v.id`;

const idsOf = (where: Prisma.VisitWhereInput): Prisma.Sql =>
  Prisma.sql`SELECT v.id FROM visits v WHERE ${conditionOf('Visit', where, 'v')}`;

const senders = ({ parties }: Row): Party[] => parties.filter(({ side }) => side === 'sender');
const hosts = ({ parties }: Row, stage: 'visited' | 'planned'): Party[] =>
  parties.filter((party) => party.side === 'host' && (party.stage ?? 'visited') === stage);
const countries = (parties: readonly Party[]): string[] => distinct(parties.map(({ country }) => country));
const localities = (parties: readonly Party[]): string[] => distinct(parties.map(({ locality }) => locality));
const names = (parties: readonly Party[]): string[] => distinct(parties.map(({ localityName }) => localityName));
const bodies = (parties: readonly Party[]): string[] => distinct(parties.map(({ organisation }) => organisation));
const themes = ({ statements }: Row): string[] => distinct(statements.flatMap((statement) => statement.themes));
const acts = ({ statements }: Row): string[] => distinct(statements.map(({ act }) => act));

const list = (name: string, description: string, value: (row: Row) => string[]): Reading<Row> => ({
  name,
  type: 'list',
  description,
  value,
});

const COLUMNS: readonly Reading<Row>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Id in the API; it never changes.',
    value: ({ id }) => encodeId('Visit', id),
  },
  { name: 'start', type: 'date', description: 'First day.', value: ({ start }) => start },
  {
    name: 'end',
    type: 'date',
    description: 'Last day that the reports attest.',
    value: ({ end }) => end,
  },
  {
    name: 'date_precision',
    type: 'string',
    description: 'day, month or year; empty for undated visits.',
    value: ({ precision }) => precision,
  },
  { name: 'edtf', type: 'string', description: 'The date in ISO 8601-2.', value: ({ edtf }) => edtf },
  {
    name: 'date_status',
    type: 'string',
    description: 'stated, inferred or absent.',
    value: ({ dateStatus }) => dateStatus,
  },
  {
    name: 'date_reason',
    type: 'string',
    description: 'How the date was inferred, or why it is missing.',
    value: ({ dateReason }) => dateReason,
  },
  list('sender_countries', 'Countries that send, ISO 3166-1.', (row) => countries(senders(row))),
  list('sender_localities', 'Localities that send, ISO 3166-2 or ids of the data set.', (row) =>
    localities(senders(row)),
  ),
  list('sender_locality_names', 'Their English names.', (row) => names(senders(row))),
  list('sender_organisations', 'Bodies that send.', (row) => bodies(senders(row))),
  list('host_countries', 'Countries visited.', (row) => countries(hosts(row, 'visited'))),
  list('host_localities', 'Localities visited.', (row) => localities(hosts(row, 'visited'))),
  list('host_locality_names', 'Their English names.', (row) => names(hosts(row, 'visited'))),
  list('host_organisations', 'Bodies visited.', (row) => bodies(hosts(row, 'visited'))),
  list('planned_localities', 'Localities that were still to be visited.', (row) => localities(hosts(row, 'planned'))),
  { name: 'leader', type: 'string', description: 'Who leads it.', value: ({ leader }) => leader },
  {
    name: 'leader_id',
    type: 'string',
    description: 'His or her id in the API.',
    value: ({ leaderId }) => leaderId && encodeId('Person', leaderId),
  },
  list('themes', 'Themes of its statements.', themes),
  list('iptc', 'IPTC Media Topics of these themes.', (row) => iptcOf(themes(row))),
  list('acts', 'Acts of its statements.', acts),
  list('cameo', 'CAMEO codes of these acts.', (row) => distinct(acts(row).map(cameoOf))),
  list('plover', 'PLOVER event types of these acts.', (row) => distinct(acts(row).map(ploverOf))),
  {
    name: 'statements',
    type: 'integer',
    description: 'How many statements it has.',
    value: ({ statements }) => statements.length,
  },
  list('report_ids', 'The reports that tell of it, by id in the API.', ({ reports }) =>
    reports.map(({ id }) => encodeId('Report', id)),
  ),
  list('publishers', 'Who published them.', ({ reports }) => distinct(reports.map(({ publisher }) => publisher))),
  list('urls', 'Where they stand.', ({ reports }) => distinct(reports.map(({ url }) => url))),
];

/** A row a visit. */
export const VISITS: Table = {
  name: 'visits',
  title: 'Visits',
  description: 'Visits of delegations, a row each, by id.',
  parameters: VISIT_PARAMETERS,
  columns: COLUMNS,
  select(given) {
    const where = visitsWhere(visitFilter(given));
    return {
      columns: COLUMNS,
      count: ({ readPool }) => countRows(readPool, idsOf(where)),
      read: ({ readPool }, use) =>
        readSnapshot<Row>(readPool, rowsOf(where), (version, pages) => use(version, linePages(COLUMNS, pages))),
    };
  },
};
