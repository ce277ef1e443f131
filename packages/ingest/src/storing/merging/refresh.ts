import type { Prisma } from '@communique/db';
import { correctionsFor, correctionsOfReports, type InForce } from '../corrections.ts';
import { withKnownPeople } from '../people.ts';
import { prepare, type Rows } from '../preparing/index.ts';
import { withoutVisits } from '../preparing/rejecting.ts';
import { joined } from '../preparing/rows.ts';
import { readRecords } from '../records.ts';
import { namedIn, removeTold, removeUnnamed } from '../told.ts';
import { writeFacts } from '../writing.ts';
import { refersTo, type Telling, tellingsOf } from './telling.ts';

/** The facts of a report without its visits, led to the visits that it shares with others. */
function ledTo(rows: Rows, visitOf: ReadonlyMap<string, string>): Rows {
  const to = <T extends { visitId?: string | null }>(row: T): T => ({
    ...row,
    visitId: row.visitId == null ? row.visitId : (visitOf.get(row.visitId) ?? row.visitId),
  });
  return {
    ...rows,
    visit: [],
    visitReport: [],
    visitParty: [],
    visitLocality: [],
    visitPerson: [],
    meeting: rows.meeting.map(to),
    statement: rows.statement.map(to),
    document: rows.document.map(to),
    invitation: rows.invitation.map(to),
    evidence: rows.evidence.map(to),
  };
}

/** Corrections that other tellings of the reports hold already: of visits that stay as they are. */
async function heldByOthers(
  tx: Prisma.TransactionClient,
  tellings: readonly { id: string; corrected: string[] }[],
  holding: ReadonlyMap<string, readonly InForce[]>,
): Promise<Map<string, InForce[]>> {
  const others = tellings.filter(({ id, corrected }) => !holding.has(id) && corrected.length > 0);
  const ids = others.flatMap(({ corrected }) => corrected);
  const rows = await tx.correction.findMany({ where: { id: { in: ids } }, orderBy: { number: 'asc' } });
  return new Map(others.map(({ id, corrected }) => [id, rows.filter((row) => corrected.includes(row.id))]));
}

/**
 * Writes anew what reports tell of their visits, after other corrections have come to hold for these. Which telling belongs
 * to which visit stays as it is.
 */
export async function refreshFacts(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
  holding: ReadonlyMap<string, readonly InForce[]>,
): Promise<void> {
  const stored = await tx.visitTelling.findMany({
    where: { reportId: { in: [...reportIds] } },
    select: { id: true, visitId: true, corrected: true },
  });
  const visitOf = new Map(stored.flatMap(({ id, visitId }) => (visitId === null ? [] : [[id, visitId] as const])));
  const held = new Map([...(await heldByOthers(tx, stored, holding)), ...holding]);
  const of = (tellingId: string): readonly InForce[] => held.get(tellingId) ?? [];
  const ofReports = await correctionsOfReports(tx, reportIds);
  const records = await readRecords(tx, reportIds);
  const corrections = new Map(
    [...records].map(([id, record]) => [id, correctionsFor(id, record, of, ofReports.get(id) ?? [])]),
  );
  const read = new Map([...records].map(([id, record]) => [id, prepare(id, record, corrections.get(id))]));
  const known = await withKnownPeople(tx, read);
  const named = await namedIn(tx, reportIds);
  await removeTold(tx, [...records.keys()]);
  const rows = [...known].map(([id, own]) => ledTo(withoutVisits(own, corrections.get(id)!.rejected), visitOf));
  await writeFacts(tx, joined(rows));
  const tellings = [...records].flatMap(([id, record]) =>
    tellingsOf(id, record, known.get(id)!, corrections.get(id), (telling) => of(telling).map((one) => one.id)),
  );
  await keepFacts(tx, tellings);
  await removeUnnamed(tx, named);
}

/** Brings up to date what stored tellings say of their visits. */
async function keepFacts(tx: Prisma.TransactionClient, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.map(({ id, facts, corrected }) => ({ id, facts, refers: refersTo(facts), corrected }));
  await tx.$executeRaw`
    UPDATE visit_tellings t SET facts = given.facts, refers = given.refers, corrected = given.corrected
      FROM json_populate_recordset(NULL::visit_tellings, ${JSON.stringify(rows)}::json) AS given
     WHERE t.id = given.id`;
}
