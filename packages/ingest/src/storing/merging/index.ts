import type { Prisma } from '@communique/db';
import { blockingKeys } from '../../linking/visits/index.ts';
import { connected, findStoredLinks, tied } from './lookup.ts';
import { regroup } from './regroup.ts';
import { refersTo, type Telling } from './telling.ts';

export { leadToPeople } from './lead-to-people.ts';
export { connected, lockLinking } from './lookup.ts';
export { joinOnline, onlineMeetingsOf } from './online.ts';
export { regroup } from './regroup.ts';
export { tellingsOf } from './telling.ts';

/** Keeps what a new report tells of its visits, and joins these with the stored visits that are the same. */
export async function joinVisits(
  tx: Prisma.TransactionClient,
  tellings: readonly Telling[],
  rejected: ReadonlySet<string>,
): Promise<void> {
  if (tellings.length === 0) return;
  const ids = tellings.map(({ id }) => id);
  await tx.visitTelling.createMany({
    data: tellings.map(({ id, reportId, ordinal, signature, facts, corrected }) => ({
      id,
      reportId,
      visitId: rejected.has(id) ? null : id,
      ordinal,
      signature: JSON.parse(JSON.stringify(signature)),
      facts: JSON.parse(JSON.stringify(facts)),
      offers: blockingKeys(signature).offers,
      refers: refersTo(facts),
      corrected,
    })),
  });
  await tx.visitRedirect.deleteMany({ where: { fromId: { in: ids } } });
  const links = await findStoredLinks(tx, tellings);
  await tx.visitLink.createMany({
    data: links.map(({ a, b, score, explain }) => ({
      lowerId: a,
      higherId: b,
      score,
      explain: JSON.parse(JSON.stringify(explain)),
    })),
  });
  const joined = await tied(tx, ids);
  if (joined.length > 0) await regroup(tx, await connected(tx, joined), new Set(ids));
}

/** Forgets what reports tell of visits, and parts from these the visits that they shared with others. */
export async function leaveVisits(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const told = { reportId: { in: [...reportIds] } };
  const own = (await tx.visitTelling.findMany({ where: told, select: { id: true } })).map(({ id }) => id);
  const left = (await connected(tx, own)).filter((id) => !own.includes(id));
  await tx.visitTelling.deleteMany({ where: told });
  await regroup(tx, left);
}
