import type { Database, Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { FIELDS, type Field, type FieldValues } from '../correcting/index.ts';
import type { Report } from '../model.ts';
import { record, report } from '../storing/fixture.ts';
import { correctField, fieldState, findTarget } from './index.ts';

export const AUTHOR = { keyId: null, name: 'Desk' };

/** A report with what is read in it. */
export interface Told {
  report: Report;
  record: ReportRecord;
}

const plain = (id: string, body: string, changes: Partial<ReportRecord> = {}): Told => ({
  report: report({ id, body }),
  record: record({ id, body, meetings: [], statements: [], evidence: [], ...changes }),
});

/** One visit, told in full. */
export const FIRST: Told = {
  report: report(),
  record: record({
    documents: [
      {
        title: 'memorandum on schools',
        kind: 'memorandum',
        status: 'signed',
        day: '2025-05-16',
        parties: [{ country: 'CN', locality: 'Fuzhou', organisation: null }],
        signatories: ['Li Wei'],
      },
    ],
    invitations: [
      {
        by: { name: 'Li Wei', kind: 'person', country: 'CN' },
        to: { name: 'Nguyễn Văn Đông', kind: 'person', country: 'VN' },
        forEdtf: '2026',
      },
    ],
  }),
};
/** The same visit in another report. */
export const SECOND = plain('second', 'A second text, of Nguyễn Văn Đông alone.');
/** And in a third. */
export const THIRD = plain('third', 'A third text of the same days.');
/** Another visit of other people, months away. */
export const OTHER = plain('other', 'A text of another delegation.', {
  published: '2025-09-20',
  visits: [
    {
      ...record().visits[0]!,
      sender: { country: 'VN', localities: ['Hanoi'], organisation: null },
      leader: 'Trần Thị Mai',
      hosts: [{ country: 'CN', locality: 'Beijing' }],
      start: '2025-09-18',
      end: '2025-09-18',
      edtf: '2025-09-18',
    },
  ],
  people: [{ name: 'Trần Thị Mai', country: 'VN', offices: ['Vice Chairwoman of the Hanoi People’s Committee'] }],
});

/** Tables that tell what the data say, corrections and reports' own bookkeeping left out. */
const FACTS = [
  'Visit',
  'VisitReport',
  'VisitParty',
  'VisitLocality',
  'VisitPerson',
  'VisitTelling',
  'VisitRedirect',
  'Meeting',
  'MeetingParticipant',
  'Statement',
  'StatementTheme',
  'StatementLocality',
  'StatementAddressee',
  'Document',
  'DocumentParty',
  'DocumentSignatory',
  'Invitation',
  'Person',
  'PersonName',
  'Office',
  'Organisation',
  'Evidence',
] as const satisfies readonly (keyof typeof Prisma.ModelName)[];

/** Milliseconds that a test has on a busy machine. */
export const PATIENCE = 60_000;

/** Every row of every fact, but for the moment in which it was written, so that "the same" means just that. */
export async function facts(database: Database): Promise<Record<string, string[]>> {
  const tables = FACTS.map(async (name) => {
    const model = database.client[`${name[0]!.toLowerCase()}${name.slice(1)}` as 'visit'];
    const rows: object[] = await model.findMany();
    return [name, rows.map((row) => JSON.stringify({ ...row, updatedAt: null })).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** What a field holds, as an editor sees it. */
export async function seen<F extends Field>(database: Database, field: F, id: string) {
  const target = await database.client.$transaction((tx) => findTarget(tx, FIELDS[field].subject, id));
  return fieldState(database.reader, field, target.id, target.subjectIds);
}

/** Corrects a field as it is seen now. */
export async function correct<F extends Field>(database: Database, field: F, id: string, value: FieldValues[F]) {
  const { version } = await seen(database, field, id);
  return correctField(database, AUTHOR, { field, id, version, value, reason: 'The text says otherwise.' });
}
