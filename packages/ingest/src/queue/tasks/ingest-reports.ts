import { readBatch, storeBatch } from '../../ingesting/batch.ts';
import { bury } from '../dead-letters.ts';
import { endWork } from '../runs.ts';
import type { Tools } from '../tools.ts';
import type { Payloads } from './names.ts';

/** Reads texts in the threads and stores them together; a text that fails becomes a dead letter. */
export async function ingestReports({ runId, reports }: Payloads['ingest-reports'], tools: Tools): Promise<void> {
  const readings = await readBatch(tools, reports, (report) => tools.threads.extract(report));
  const outcomes = await storeBatch(tools, readings);
  for (const [index, one] of outcomes.entries()) {
    const report = reports[index];
    if (one.outcome !== 'failed' || !report) continue;
    const payload = { runId, reports: [report] };
    await bury(tools.pool, { task: 'ingest-reports', payload, source: report.id, reason: one.error });
  }
  await endWork(
    tools.pool,
    runId,
    outcomes.map(({ outcome }) => outcome),
  );
}
