import type { Prisma } from '@communique/db';
import {
  blockingKeys,
  type Constraints,
  constraintsFrom,
  type Link,
  linkBetween,
  type VisitSignature,
} from '../../linking/visits/index.ts';
import type { Telling, TellingFacts } from './telling.ts';

/** Any number that nothing else locks: linking reads what it then changes, so one writer links at a time. */
const LINKING_LOCK = 0x6c696e6b;

/** Waits until no other transaction links, and keeps others waiting until this one ends. */
export async function lockLinking(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LINKING_LOCK})`;
}

interface Candidate {
  id: string;
  reportId: string;
  signature: VisitSignature;
  offers: string[];
}

/** Links between new tellings and stored ones, by the same blocking and scores as without a database. */
export async function findStoredLinks(tx: Prisma.TransactionClient, tellings: readonly Telling[]): Promise<Link[]> {
  const sought = tellings.map((telling) => ({ ...telling, seeks: blockingKeys(telling.signature).seeks }));
  const keys = [...new Set(sought.flatMap(({ seeks }) => seeks))];
  const candidates = await tx.$queryRaw<Candidate[]>`
    SELECT id, report_id AS "reportId", signature, offers FROM tellings_offering(${keys}::text[])`;
  const byOffer = Map.groupBy(
    candidates.flatMap((candidate) => candidate.offers.map((offer) => ({ offer, candidate }))),
    ({ offer }) => offer,
  );
  const found = new Map<string, Link>();
  for (const { id, signature, reportId, seeks } of sought) {
    const seen = new Set<string>();
    for (const { candidate } of seeks.flatMap((key) => byOffer.get(key) ?? [])) {
      const pair = [id, candidate.id].sort().join();
      if (candidate.reportId === reportId || seen.has(candidate.id) || found.has(pair)) continue;
      seen.add(candidate.id);
      const link = linkBetween(signature, candidate.signature);
      if (link) found.set(pair, link);
    }
  }
  return [...found.values()];
}

/** Of the given tellings, those that a link or an editor's word joins with another. */
export async function tied(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM unnest(${[...ids]}::uuid[]) AS given (id)
     WHERE EXISTS (SELECT 1 FROM visit_links WHERE lower_id = id)
        OR EXISTS (SELECT 1 FROM visit_links WHERE higher_id = id)
        OR EXISTS (SELECT 1 FROM visit_constraints WHERE lower_id = id AND same)
        OR EXISTS (SELECT 1 FROM visit_constraints WHERE higher_id = id AND same)`;
  return rows.map(({ id }) => id);
}

/** The ids of all tellings that links and editors' words lead to from the given ones, these included. */
export async function connected(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE reached (id) AS (
      SELECT unnest(${[...ids]}::uuid[])
      UNION
      SELECT next.id FROM reached CROSS JOIN LATERAL (
        SELECT higher_id AS id FROM visit_links WHERE lower_id = reached.id
        UNION ALL
        SELECT lower_id FROM visit_links WHERE higher_id = reached.id
        UNION ALL
        SELECT higher_id FROM visit_constraints WHERE lower_id = reached.id AND same
        UNION ALL
        SELECT lower_id FROM visit_constraints WHERE higher_id = reached.id AND same) next)
    SELECT t.id FROM visit_tellings t JOIN reached USING (id)`;
  return rows.map(({ id }) => id);
}

/** What editors say about pairs of the tellings. */
export async function loadConstraints(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<Constraints> {
  const among = { in: [...ids] };
  const rows = await tx.visitConstraint.findMany({
    where: { lowerId: among, higherId: among },
    include: { correction: { select: { number: true } } },
  });
  return constraintsFrom(
    rows.map(({ lowerId, higherId, same, correction }) => ({
      a: lowerId,
      b: higherId,
      same,
      number: correction.number,
    })),
  );
}

/** A telling, and the visit it belongs to; none while that is rejected. */
export interface StoredTelling extends Telling {
  visitId: string | null;
}

/** Stored tellings, and the links among them. */
export async function loadTellings(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<{ tellings: StoredTelling[]; links: Link[] }> {
  const rows = await tx.visitTelling.findMany({
    where: { id: { in: [...ids] } },
    include: { report: { select: { published: true } }, lower: true },
    orderBy: { id: 'asc' },
  });
  const tellings = rows.map(({ id, reportId, visitId, ordinal, signature, facts, corrected, report }) => ({
    id,
    reportId,
    visitId,
    ordinal,
    published: report.published?.toISOString().slice(0, 10) ?? null,
    signature: signature as unknown as VisitSignature,
    facts: facts as unknown as TellingFacts,
    corrected,
  }));
  const links = rows.flatMap(({ lower }) =>
    lower.map(({ lowerId, higherId, score, explain }) => ({
      a: lowerId,
      b: higherId,
      score,
      explain: explain as unknown as Link['explain'],
    })),
  );
  return { tellings, links };
}
