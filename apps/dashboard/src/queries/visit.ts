import { CORRECTION, type CorrectionPart } from './corrections.ts';
import { type DatePart, NOT_THERE, type NotThere, PARTY, type PartyPart } from './fragments.ts';
import { query } from './request.ts';

/** Why a field holds what it holds; offsets are UTF-16 indexes into the report's body, null exactly when absent. */
export interface EvidencePart {
  field: string;
  value: string | null;
  status: 'STATED' | 'INFERRED' | 'ABSENT';
  start: number | null;
  end: number | null;
  quote: string | null;
  reason: string | null;
  /** Of absent fields: why nothing stands there. */
  absence?: 'NOT_IN_TEXT' | 'AMBIGUOUS' | 'NOT_LOOKED_FOR' | null;
  report: { id: string };
}

export interface OfficePart {
  id: string;
  title: string;
  report: { id: string };
  evidence: EvidencePart[];
}

export interface ParticipantPart {
  side: 'GUEST' | 'HOST';
  country: { code: string } | null;
  person: { id: string; name: string };
}

export interface VisitPersonPart {
  side: 'SENDER' | 'HOST' | 'BOTH' | null;
  person: { id: string; name: string; country: { code: string } | null; evidence: EvidencePart[] };
  offices: OfficePart[];
}

export interface MeetingPart {
  id: string;
  day: string | null;
  place: string | null;
  locality: { code: string; name: string } | null;
  report: { id: string };
  participants: ParticipantPart[];
  evidence: EvidencePart[];
}

export interface SourcePart {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  sourceId: string;
  /** Null where the operator shows quotes only. */
  body: string | null;
}

export interface VisitStatementPart {
  id: string;
  side: string | null;
  speaker: string | null;
  speakerPerson: { id: string } | null;
  act: { code: string };
  themes: { code: string; label: string }[];
  report: { id: string };
  words: { start: number | null; end: number | null; quote: string | null; sentence: string | null } | null;
}

export interface VisitPart extends DatePart {
  __typename: 'Visit';
  id: string;
  dateStatus: 'STATED' | 'INFERRED' | 'ABSENT';
  dateReason: string | null;
  parties: PartyPart[];
  leader: { id: string; name: string } | null;
  people: VisitPersonPart[];
  meetings: MeetingPart[];
  documents: {
    title: string;
    kind: string;
    status: 'SIGNED' | 'TO_BE_SIGNED';
    day: string | null;
    evidence: EvidencePart[];
  }[];
  statements: { totalCount: number; nodes: VisitStatementPart[] };
  reports: SourcePart[];
  evidence: EvidencePart[];
  /** What editors have corrected in it, the latest first. */
  corrections: CorrectionPart[];
  /** Where reports differ on which side said what. */
  disputes: { act: { code: string }; theme: { label: string }; statements: { id: string }[] }[];
}

export interface VisitAnswer {
  visit: VisitPart | NotThere;
}

export const VISIT = query<VisitAnswer, { id: string }>(/* GraphQL */ `
  query Visit($id: ID!) {
    visit(id: $id) {
      __typename
      ...NotThere
      ... on Visit {
        id
        start
        end
        datePrecision
        edtf
        dateStatus
        dateReason
        parties(first: 40) { ...PartyPart }
        leader { id name }
        people(first: 60) {
          side
          person { id name country { code } evidence(first: 8) { ...EvidencePart } }
          offices(first: 4) { ...OfficePart }
        }
        meetings(first: 12) {
          id
          day
          place
          locality { code name }
          report { id }
          participants(first: 40) {
            side
            country { code }
            person { id name }
          }
          evidence(first: 60) { ...EvidencePart }
        }
        documents(first: 20) { title kind status day evidence(first: 10) { ...EvidencePart } }
        statements(first: 100) {
          totalCount
          nodes {
            id
            side
            speaker
            speakerPerson { id }
            act { code }
            themes { code label }
            report { id }
            words { start end quote sentence }
          }
        }
        reports(first: 9) { id title publisher published url language sourceId body }
        evidence(first: 100) { ...EvidencePart }
        corrections(first: 40) { ...CorrectionPart }
        disputes { act { code } theme { label } statements { id } }
      }
    }
  }
  fragment EvidencePart on Evidence { field value status start end quote reason absence report { id } }
  fragment OfficePart on Office { id title report { id } evidence(first: 3) { ...EvidencePart } }
  ${CORRECTION}
  ${PARTY}
  ${NOT_THERE}
`);
