import type { Prisma } from '@communique/db';

/** Removes what reports tell, but for the visits, which they may share, and people, whom others may name. */
export async function removeTold(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const reports = { reportId: { in: [...reportIds] } };
  await tx.meeting.deleteMany({ where: reports });
  await tx.statement.deleteMany({ where: reports });
  await tx.document.deleteMany({ where: reports });
  await tx.invitation.deleteMany({ where: reports });
  await tx.evidence.deleteMany({ where: reports });
  await tx.office.deleteMany({ where: reports });
  await tx.personName.deleteMany({ where: reports });
}

/** The people whom reports name. */
export async function namedIn(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<string[]> {
  const rows = await tx.personName.findMany({
    where: { reportId: { in: [...reportIds] } },
    select: { personId: true },
    distinct: ['personId'],
  });
  return rows.map(({ personId }) => personId);
}

/** Removes those of the given people whom no report names any more. */
export async function removeUnnamed(tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<void> {
  await tx.person.deleteMany({ where: { id: { in: [...personIds] }, names: { none: {} } } });
}
