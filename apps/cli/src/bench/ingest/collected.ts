import { type CollectedItem, reportFromText } from '@communique/ingest';
import { generateReports } from './reports.ts';

const SEED = 20260101;

/** Generated reports as a source gives them. */
export async function* collectGenerated(count: number, seed: number = SEED): AsyncGenerator<CollectedItem> {
  for (const { id, text } of generateReports(count, seed)) yield { id, source: id, report: reportFromText(id, text) };
}
