import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { ownVisitId } from '../linking/visits/index.ts';
import { correctionsFor, correctionsOfVisits, holdingFor } from './corrections.ts';
import { tellPeople } from './identifying/index.ts';
import { joinOnline, joinVisits, leadToPeople, onlineMeetingsOf, tellingsOf } from './merging/index.ts';
import { withKnownPeople } from './people.ts';
import { prepare } from './preparing/index.ts';
import { withoutVisits } from './preparing/rejecting.ts';
import { readRecords } from './records.ts';
import { removeFacts, removeOrphans } from './removing.ts';
import { settleTombstones } from './tombstones.ts';
import { touchDataset, writeFacts } from './writing.ts';

/**
 * Writes the facts of a report that has none yet: what was read, with the corrections in force, its visits joined with the
 * stored ones that are the same.
 */
export async function putFacts(tx: Prisma.TransactionClient, reportId: string, record: ReportRecord): Promise<void> {
  const visits = record.visits.map((_, ordinal) => ownVisitId(reportId, ordinal));
  const given = visits.length === 0 ? [] : await correctionsOfVisits(tx, visits);
  const corrections = await correctionsFor(tx, reportId, record, (id) => holdingFor(given, [id]));
  const read = prepare(reportId, record, corrections);
  const others = await tellPeople(tx, reportId, read);
  const rows = await withKnownPeople(tx, reportId, read);
  const tellings = tellingsOf(reportId, record, rows, corrections, (id) =>
    holdingFor(given, [id]).map((correction) => correction.id),
  );
  await writeFacts(tx, withoutVisits(rows, corrections.rejected));
  await joinVisits(tx, tellings, corrections.rejected);
  await leadToPeople(tx, others);
  await joinOnline(tx, (await onlineMeetingsOf(tx, [reportId])).own);
}

/** Writes the facts of stored reports anew, from what was read from them: after other corrections have come to hold. */
export async function rewriteReports(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const records = await readRecords(tx, reportIds);
  await removeFacts(tx, [...records.keys()]);
  for (const [id, record] of records) await putFacts(tx, id, record);
}

/** Ends a transaction that changed facts: what nothing names any more goes, and the data has a new version. */
export async function settle(tx: Prisma.TransactionClient, { hasRemoved }: { hasRemoved: boolean }): Promise<void> {
  if (hasRemoved) await removeOrphans(tx);
  await settleTombstones(tx);
  await touchDataset(tx);
}
