import type { Ingested } from '../../ingesting/files.ts';
import type { Report } from '../../model.ts';
import { canRead } from '../../sources/language.ts';
import { storeRecord } from '../../storing/index.ts';
import { bury } from '../dead-letters.ts';
import { endWork } from '../runs.ts';
import type { Tools } from '../tools.ts';
import type { Payloads } from './names.ts';

/** Reads texts in the threads and stores them in their order; a text on which the rules fail becomes a dead letter. */
export async function ingestReports({ runId, reports }: Payloads['ingest-reports'], tools: Tools): Promise<void> {
  const outcomes: Ingested['outcome'][] = [];
  const records = reports.map((report) => readSafely(report, tools));
  for (const [index, report] of reports.entries()) outcomes.push(await storeOne(runId, report, records[index]!, tools));
  await endWork(tools.pool, runId, outcomes);
}

type Read = { record: Awaited<ReturnType<Tools['threads']['extract']>> | null } | { fault: string };

/** The record, null for a language without rules; the fault where reading fails, so that no promise is left unheard. */
async function readSafely(report: Report, tools: Tools): Promise<Read> {
  if (!canRead(report.language)) return { record: null };
  try {
    return { record: await tools.threads.extract(report) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function storeOne(
  runId: string,
  report: Report,
  reading: Promise<Read>,
  tools: Tools,
): Promise<Ingested['outcome']> {
  const read = await reading;
  if ('record' in read) return storeRecord(tools, report, read.record);
  const reason = `the rules failed on this text (${read.fault}); please report it as a fault`;
  await bury(tools.pool, { task: 'ingest-reports', payload: { runId, reports: [report] }, source: report.id, reason });
  return 'failed';
}
