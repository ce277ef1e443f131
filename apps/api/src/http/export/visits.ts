import type { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { encodeId } from '../../schema/ids.ts';
import { dayOf } from '../../schema/scalars.ts';
import { COUNTED, COUNTED_THEME } from '../../schema/statement/counted.ts';
import { visitsWhere } from '../../schema/visit/where.ts';
import { cameoOf, iptcOf, ploverOf } from './codes.ts';
import { distinct, type Reading } from './column.ts';
import { visitFilter } from './filters.ts';
import { VISIT_PARAMETERS } from './parameters.ts';
import { byId, linesOf, type Table } from './table.ts';

const SELECT = {
  id: true,
  start: true,
  end: true,
  datePrecision: true,
  edtf: true,
  dateStatus: true,
  dateReason: true,
  leader: { select: { id: true, name: true } },
  parties: {
    orderBy: [{ side: 'asc' }, { ordinal: 'asc' }],
    select: {
      side: true,
      stage: true,
      countryCode: true,
      localityId: true,
      locality: { select: { nameEn: true } },
      organisation: { select: { name: true } },
    },
  },
  statements: {
    where: COUNTED,
    orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }],
    select: {
      actCode: true,
      themes: { where: COUNTED_THEME, orderBy: { ordinal: 'asc' }, select: { themeCode: true } },
    },
  },
  reports: {
    orderBy: [{ report: { published: { sort: 'asc', nulls: 'last' } } }, { reportId: 'asc' }],
    select: { reportId: true, report: { select: { publisher: true, url: true } } },
  },
} satisfies Prisma.VisitSelect;

type Row = Prisma.VisitGetPayload<{ select: typeof SELECT }>;
type Party = Row['parties'][number];

const lower = (word: string | null): string | null => word?.toLowerCase() ?? null;
const senders = ({ parties }: Row): Party[] => parties.filter(({ side }) => side === 'SENDER');
const hosts = ({ parties }: Row, stage: 'VISITED' | 'PLANNED'): Party[] =>
  parties.filter((party) => party.side === 'HOST' && (party.stage ?? 'VISITED') === stage);
const countries = (parties: readonly Party[]): string[] => distinct(parties.map(({ countryCode }) => countryCode));
const localities = (parties: readonly Party[]): string[] => distinct(parties.map(({ localityId }) => localityId));
const names = (parties: readonly Party[]): string[] => distinct(parties.map(({ locality }) => locality?.nameEn));
const bodies = (parties: readonly Party[]): string[] => distinct(parties.map(({ organisation }) => organisation?.name));
const themes = ({ statements }: Row): string[] =>
  distinct(statements.flatMap((statement) => statement.themes.map(({ themeCode }) => themeCode)));
const acts = ({ statements }: Row): string[] => distinct(statements.map(({ actCode }) => actCode));

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
  { name: 'start', type: 'date', description: 'First day.', value: ({ start }) => start && dayOf(start) },
  {
    name: 'end',
    type: 'date',
    description: 'Last day that the reports attest.',
    value: ({ end }) => end && dayOf(end),
  },
  {
    name: 'date_precision',
    type: 'string',
    description: 'day, month or year; empty for undated visits.',
    value: ({ datePrecision }) => lower(datePrecision),
  },
  { name: 'edtf', type: 'string', description: 'The date in ISO 8601-2.', value: ({ edtf }) => edtf },
  {
    name: 'date_status',
    type: 'string',
    description: 'stated, inferred or absent.',
    value: ({ dateStatus }) => lower(dateStatus),
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
  list('host_countries', 'Countries visited.', (row) => countries(hosts(row, 'VISITED'))),
  list('host_localities', 'Localities visited.', (row) => localities(hosts(row, 'VISITED'))),
  list('host_locality_names', 'Their English names.', (row) => names(hosts(row, 'VISITED'))),
  list('host_organisations', 'Bodies visited.', (row) => bodies(hosts(row, 'VISITED'))),
  list('planned_localities', 'Localities that were still to be visited.', (row) => localities(hosts(row, 'PLANNED'))),
  { name: 'leader', type: 'string', description: 'Who leads it.', value: ({ leader }) => leader?.name ?? null },
  {
    name: 'leader_id',
    type: 'string',
    description: 'His or her id in the API.',
    value: ({ leader }) => leader && encodeId('Person', leader.id),
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
    reports.map(({ reportId }) => encodeId('Report', reportId)),
  ),
  list('publishers', 'Who published them.', ({ reports }) => distinct(reports.map(({ report }) => report.publisher))),
  list('urls', 'Where they stand.', ({ reports }) => distinct(reports.map(({ report }) => report.url))),
];

const load = (reader: Reader, where: Prisma.VisitWhereInput) => (after: string | null, take: number) =>
  reader.visit.findMany({
    where: after ? { AND: [where, { id: { gt: after } }] } : where,
    orderBy: { id: 'asc' },
    take,
    select: SELECT,
  });

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
      count: (reader) => reader.visit.count({ where }),
      async *pages(reader) {
        for await (const rows of byId(load(reader, where))) yield linesOf(COLUMNS, rows);
      },
    };
  },
};
