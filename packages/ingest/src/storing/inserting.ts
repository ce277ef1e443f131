import type { Prisma } from '@communique/db';
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

/** Rows in one statement; more would make texts of many megabytes. */
const ROWS_A_STATEMENT = 5_000;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const spelled = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : value;

/**
 * Inserts rows of one table, some thousand in a statement: rows travel as one JSON text, which costs a tenth of what a
 * parameter for every value does. `shared` rows, which other reports may have written, are left when they are there.
 */
export async function insertRows<K extends keyof Rows>(
  tx: Prisma.TransactionClient,
  kind: K,
  rows: Rows[K],
  { shared = false } = {},
): Promise<void> {
  const { table, enums = [] } = TABLES[kind];
  const isGiven = ([, value]: [string, unknown]) => value !== undefined;
  const fields = [
    ...new Set(
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(isGiven)
          .map(([field]) => field),
      ),
    ),
  ];
  const columns = fields.map((field) => RENAMED[`${kind}.${field}`] ?? snake(field));
  const list = columns.map((column) => `"${column}"`).join(', ');
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = rows.slice(start, start + ROWS_A_STATEMENT) as Record<string, unknown>[];
    const given = part.map((row) =>
      Object.fromEntries(
        fields.map((field, index) => [columns[index], enums.includes(field) ? spelled(row[field]) : row[field]]),
      ),
    );
    await tx.$executeRawUnsafe(
      `INSERT INTO "${table}" (${list}) SELECT ${list} FROM json_populate_recordset(NULL::"${table}", $1::json)${shared ? ' ON CONFLICT DO NOTHING' : ''}`,
      JSON.stringify(given),
    );
  }
}
