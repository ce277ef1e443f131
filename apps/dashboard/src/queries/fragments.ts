/** Parts that several queries share, each with the type of what it gives. Lists are bounded so that pages stay cheap. */

export interface PartyPart {
  side: 'SENDER' | 'HOST' | 'BOTH';
  stage: 'VISITED' | 'PLANNED' | null;
  country: { code: string; name: string } | null;
  locality: { code: string; name: string } | null;
  organisation: { name: string } | null;
}

export const PARTY = /* GraphQL */ `
  fragment PartyPart on Party {
    side
    stage
    country { code name }
    locality { code name }
    organisation { name }
  }
`;

export interface DatePart {
  start: string | null;
  end: string | null;
  datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null;
  edtf: string | null;
}

export interface VisitRowPart extends DatePart {
  id: string;
  parties: PartyPart[];
  leader: { id: string; name: string } | null;
  themes: { theme: { code: string; label: string }; statements: number }[];
  acts: { act: { code: string }; statements: number }[];
  reports: { id: string }[];
}

export const VISIT_ROW = /* GraphQL */ `
  fragment VisitRowPart on Visit {
    id
    start
    end
    datePrecision
    edtf
    parties(first: 24) { ...PartyPart }
    leader { id name }
    themes(first: 39) { theme { code label } statements }
    acts { act { code } statements }
    reports(first: 9) { id }
  }
  ${PARTY}
`;

export interface StatementRowPart {
  id: string;
  /** A country's code, “both”, or null where it is not told. */
  side: string | null;
  speaker: string | null;
  speakerPerson: { id: string; name: string } | null;
  act: { code: string };
  themes: { code: string; label: string }[];
  countedOn: string | null;
  visit: (DatePart & { id: string }) | null;
  meeting: { online: boolean } | null;
  report: { id: string; title: string | null; publisher: string | null; published: string | null };
  words: { sentence: string | null; quote: string | null } | null;
}

export const STATEMENT_ROW = /* GraphQL */ `
  fragment StatementRowPart on Statement {
    id
    side
    speaker
    speakerPerson { id name }
    act { code }
    themes { code label }
    countedOn
    visit { id start end datePrecision edtf }
    meeting { online }
    report { id title publisher published }
    words { sentence quote }
  }
`;

/** An expected failure in the place of a record. */
export interface NotThere {
  __typename: 'NotFound' | 'InvalidInput';
  message: string;
}

export const NOT_THERE = /* GraphQL */ `
  fragment NotThere on Error { message }
`;

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}
