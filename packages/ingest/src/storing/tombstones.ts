import type { Prisma } from '@communique/db';

/** Notes that visits which were listed are no more. What is noted already keeps its time. */
export async function buryVisits(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deletedVisit.createMany({ data: ids.map((id) => ({ id, reason: 'REMOVED' })), skipDuplicates: true });
}

/**
 * Ends a change of the data: of the visits noted as gone those are forgotten that are there again, and the others are
 * told apart into removed, merged and rejected.
 */
export async function settleTombstones(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`DELETE FROM deleted_visits d USING visits v WHERE v.id = d.id`;
  await tx.$executeRaw`
    UPDATE deleted_visits d SET reason = now.reason
      FROM (SELECT d.id, CASE
              WHEN EXISTS (SELECT 1 FROM visit_redirects r JOIN visits v ON v.id = r.to_id WHERE r.from_id = d.id)
                THEN 'merged'
              WHEN EXISTS (SELECT 1 FROM visit_tellings t WHERE t.id = d.id AND t.visit_id IS NULL) THEN 'rejected'
              ELSE 'removed' END::"Deletion" AS reason
              FROM deleted_visits d) AS now
     WHERE now.id = d.id AND now.reason <> d.reason`;
}
