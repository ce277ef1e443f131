import type { Report } from '../../model.ts';
import type { FeedEntry } from '../../sources/formats/feed.ts';

/** What each task is given. Payloads travel as JSON through the database. */
export interface Payloads {
  /** Fetch an address and store the report there, or queue the articles that it lists. */
  'read-address': { runId: string; address: string; entry: FeedEntry | null; depth: number };
  /** Read and store texts that are at hand. */
  'ingest-reports': { runId: string; reports: Report[] };
  /** Ask the feeds whose time has come. */
  'poll-feeds': Record<string, never>;
}

export type TaskName = keyof Payloads;

/** Tries of a fetch; between two, graphile-worker waits e^tries seconds. */
export const FETCH_TRIES = 5;

/** Tries of any job: a worker that is killed uses one up, through no fault of the job. */
export const MAX_ATTEMPTS = 25;

/** Reports in one job: enough that the queue costs little, few enough that a stop loses little work. */
export const REPORTS_A_JOB = 50;
