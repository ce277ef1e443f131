/** The rows that the statements of facts.sql.ts give; a list without rows is null. */

type Text = string | null;
export type Rows<T> = readonly T[] | null;

export interface ReportRow {
  id: string;
  title: Text;
  publisher: Text;
  published: Text;
  url: Text;
  language: Text;
  body: string;
}

export interface LocalityRow {
  id: string;
  country: Text;
  en: string;
  vi: Text;
  zh: Text;
  parent: Text;
  validTo: Text;
  successor: Text;
}

export interface PersonRow {
  id: string;
  name: string;
  country: Text;
  spellings: Rows<string>;
}

export interface OfficeRow {
  id: string;
  person: string;
  report: string;
  title: string;
  rank: number | null;
  seenOn: Text;
}

export interface VisitRow {
  id: string;
  leader: Text;
  start: Text;
  end: Text;
  edtf: Text;
  precision: 'day' | 'month' | 'year' | null;
  dateStatus: 'stated' | 'inferred' | 'absent';
  dateReason: Text;
  reports: Rows<string>;
}

export interface PartyRow {
  visit: string;
  side: 'sender' | 'host';
  country: Text;
  locality: Text;
  organisation: Text;
  stage: 'visited' | 'planned' | null;
}

export interface MeetingRow {
  id: string;
  visit: Text;
  report: string;
  day: Text;
  place: Text;
}

export interface ParticipantRow {
  meeting: string;
  person: string;
  side: 'guest' | 'host';
  country: Text;
  locality: Text;
}

export interface StatementRow {
  id: string;
  visit: Text;
  meeting: Text;
  person: Text;
  speaker: Text;
  side: 'sender' | 'host' | 'both' | null;
  country: Text;
  act: string;
  day: Text;
  themes: Rows<string>;
}

export interface DocumentRow {
  id: string;
  visit: Text;
  meeting: Text;
  title: string;
  status: 'signed' | 'to-be-signed';
  day: Text;
  parties: Rows<{ country: Text; locality: Text; organisation: Text }>;
  signatories: Rows<string>;
}

export interface InvitationRow {
  id: string;
  visit: Text;
  by: Text;
  to: Text;
  forEdtf: Text;
}

export interface EvidenceRow {
  subject: Text;
  field: string;
  value: Text;
  report: string;
  start: number;
  end: number;
  quote: string;
}

export interface FactRows {
  reports: Rows<ReportRow>;
  localities: Rows<LocalityRow>;
  people: Rows<PersonRow>;
  offices: Rows<OfficeRow>;
  visits: Rows<VisitRow>;
  parties: Rows<PartyRow>;
  meetings: Rows<MeetingRow>;
  participants: Rows<ParticipantRow>;
  statements: Rows<StatementRow>;
  documents: Rows<DocumentRow>;
  invitations: Rows<InvitationRow>;
  evidence: Rows<EvidenceRow>;
}

export interface DatasetRow {
  version: number;
  reports: number;
  visits: number;
  from: Text;
  to: Text;
}
