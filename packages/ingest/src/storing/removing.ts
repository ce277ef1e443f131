import type { Prisma, PrismaClient } from '@communique/db';
import { leaveVisits, lockLinking } from './merging/index.ts';
import { touchDataset } from './writing.ts';

/** Removes what only the given reports tell, with the people, bodies and unlisted places that nobody else names. */
export async function removeFacts(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const reports = { reportId: { in: [...reportIds] } };
  const named = await tx.personName.findMany({ where: reports, select: { personId: true } });
  await tx.visit.deleteMany({
    where: { reports: { some: reports, every: reports } },
  });
  await tx.visitReport.deleteMany({ where: reports });
  await tx.meeting.deleteMany({ where: reports });
  await tx.statement.deleteMany({ where: reports });
  await tx.document.deleteMany({ where: reports });
  await tx.invitation.deleteMany({ where: reports });
  await tx.evidence.deleteMany({ where: reports });
  await tx.office.deleteMany({ where: reports });
  await leaveVisits(tx, reportIds);
  await tx.personName.deleteMany({ where: reports });
  await tx.person.deleteMany({ where: { id: { in: named.map(({ personId }) => personId) }, names: { none: {} } } });
}

/** Removes organisations and unlisted localities to which no fact refers any more. */
export async function removeOrphans(tx: Prisma.TransactionClient): Promise<void> {
  await tx.organisation.deleteMany({
    where: {
      visitParties: { none: {} },
      spoken: { none: {} },
      addressed: { none: {} },
      offices: { none: {} },
      documents: { none: {} },
      invitationsBy: { none: {} },
      invitationsTo: { none: {} },
    },
  });
  await tx.locality.deleteMany({
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
  });
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
      await touchDataset(tx);
      return ids.length;
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
