import type { Prisma } from '@communique/db';
import { clusters } from '../../linking/visits/index.ts';
import { correctionsOfVisits, holdingFor, type InForce, isRejected } from '../corrections.ts';
import { insertRows, upsertRows } from '../inserting.ts';
import type { Rows } from '../preparing/index.ts';
import { buryVisits } from '../tombstones.ts';
import { loadConstraints, loadTellings, type StoredTelling } from './lookup.ts';
import { markAlike } from './mark-alike.ts';
import { type MergedVisit, mergeVisit } from './merge.ts';
import { refreshFacts } from './refresh.ts';

/** A telling, the visit it belonged to and the one it belongs to now; null for one that is rejected. */
interface Move {
  id: string;
  from: string | null;
  to: string | null;
}

const FACTS = ['meetings', 'statements', 'documents', 'invitations', 'evidence'] as const;

/** Leads all facts of the tellings to their visits: in one statement a table, so that none is moved twice. */
async function moveFacts(tx: Prisma.TransactionClient, moves: readonly Move[]): Promise<void> {
  const given = JSON.stringify(moves.filter(({ from, to }) => from !== to));
  for (const table of FACTS) {
    await tx.$executeRawUnsafe(
      `UPDATE ${table} fact SET visit_id = move."to"
         FROM json_to_recordset($1::json) AS move (id uuid, "from" uuid, "to" uuid)
         JOIN visit_tellings t ON t.id = move.id
        WHERE fact.report_id = t.report_id AND fact.visit_id = move."from"`,
      given,
    );
  }
  await tx.$executeRaw`
    UPDATE visit_tellings t SET visit_id = move."to"
      FROM json_to_recordset(${given}::json) AS move (id uuid, "to" uuid)
     WHERE t.id = move.id`;
}

const PARTS = ['visitReport', 'visitParty', 'visitLocality', 'visitPerson'] as const satisfies (keyof Rows)[];
type Row = Rows[(typeof PARTS)[number]][number];

/** Replaces the parts of visits by those of the merged ones. */
async function writeParts(
  tx: Prisma.TransactionClient,
  before: readonly string[],
  visits: readonly MergedVisit[],
): Promise<void> {
  const where = { visitId: { in: [...before, ...visits.map(({ id }) => id)] } };
  await tx.visitReport.deleteMany({ where });
  await tx.visitParty.deleteMany({ where });
  await tx.visitLocality.deleteMany({ where });
  await tx.visitPerson.deleteMany({ where });
  for (const kind of PARTS)
    await insertRows(tx, kind, visits.flatMap((visit): Row[] => visit[kind]) as Rows[typeof kind]);
}

/** The visit that takes the place of one that is no more: the one with its own telling, else any that it went into. */
const successorOf = (visit: string, moves: readonly Move[]): string | undefined =>
  moves.find(({ id }) => id === visit)?.to ??
  moves
    .filter(({ from }) => from === visit)
    .flatMap(({ to }) => to ?? [])
    .sort()[0];

/** Removes visits without tellings, and leads every id that a visit has had to the visit it is now. */
async function redirect(
  tx: Prisma.TransactionClient,
  gone: readonly string[],
  moves: readonly Move[],
  fresh: ReadonlySet<string>,
): Promise<void> {
  const successors = new Map(gone.map((visit) => [visit, successorOf(visit, moves) ?? visit] as const));
  const led = new Map([...successors, ...moves.map(({ id, to }) => [id, to ?? id] as const)]);
  await tx.visitRedirect.deleteMany({ where: { fromId: { in: [...led.keys()] } } });
  for (const [visit, to] of successors)
    await tx.visitRedirect.updateMany({ where: { toId: visit }, data: { toId: to } });
  const data = [...led].filter(([from, to]) => from !== to).map(([fromId, toId]) => ({ fromId, toId }));
  await tx.visitRedirect.createMany({ data });
  await buryVisits(
    tx,
    gone.filter((id) => !fresh.has(id)),
  );
  await tx.visit.deleteMany({ where: { id: { in: [...gone] } } });
}

const movesOf = (tellings: readonly StoredTelling[], visits: readonly MergedVisit[]): Move[] => {
  const visitOf = new Map(visits.flatMap(({ id, tellings: ids }) => ids.map((telling) => [telling, id] as const)));
  return tellings.map(({ id, visitId }) => ({ id, from: visitId, to: visitOf.get(id) ?? null }));
};

/** What is to be written for whole connected groups of tellings. */
async function group(tx: Prisma.TransactionClient, tellingIds: readonly string[]) {
  const { tellings, links } = await loadTellings(tx, tellingIds);
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const constraints = await loadConstraints(tx, tellingIds);
  const corrections = await correctionsOfVisits(tx, tellingIds);
  const signatures = tellings.map(({ signature }) => signature);
  const groups = clusters(signatures, links, constraints).map((ids) => ({
    ids,
    holding: holdingFor(corrections, ids),
  }));
  const shown = groups.filter(({ holding }) => !isRejected(holding));
  const visits = shown.map(({ ids }) => mergeVisit(ids.flatMap((id) => byId.get(id) ?? [])));
  const holding = new Map(groups.flatMap((one) => one.ids.map((id): [string, InForce[]] => [id, one.holding])));
  return { tellings, visits, holding };
}

/** Reports of which a telling holds other corrections than its visit has. */
function stale(tellings: readonly StoredTelling[], holding: ReadonlyMap<string, readonly InForce[]>): string[] {
  const now = (id: string): string => (holding.get(id) ?? []).map((one) => one.id).join();
  return [...new Set(tellings.filter(({ id, corrected }) => corrected.join() !== now(id)).map((one) => one.reportId))];
}

/**
 * Puts together anew the visits of the given tellings, which must be whole connected groups. What results depends on the
 * tellings, links, constraints and corrections alone, whatever came first.
 * @param fresh ids of tellings that this transaction brings in: a visit that had such an id was never seen.
 */
export async function regroup(
  tx: Prisma.TransactionClient,
  tellingIds: readonly string[],
  fresh: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (tellingIds.length === 0) return;
  const { tellings, visits, holding } = await group(tx, tellingIds);
  const moves = movesOf(tellings, visits);
  const kept = new Set(visits.map(({ id }) => id));
  const before = [...new Set(moves.flatMap(({ from }) => from ?? []))];
  await upsertRows(
    tx,
    'visit',
    visits.map(({ visit }) => visit),
    'updated',
  );
  await moveFacts(tx, moves);
  await writeParts(tx, before, visits);
  await redirect(
    tx,
    before.filter((id) => !kept.has(id)),
    moves,
    fresh,
  );
  const outdated = stale(tellings, holding);
  if (outdated.length > 0) {
    await refreshFacts(tx, outdated, holding);
    return regroup(tx, tellingIds, fresh);
  }
  await markAlike(tx, [...kept]);
}
