import type { Prisma } from '@communique/db';
import { namePeople } from './naming.ts';
import { pinPeople } from './people.ts';
import type { Rows } from './preparing/index.ts';

/** Rows that several reports share: those that are there stay. Sorted by id, so that two writers never wait crosswise. */
const byId = <T extends { id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Writes the rows of one report's facts. */
export async function writeFacts(tx: Prisma.TransactionClient, rows: Rows): Promise<void> {
  await tx.locality.createMany({ data: byId(rows.locality), skipDuplicates: true });
  await tx.organisation.createMany({ data: byId(rows.organisation), skipDuplicates: true });
  await tx.person.createMany({ data: byId(rows.person), skipDuplicates: true });
  await tx.personName.createMany({ data: rows.personName });
  const people = rows.person.map(({ id }) => id);
  await namePeople(tx, people);
  await pinPeople(tx, people);
  await tx.office.createMany({ data: rows.office });
  await tx.visit.createMany({ data: rows.visit });
  await tx.visitReport.createMany({ data: rows.visitReport });
  await tx.visitParty.createMany({ data: rows.visitParty });
  await tx.visitLocality.createMany({ data: rows.visitLocality });
  await tx.visitPerson.createMany({ data: rows.visitPerson });
  await tx.meeting.createMany({ data: rows.meeting });
  await tx.meetingParticipant.createMany({ data: rows.meetingParticipant });
  await tx.statement.createMany({ data: rows.statement });
  await tx.statementTheme.createMany({ data: rows.statementTheme });
  await tx.statementLocality.createMany({ data: rows.statementLocality });
  await tx.statementAddressee.createMany({ data: rows.statementAddressee });
  await tx.document.createMany({ data: rows.document });
  await tx.documentParty.createMany({ data: rows.documentParty });
  await tx.documentSignatory.createMany({ data: rows.documentSignatory });
  await tx.invitation.createMany({ data: rows.invitation });
  await tx.evidence.createMany({ data: rows.evidence });
}

/** Marks that the data changed: counts name the version they were made from. */
export async function touchDataset(tx: Prisma.TransactionClient): Promise<void> {
  await tx.dataset.update({ where: { id: 1 }, data: { version: { increment: 1 }, changedAt: new Date() } });
}
