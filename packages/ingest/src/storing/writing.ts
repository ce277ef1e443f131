import type { Prisma } from '@communique/db';
import { insertRows, upsertRows } from './inserting.ts';
import { namePeople } from './naming.ts';
import { pinPeople } from './people.ts';
import type { Rows } from './preparing/index.ts';

/** Rows that several reports share: those that are there stay. Sorted by id, so that two writers never wait crosswise. */
const byId = <T extends { id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Tables whose rows belong to one report, in an order in which foreign keys hold. */
const OWN = [
  'office',
  'visit',
  'visitReport',
  'visitParty',
  'visitLocality',
  'visitPerson',
  'meeting',
  'meetingParticipant',
  'statement',
  'statementTheme',
  'statementLocality',
  'statementAddressee',
  'document',
  'documentParty',
  'documentSignatory',
  'invitation',
  'evidence',
] as const satisfies (keyof Rows)[];

/** Writes the rows of reports' facts. */
export async function writeFacts(tx: Prisma.TransactionClient, rows: Rows): Promise<void> {
  await upsertRows(tx, 'locality', byId(rows.locality), 'left');
  await upsertRows(tx, 'organisation', byId(rows.organisation), 'left');
  await upsertRows(tx, 'person', byId(rows.person), 'left');
  await insertRows(tx, 'personName', rows.personName);
  const people = [...new Set(rows.person.map(({ id }) => id))];
  await namePeople(tx, people);
  await pinPeople(tx, people);
  for (const kind of OWN) await insertRows(tx, kind, rows[kind]);
}

/** Marks that the data changed: counts name the version they were made from. */
export async function touchDataset(tx: Prisma.TransactionClient): Promise<void> {
  await tx.dataset.update({ where: { id: 1 }, data: { version: { increment: 1 }, changedAt: new Date() } });
}
