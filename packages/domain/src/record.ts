/**
 * The visit record: what one report says, in the format of the gold annotations.
 * Dates are ISO 8601 days ("2025-03-24"); `edtf` follows ISO 8601-2 (EDTF level 2) and keeps what is known of an
 * incomplete date ("XXXX-11-11/XXXX-11-15"). Countries are ISO 3166-1 alpha-2 codes.
 */

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
/** A side of a meeting: a country, or all its parties together. */
export type Side = CountryCode | 'both';

export interface Sender {
  country: CountryCode | null;
  /** Localities whose delegation it is, as written; empty when the sender is national. */
  localities: string[];
  organisation: string | null;
}

export interface Host {
  country: CountryCode | null;
  /** As written; null when only national bodies receive the guests. */
  locality: string | null;
}

export interface VisitRecord {
  sender: Sender;
  /** The leader's name at its fullest in the text. */
  leader: string | null;
  hosts: Host[];
  start: string | null;
  end: string | null;
  edtf: string | null;
  datePrecision: 'day' | 'month' | 'year' | null;
  /** True when the text itself gives a range of days. */
  rangeStated: boolean;
}

export interface MeetingRecord {
  date: string | null;
  /** As written; null when it is not told, or when the meeting was online. */
  place: string | null;
  guests: string[];
  hosts: string[];
}

export interface PersonRecord {
  name: string;
  country: CountryCode | null;
  offices: string[];
}

export interface StatementRecord {
  side: Side;
  /** A person's name, or the locality or body that speaks; null for `both`. */
  speaker: string | null;
  act: string;
  themes: string[];
  /** The words the statement rests on: UTF-16 offsets into the report's body. */
  start: number;
  end: number;
  quote: string;
  rule: string;
}

/** A party to a document: a body, a locality or a country; names as written. */
export interface DocumentParty {
  country: CountryCode | null;
  locality: string | null;
  organisation: string | null;
}

export type DocumentKind =
  | 'memorandum'
  | 'agreement'
  | 'minutes'
  | 'letter-of-intent'
  | 'plan'
  | 'declaration'
  | 'treaty'
  | 'contract';

/** A document that the report's own event signs, or that is announced to be signed. */
export interface DocumentRecord {
  /** As worded. */
  title: string;
  kind: DocumentKind;
  status: 'signed' | 'to-be-signed';
  /** The day of signing, where it is told. */
  day: string | null;
  parties: DocumentParty[];
  /** Names of those who put their names to it. */
  signatories: string[];
}

/** Who invites or is invited: a person, a locality or a body, as written. */
export interface Invitee {
  name: string;
  kind: 'person' | 'locality' | 'organisation';
  country: CountryCode | null;
}

/** Somebody asks somebody of the other side to come. */
export interface InvitationRecord {
  by: Invitee;
  to: Invitee;
  /** The day, month or year for which it is made, as EDTF; null when none is told. */
  forEdtf: string | null;
}

export type EvidenceStatus = 'stated' | 'inferred' | 'absent';

/** Why nothing stands in a field: the text does not say it, says it ambiguously, or was not searched for it. */
export type Absence = 'not-in-text' | 'ambiguous' | 'not-looked-for';

/** Why a field holds what it holds. Offsets and quote are null exactly when the status is `absent`. */
export interface FieldEvidence {
  /** JSON Pointer into the record, e.g. `/visits/0/leader`. */
  field: string;
  status: EvidenceStatus;
  start: number | null;
  end: number | null;
  quote: string | null;
  rule: string;
  reason: string | null;
  /** Of absent fields. */
  absence?: Absence;
}

/** One report read: the output of `communique parse`. */
export interface ReportRecord {
  id: string;
  url: string | null;
  source: string | null;
  published: string | null;
  language: string | null;
  isVisitReport: boolean;
  visits: VisitRecord[];
  meetings: MeetingRecord[];
  people: PersonRecord[];
  themes: string[];
  statements: StatementRecord[];
  /** Missing in records that were made before documents and invitations were looked for. */
  documents?: DocumentRecord[];
  invitations?: InvitationRecord[];
  /** The text that all offsets refer to: front matter off, LF, NFC. */
  body: string;
  evidence: FieldEvidence[];
}
