import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import type { Corrections } from '../correcting/index.ts';
import { ownVisitId } from '../linking/visits/index.ts';
import { correctionsFor, correctionsOfReports, correctionsOfVisits, holdingFor } from './corrections.ts';
import { tellPeople } from './identifying/index.ts';
import { joinOnline, joinVisits, leadToPeople, onlineMeetingsOf, tellingsOf } from './merging/index.ts';
import { withKnownPeople } from './people.ts';
import { prepare, type Rows } from './preparing/index.ts';
import { withoutVisits } from './preparing/rejecting.ts';
import { joined } from './preparing/rows.ts';
import { readRecords } from './records.ts';
import { removeFacts, removeOrphans } from './removing.ts';
import { settleTombstones } from './tombstones.ts';
import { touchDataset, writeFacts } from './writing.ts';

/** Rows of reports as read, by report, where nobody has corrected anything: they can be made before the transaction. */
export type Drafts = ReadonlyMap<string, Rows>;

/** The rows of records as read. */
export const draft = (records: ReadonlyMap<string, ReportRecord>): Drafts =>
  new Map([...records].map(([id, record]) => [id, prepare(id, record)]));

/**
 * Writes the facts of reports that have none yet: what was read, with the corrections in force, their visits joined with
 * the stored ones that are the same. What results is the same whether they come together or one by one.
 */
export async function putFacts(
  tx: Prisma.TransactionClient,
  records: ReadonlyMap<string, ReportRecord>,
  drafts: Drafts = new Map(),
): Promise<void> {
  if (records.size === 0) return;
  const ids = [...records.keys()];
  const corrections = await correctionsOf(tx, records);
  const read = new Map(
    [...records].map(([id, record]) => {
      const given = corrections.get(id)!.all;
      return [id, (isEmpty(given) && drafts.get(id)) || prepare(id, record, given)];
    }),
  );
  const others = await tellPeople(tx, read);
  const known = await withKnownPeople(tx, read);
  const rows = [...known].map(([id, own]) => withoutVisits(own, corrections.get(id)?.all.rejected ?? new Set()));
  const tellings = [...records].flatMap(([id, record]) => {
    const { all, ofVisit } = corrections.get(id)!;
    return tellingsOf(id, record, known.get(id)!, all, (telling) => ofVisit(telling).map((one) => one.id));
  });
  await writeFacts(tx, joined(rows));
  await joinVisits(tx, tellings, new Set([...corrections.values()].flatMap(({ all }) => [...all.rejected])));
  await leadToPeople(tx, others);
  await joinOnline(tx, (await onlineMeetingsOf(tx, ids)).own);
}

const isEmpty = ({ fields, rejected }: Corrections): boolean => fields.size === 0 && rejected.size === 0;

/** The corrections in force for each report, and those that hold for each of its visits. */
async function correctionsOf(tx: Prisma.TransactionClient, records: ReadonlyMap<string, ReportRecord>) {
  const visits = [...records].flatMap(([id, record]) => record.visits.map((_, ordinal) => ownVisitId(id, ordinal)));
  const given = visits.length === 0 ? [] : await correctionsOfVisits(tx, visits);
  const ofReports = await correctionsOfReports(tx, [...records.keys()]);
  const ofVisit = (telling: string) => holdingFor(given, [telling]);
  return new Map(
    [...records].map(([id, record]) => {
      const all = correctionsFor(id, record, ofVisit, ofReports.get(id) ?? []);
      return [id, { all, ofVisit }] as const;
    }),
  );
}

/** Writes the facts of stored reports anew, from what was read from them: after other corrections have come to hold. */
export async function rewriteReports(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const records = await readRecords(tx, reportIds);
  await removeFacts(tx, [...records.keys()]);
  await putFacts(tx, records);
}

/** Ends a transaction that changed facts: what nothing names any more goes, and the data has a new version. */
export async function settle(tx: Prisma.TransactionClient, { hasRemoved }: { hasRemoved: boolean }): Promise<void> {
  if (hasRemoved) await removeOrphans(tx);
  await settleTombstones(tx);
  await touchDataset(tx);
}
