import { query } from './request.ts';

/** The fields that may be corrected, as the API names them. */
export const CORRECTABLE_FIELDS = [
  'VISIT_SENDERS',
  'VISIT_HOSTS',
  'VISIT_LEADER',
  'VISIT_DAYS',
  'MEETING_DAY',
  'MEETING_PLACE',
  'MEETING_GUESTS',
  'MEETING_HOSTS',
  'STATEMENT_SIDE',
  'STATEMENT_SPEAKER',
  'STATEMENT_ACT',
  'STATEMENT_THEMES',
  'STATEMENT_REJECTED',
  'PERSON_NAME',
  'PERSON_COUNTRY',
  'OFFICE_TITLE',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

export type CorrectionKind =
  | 'SET'
  | 'CONFIRM'
  | 'MERGE_VISITS'
  | 'SPLIT_VISIT'
  | 'REJECT_VISIT'
  | 'MERGE_PERSONS'
  | 'SPLIT_PERSON';

export interface Viewer {
  name: string;
  scopes: ('READ' | 'WRITE')[];
}

/** Whose key it is; null without one. */
export const VIEWER = query<{ viewer: Viewer | null }, Record<never, never>>(/* GraphQL */ `
  query Viewer { viewer { name scopes } }
`);

/** What a field holds now; `version` stands for it. */
export interface CorrectablePart {
  field: CorrectableField;
  value: unknown;
  version: string;
  /** The one in force. */
  correction?: { id: string; author: string; at: string; reason: string } | null;
}

export interface CorrectableAnswer {
  node: { __typename: string; correctable?: CorrectablePart[] } | null;
}

/** What may be corrected in one visit, meeting, statement, person or office. */
export const CORRECTABLE = query<CorrectableAnswer, { id: string }>(/* GraphQL */ `
  query Correctable($id: ID!) {
    node(id: $id) {
      __typename
      ... on Visit { correctable { ...CorrectablePart } }
      ... on Meeting { correctable { ...CorrectablePart } }
      ... on Statement { correctable { ...CorrectablePart } }
      ... on Person { correctable { ...CorrectablePart } }
      ... on Office { correctable { ...CorrectablePart } }
    }
  }
  fragment CorrectablePart on Correctable { field value version correction { id author at reason } }
`);

/** An expected failure of a mutation. */
export interface EditFailure {
  __typename: 'NotAllowed' | 'NotFound' | 'InvalidInput' | 'Conflict';
  message: string;
  code: string;
  field?: string;
  current?: CorrectablePart;
}

const FAILURE = /* GraphQL */ `
  ... on Error { message code }
  ... on InvalidInput { field }
`;

export interface MadeCorrection {
  __typename: 'Correction';
  id: string;
}

export interface EditAnswer<Made> {
  edit: Made | EditFailure;
}

interface FieldInput {
  subject: string;
  field: CorrectableField;
  version: string;
  reason: string;
}

export const CORRECT_FIELD = query<
  EditAnswer<MadeCorrection>,
  { input: FieldInput & { value: object } }
>(/* GraphQL */ `
  mutation CorrectField($input: CorrectFieldInput!) {
    edit: correctField(input: $input) {
      __typename
      ... on Correction { id }
      ... on Conflict { current { field value version } }
      ${FAILURE}
    }
  }
`);

export const CONFIRM_FIELD = query<EditAnswer<MadeCorrection>, { input: FieldInput }>(/* GraphQL */ `
  mutation ConfirmField($input: ConfirmFieldInput!) {
    edit: confirmField(input: $input) {
      __typename
      ... on Correction { id }
      ... on Conflict { current { field value version } }
      ${FAILURE}
    }
  }
`);

export const UNDO_CORRECTION = query<
  EditAnswer<MadeCorrection>,
  { input: { correction: string; reason: string } }
>(/* GraphQL */ `
  mutation UndoCorrection($input: UndoCorrectionInput!) {
    edit: undoCorrection(input: $input) {
      __typename
      ... on Correction { id }
      ${FAILURE}
    }
  }
`);

export const REJECT_VISIT = query<
  EditAnswer<MadeCorrection>,
  { input: { visit: string; reason: string } }
>(/* GraphQL */ `
  mutation RejectVisit($input: RejectVisitInput!) {
    edit: rejectVisit(input: $input) {
      __typename
      ... on Correction { id }
      ${FAILURE}
    }
  }
`);

/** Visits or people after a correction of whole ones. */
export interface MadeWhole {
  __typename: 'VisitsCorrected' | 'PeopleCorrected';
  correction: { id: string };
  left: { id: string }[];
}

export const MERGE_VISITS = query<
  EditAnswer<MadeWhole>,
  { input: { visits: string[]; reason: string } }
>(/* GraphQL */ `
  mutation MergeVisits($input: MergeVisitsInput!) {
    edit: mergeVisits(input: $input) {
      __typename
      ... on VisitsCorrected { correction { id } left: visits { id } }
      ${FAILURE}
    }
  }
`);

export const SPLIT_VISIT = query<
  EditAnswer<MadeWhole>,
  { input: { visit: string; reports: string[]; reason: string } }
>(/* GraphQL */ `
  mutation SplitVisit($input: SplitVisitInput!) {
    edit: splitVisit(input: $input) {
      __typename
      ... on VisitsCorrected { correction { id } left: visits { id } }
      ${FAILURE}
    }
  }
`);

export const MERGE_PERSONS = query<
  EditAnswer<MadeWhole>,
  { input: { persons: string[]; reason: string } }
>(/* GraphQL */ `
  mutation MergePersons($input: MergePersonsInput!) {
    edit: mergePersons(input: $input) {
      __typename
      ... on PeopleCorrected { correction { id } left: people { id } }
      ${FAILURE}
    }
  }
`);

export const SPLIT_PERSON = query<
  EditAnswer<MadeWhole>,
  { input: { person: string; reports: string[]; reason: string } }
>(/* GraphQL */ `
  mutation SplitPerson($input: SplitPersonInput!) {
    edit: splitPerson(input: $input) {
      __typename
      ... on PeopleCorrected { correction { id } left: people { id } }
      ${FAILURE}
    }
  }
`);
