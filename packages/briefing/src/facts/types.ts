/**
 * What a briefing is made from: the stored facts, each with the words it rests on. Pure values, free of any database.
 * Days are ISO 8601 ("2025-03-24"); countries ISO 3166-1 alpha-2; offsets UTF-16 indexes into a report's body.
 */
import type { CountryCode, Side } from '@communique/domain';

/** The words of a report that a fact rests on. `body.slice(start, end) === quote`. */
export interface Evidence {
  report: string;
  start: number;
  end: number;
  quote: string;
}

export interface ReportFact {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
  body: string;
}

export interface LocalityFact {
  id: string;
  country: CountryCode | null;
  names: { en: string; vi?: string; zh?: string };
  /** Id of the unit above, or null. */
  parent: string | null;
  /** Last day on which the unit exists, or null. */
  validTo: string | null;
  /** Id of the unit that took it over, or null. */
  successor: string | null;
}

/** One side of a contact: a country, and the locality or body of it that takes part. */
export interface Party {
  country: CountryCode | null;
  /** Locality id. */
  locality: string | null;
  organisation: string | null;
  /** True for a stop that lies ahead. */
  planned: boolean;
}

/** An office as one report gives it. Rank 1 is the highest, 7 the lowest; null is unknown. */
export interface OfficeFact {
  id: string;
  title: string;
  rank: number | null;
  report: string;
  /** The day of the visit, else of publication. */
  seenOn: string | null;
  evidence: readonly Evidence[];
}

export interface PersonFact {
  id: string;
  name: string;
  country: CountryCode | null;
  /** How reports spell the name. */
  spellings?: readonly string[];
  offices: readonly OfficeFact[];
}

/** How a visit's days are known. */
export type DateStatus = 'stated' | 'inferred' | 'absent';

/** A field of which two reports give different values, and the one that is kept. */
export interface Conflict {
  field: 'start' | 'end' | 'leader';
  kept: string;
  values: readonly { value: string; evidence: Evidence }[];
}

export interface VisitFact {
  id: string;
  reports: readonly string[];
  senders: readonly Party[];
  hosts: readonly Party[];
  /** Person id. */
  leader: string | null;
  start: string | null;
  end: string | null;
  /** ISO 8601-2: what is known of an incomplete date. */
  edtf: string | null;
  precision: 'day' | 'month' | 'year' | null;
  dateStatus: DateStatus;
  dateReason: string | null;
  conflicts: readonly Conflict[];
  /** Words for the parties and the leader. */
  evidence: readonly Evidence[];
  /** Words for the days. */
  dateEvidence: readonly Evidence[];
}

export interface MeetingFact {
  id: string;
  /** Null exactly when the meeting was online. */
  visit: string | null;
  report: string;
  day: string | null;
  place: string | null;
  /** Person ids. */
  guests: readonly string[];
  hosts: readonly string[];
  /** Of an online meeting: the parties, by the offices of those who take part. */
  guestParties: readonly Party[];
  hostParties: readonly Party[];
  evidence: readonly Evidence[];
}

export interface StatementFact {
  id: string;
  visit: string | null;
  meeting: string | null;
  /** Person id, or null when a locality, a body or both sides speak. */
  person: string | null;
  /** As the record names the speaker; null for `both`. */
  speaker: string | null;
  side: Side | null;
  act: string;
  themes: readonly string[];
  day: string | null;
  evidence: Evidence;
}

export interface DocumentFact {
  id: string;
  visit: string | null;
  meeting: string | null;
  /** As worded. */
  title: string;
  /** False for one still to be signed. */
  signed: boolean;
  /** The day of signing, as far as the report tells it. */
  day: string | null;
  parties: readonly Party[];
  /** Person ids. */
  signatories: readonly string[];
  evidence: readonly Evidence[];
}

export interface InvitationFact {
  id: string;
  visit: string | null;
  by: string | null;
  to: string | null;
  forEdtf: string | null;
  evidence: readonly Evidence[];
}

/** What the whole data set holds, beyond the facts at hand: an empty selection is told against it. */
export interface Coverage {
  reports: number;
  visits: number;
  from: string | null;
  to: string | null;
}

export interface Facts {
  datasetVersion: string;
  coverage: Coverage;
  reports: readonly ReportFact[];
  localities: readonly LocalityFact[];
  people: readonly PersonFact[];
  visits: readonly VisitFact[];
  meetings: readonly MeetingFact[];
  statements: readonly StatementFact[];
  documents: readonly DocumentFact[];
  invitations: readonly InvitationFact[];
}
