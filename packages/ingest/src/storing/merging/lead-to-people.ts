import type { Prisma } from '@communique/db';
import { namePeople } from '../naming.ts';
import { pinPeople } from '../people.ts';
import { namedIn } from '../told.ts';
import { connected } from './lookup.ts';
import { joinOnline, onlineMeetingsOf } from './online.ts';
import { refreshFacts } from './refresh.ts';
import { regroup } from './regroup.ts';

/** Writes anew the facts of reports whose people have come to be others, and the people of their visits. */
export async function leadToPeople(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return;
  const left = await namedIn(tx, reportIds);
  await refreshFacts(tx, reportIds, new Map());
  await namePeople(tx, left);
  await pinPeople(tx, left);
  const told = { reportId: { in: [...reportIds] } };
  const tellings = await tx.visitTelling.findMany({ where: told, select: { id: true } });
  const ids = tellings.map(({ id }) => id);
  await regroup(tx, await connected(tx, ids));
  const { own } = await onlineMeetingsOf(tx, reportIds);
  await joinOnline(tx, own);
}
