import type { Prisma } from '@communique/db';
import { blockingKeys } from '../../linking/visits/index.ts';
import { copyRows, LINK_COLUMNS } from '../copying.ts';
import { keyTellings } from './keying.ts';
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
  await copyRows(
    tx,
    'visit_tellings',
    tellings,
    {
      id: ({ id }) => id,
      report_id: ({ reportId }) => reportId,
      visit_id: ({ id }) => (rejected.has(id) ? null : id),
      ordinal: ({ ordinal }) => ordinal,
      signature: ({ signature }) => signature,
      facts: ({ facts }) => facts,
      offers: ({ signature }) => blockingKeys(signature).offers,
      refers: ({ facts }) => refersTo(facts),
      corrected: ({ corrected }) => corrected,
    },
    ['signature', 'facts'],
  );
  await tx.visitRedirect.deleteMany({ where: { fromId: { in: ids } } });
  await keyTellings(tx);
  const links = await findStoredLinks(tx, tellings);
  await copyRows(tx, 'visit_links', links, LINK_COLUMNS, ['explain']);
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
