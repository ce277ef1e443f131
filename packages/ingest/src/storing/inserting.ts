import type { Prisma } from '@communique/db';
import { copyRows } from './copying.ts';
import type { Rows } from './preparing/index.ts';

/** The table of each kind of row, and those of its fields that are enumerations, which Prisma and Postgres spell apart. */
const TABLES: Readonly<Record<keyof Rows, { table: string; enums?: readonly string[] }>> = {
  locality: { table: 'localities', enums: ['kind'] },
  organisation: { table: 'organisations' },
  person: { table: 'people' },
  personName: { table: 'person_names' },
  office: { table: 'offices' },
  visit: { table: 'visits', enums: ['datePrecision', 'dateStatus'] },
  visitReport: { table: 'visit_reports' },
  visitParty: { table: 'visit_parties', enums: ['side', 'stage'] },
  visitLocality: { table: 'visit_localities', enums: ['side', 'stage'] },
  visitPerson: { table: 'visit_people', enums: ['side'] },
  meeting: { table: 'meetings' },
  meetingParticipant: { table: 'meeting_participants', enums: ['side'] },
  statement: { table: 'statements', enums: ['side'] },
  statementTheme: { table: 'statement_themes' },
  statementLocality: { table: 'statement_localities' },
  statementAddressee: { table: 'statement_addressees' },
  document: { table: 'documents', enums: ['status'] },
  documentParty: { table: 'document_parties' },
  documentSignatory: { table: 'document_signatories' },
  invitation: { table: 'invitations' },
  evidence: { table: 'evidence', enums: ['status', 'absence'] },
};

/** Fields whose columns are not simply their names in snake case. */
const RENAMED: Readonly<Record<string, string>> = {
  'visit.start': 'start_date',
  'visit.end': 'end_date',
  'evidence.start': 'start_offset',
  'evidence.end': 'end_offset',
  'invitation.by': 'by_name',
  'invitation.to': 'to_name',
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A value of an enumeration as Postgres spells it. */
export const spelled = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : value;

type Row = Record<string, unknown>;

/** The columns that any of the rows gives, and the value of each in a row. */
function columnsOf(kind: keyof Rows, rows: readonly Row[]): Record<string, (row: Row) => unknown> {
  const { enums = [] } = TABLES[kind];
  const fields = new Set<string>();
  for (const row of rows) for (const name in row) if (row[name] !== undefined) fields.add(name);
  return Object.fromEntries(
    [...fields].map((name) => [
      RENAMED[`${kind}.${name}`] ?? snake(name),
      enums.includes(name) ? (row: Row) => spelled(row[name]) : (row: Row) => row[name],
    ]),
  );
}

/** Inserts rows of one table that nobody else writes. */
export async function insertRows<K extends keyof Rows>(
  tx: Prisma.TransactionClient,
  kind: K,
  rows: Rows[K],
): Promise<void> {
  const given = rows as Row[];
  await copyRows(tx, TABLES[kind].table, given, columnsOf(kind, given));
}

/**
 * Inserts rows of one table of which some may be there. They travel as one JSON text, which costs a tenth of what a
 * parameter for every value does.
 * @param otherwise what becomes of those that are there: they are left, or brought up to date.
 */
export async function upsertRows<K extends keyof Rows>(
  tx: Prisma.TransactionClient,
  kind: K,
  rows: Rows[K],
  otherwise: 'left' | 'updated',
): Promise<void> {
  if (rows.length === 0) return;
  const { table } = TABLES[kind];
  const given = rows as Row[];
  const columns = Object.entries(columnsOf(kind, given));
  const list = columns.map(([name]) => `"${name}"`).join(', ');
  const set = columns.map(([name]) => `"${name}" = excluded."${name}"`).join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${list}) SELECT ${list} FROM json_populate_recordset(NULL::"${table}", $1::json)
     ON CONFLICT ${otherwise === 'left' ? 'DO NOTHING' : `(id) DO UPDATE SET ${set}`}`,
    JSON.stringify(given.map((row) => Object.fromEntries(columns.map(([name, value]) => [name, value(row)])))),
  );
}
