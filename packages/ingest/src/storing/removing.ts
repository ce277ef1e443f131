import type { Prisma, PrismaClient } from '@communique/db';
import { forgetPeople } from './identifying/index.ts';
import { joinOnline, leadToPeople, leaveVisits, lockLinking, onlineMeetingsOf } from './merging/index.ts';
import { namePeople } from './naming.ts';
import { pinPeople } from './people.ts';
import { namedIn, removeTold, removeUnnamed } from './told.ts';
import { buryVisits, settleTombstones } from './tombstones.ts';
import { touchDataset } from './writing.ts';

/** Removes what only the given reports tell, with the people, bodies and unlisted places that nobody else names. */
export async function removeFacts(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const reports = { reportId: { in: [...reportIds] } };
  const alone = { reports: { some: reports, every: reports } };
  const gone = await tx.visit.findMany({ where: alone, select: { id: true } });
  const named = await namedIn(tx, reportIds);
  const { others } = await onlineMeetingsOf(tx, reportIds);
  await buryVisits(
    tx,
    gone.map(({ id }) => id),
  );
  await tx.visit.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  await tx.visitReport.deleteMany({ where: reports });
  await removeTold(tx, reportIds);
  await leaveVisits(tx, reportIds);
  await removeUnnamed(tx, named);
  await leadToPeople(tx, await forgetPeople(tx, reportIds));
  await joinOnline(tx, others);
  await namePeople(tx, named);
  await pinPeople(tx, named);
}

/** Removes organisations and unlisted localities to which no fact refers any more. */
export async function removeOrphans(tx: Prisma.TransactionClient): Promise<void> {
  const organisations = await tx.organisation.findMany({
    where: {
      visitParties: { none: {} },
      spoken: { none: {} },
      addressed: { none: {} },
      offices: { none: {} },
      documents: { none: {} },
      invitationsBy: { none: {} },
      invitationsTo: { none: {} },
    },
    select: { id: true },
  });
  await tx.organisation.deleteMany({ where: { id: { in: await unreferred(tx, organisations) } } });
  const localities = await tx.locality.findMany({
    where: {
      resolved: false,
      visitParties: { none: {} },
      visits: { none: {} },
      meetings: { none: {} },
      participants: { none: {} },
      spoken: { none: {} },
      addressed: { none: {} },
      statements: { none: {} },
      offices: { none: {} },
      organisations: { none: {} },
      documents: { none: {} },
      invitationsBy: { none: {} },
      invitationsTo: { none: {} },
    },
    select: { id: true },
  });
  await tx.locality.deleteMany({ where: { id: { in: await unreferred(tx, localities) } } });
}

/** Of rows that no fact shows, those that no telling of a visit shared by several reports names either. */
async function unreferred(tx: Prisma.TransactionClient, rows: readonly { id: string }[]): Promise<string[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return ids;
  const tellings = await tx.visitTelling.findMany({ where: { refers: { hasSome: ids } }, select: { refers: true } });
  const referred = new Set(tellings.flatMap(({ refers }) => refers));
  return ids.filter((id) => !referred.has(id));
}

/** Removes all sample reports with their facts, in one transaction; gives their number. */
export async function deleteSamples(db: { client: PrismaClient }): Promise<number> {
  return db.client.$transaction(
    async (tx) => {
      await lockLinking(tx);
      const samples = await tx.report.findMany({ where: { sample: true }, select: { id: true } });
      if (samples.length === 0) return 0;
      const ids = samples.map(({ id }) => id);
      await removeFacts(tx, ids);
      await tx.report.deleteMany({ where: { id: { in: ids } } });
      await removeOrphans(tx);
      await settleTombstones(tx);
      await touchDataset(tx);
      return ids.length;
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
