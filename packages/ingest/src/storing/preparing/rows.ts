import type { Prisma } from '@communique/db';

/** All rows of one report but its own, by table, in an order in which foreign keys hold. */
export interface Rows {
  locality: Prisma.LocalityCreateManyInput[];
  organisation: Prisma.OrganisationCreateManyInput[];
  person: Prisma.PersonCreateManyInput[];
  personName: Prisma.PersonNameCreateManyInput[];
  office: Prisma.OfficeCreateManyInput[];
  visit: Prisma.VisitCreateManyInput[];
  visitReport: Prisma.VisitReportCreateManyInput[];
  visitParty: Prisma.VisitPartyCreateManyInput[];
  visitLocality: Prisma.VisitLocalityCreateManyInput[];
  visitPerson: Prisma.VisitPersonCreateManyInput[];
  meeting: Prisma.MeetingCreateManyInput[];
  meetingParticipant: Prisma.MeetingParticipantCreateManyInput[];
  statement: Prisma.StatementCreateManyInput[];
  statementTheme: Prisma.StatementThemeCreateManyInput[];
  statementLocality: Prisma.StatementLocalityCreateManyInput[];
  statementAddressee: Prisma.StatementAddresseeCreateManyInput[];
  document: Prisma.DocumentCreateManyInput[];
  documentParty: Prisma.DocumentPartyCreateManyInput[];
  documentSignatory: Prisma.DocumentSignatoryCreateManyInput[];
  invitation: Prisma.InvitationCreateManyInput[];
  evidence: Prisma.EvidenceCreateManyInput[];
}

/** No rows of any table. */
export function emptyRows(): Rows {
  return {
    locality: [],
    organisation: [],
    person: [],
    personName: [],
    office: [],
    visit: [],
    visitReport: [],
    visitParty: [],
    visitLocality: [],
    visitPerson: [],
    meeting: [],
    meetingParticipant: [],
    statement: [],
    statementTheme: [],
    statementLocality: [],
    statementAddressee: [],
    document: [],
    documentParty: [],
    documentSignatory: [],
    invitation: [],
    evidence: [],
  };
}

/** The rows of several reports as one, table by table. */
export function joined(all: readonly Rows[]): Rows {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const tables = Object.keys(emptyRows()) as (keyof Rows)[];
  return Object.fromEntries(
    tables.map((table) => [table, all.flatMap((rows): unknown[] => rows[table])]),
  ) as unknown as Rows;
}

/** An ISO day as Prisma takes a column of type `date`. */
export const toDate = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));
