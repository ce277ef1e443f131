import type { EditAnswer } from './editing.ts';
import { query } from './request.ts';

export interface RunPart {
  id: string;
  /** Null without a key. */
  label: string | null;
  startedAt: string;
  finishedAt: string | null;
  total: number;
  pending: number;
  new: number;
  changed: number;
  unchanged: number;
  notVisits: number;
  notRead: number;
  failed: number;
}

export interface FeedPart {
  url: string;
  intervalMinutes: number;
  askedAt: string | null;
  succeededAt: string | null;
  failure: string | null;
  failures: number;
}

export interface LetterPart {
  id: string;
  source: string;
  reason: string;
  failedAt: string;
  retryable: boolean;
}

export interface SourceRowPart {
  publisher: string | null;
  reports: number;
  newest: string | null;
  lastStoredAt: string;
}

export interface IngestionPart {
  runs: RunPart[];
  feeds: FeedPart[];
  workers: number;
  backlog: { waiting: number; running: number } | null;
  failures: number;
  /** Null without a key. */
  deadLetters: LetterPart[] | null;
  sources: SourceRowPart[];
}

export interface IngestionAnswer {
  dataset: { reports: number; reportsNotRead: number; newestReport: { published: string | null } | null };
  ingestion: IngestionPart;
}

/** How reports come in, for the page Sources. */
export const INGESTION = query<IngestionAnswer, Record<never, never>>(/* GraphQL */ `
  query Ingestion {
    dataset { reports reportsNotRead newestReport { published } }
    ingestion {
      runs(first: 12) {
        id
        label
        startedAt
        finishedAt
        total
        pending
        new
        changed
        unchanged
        notVisits
        notRead
        failed
      }
      feeds(first: 100) { url intervalMinutes askedAt succeededAt failure failures }
      workers
      backlog { waiting running }
      failures
      deadLetters(first: 50) { id source reason failedAt retryable }
      sources(first: 100) { publisher reports newest lastStoredAt }
    }
  }
`);

/** Asked as server-sent events: tells that something has changed. */
export const INGESTION_PROGRESS = query<
  { ingestionProgress: { version: number } },
  Record<never, never>
>(/* GraphQL */ `
  subscription IngestionProgress {
    ingestionProgress {
      version
      failures
      backlog { waiting running }
      runs { id total pending new changed unchanged notVisits notRead failed finishedAt }
    }
  }
`);

/** What a report is made of when an editor gives it. */
export interface ReportInput {
  source: { text: string } | { url: string } | { file: { name: string; base64: string } };
  title?: string;
  published?: string;
  publisher?: string;
  address?: string;
}

export interface ReadReportPart {
  __typename: 'ReadReport';
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  body: string;
  record: unknown;
  stored: { id: string; visits: { id: string }[] } | null;
}

/** Reads a report and stores nothing. */
export const READ_REPORT = query<EditAnswer<ReadReportPart>, { input: ReportInput }>(/* GraphQL */ `
  mutation ReadReport($input: ReportInput!) {
    edit: readReport(input: $input) {
      __typename
      ... on ReadReport { title published publisher url language body record stored { id visits(first: 1) { id } } }
      ... on Error { message code }
      ... on InvalidInput { field }
    }
  }
`);

export interface AddedReportPart {
  __typename: 'AddedReport';
  outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'NOT_A_VISIT' | 'NOT_READ';
  visits: { id: string }[];
}

/** Stores a report. */
export const ADD_REPORT = query<EditAnswer<AddedReportPart>, { input: ReportInput }>(/* GraphQL */ `
  mutation AddReport($input: ReportInput!) {
    edit: addReport(input: $input) {
      __typename
      ... on AddedReport { outcome visits { id } }
      ... on Error { message code }
      ... on InvalidInput { field }
    }
  }
`);

export const ADD_FEED = query<
  EditAnswer<{ __typename: 'Feed'; url: string }>,
  { url: string; everyMinutes: number }
>(/* GraphQL */ `
  mutation AddFeed($url: String!, $everyMinutes: Int!) {
    edit: addFeed(url: $url, everyMinutes: $everyMinutes) {
      __typename
      ... on Feed { url }
      ... on Error { message code }
      ... on InvalidInput { field }
    }
  }
`);

export const REMOVE_FEED = query<
  EditAnswer<{ __typename: 'RemovedFeed'; url: string }>,
  { url: string }
>(/* GraphQL */ `
  mutation RemoveFeed($url: String!) {
    edit: removeFeed(url: $url) {
      __typename
      ... on RemovedFeed { url }
      ... on Error { message code }
    }
  }
`);

export const RETRY = query<
  EditAnswer<{ __typename: 'Requeued'; queued: number }>,
  { ids: string[] | null }
>(/* GraphQL */ `
  mutation RetryDeadLetters($ids: [ID!]) {
    edit: retryDeadLetters(ids: $ids) {
      __typename
      ... on Requeued { queued }
      ... on Error { message code }
    }
  }
`);
