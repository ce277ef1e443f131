import type { Prisma } from '@communique/db';
import { fold } from '@communique/domain';
import { peopleOf } from './identifying/index.ts';
import { identified } from './preparing/identities.ts';
import type { Rows } from './preparing/index.ts';

/** At most so many times an editor's "is that one" is followed to the next. */
const LONGEST_CHAIN = 10;

/** Who is who in a report, by the ids that reading gives: what is said of the report itself goes before the rest. */
async function identitiesIn(
  tx: Prisma.TransactionClient,
  reportId: string,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const read = await peopleOf(tx, reportId);
  const found = new Map(personIds.map((id) => [id, read.get(id) ?? id]));
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const rows = await tx.personIdentity.findMany({
      where: { personId: { in: [...new Set(found.values())] }, OR: [{ reportId }, { reportId: null }] },
      orderBy: [{ correction: { number: 'asc' } }, { ordinal: 'asc' }],
    });
    if (rows.length === 0) break;
    const general = rows.filter((row) => row.reportId === null);
    const next = new Map(
      [...general, ...rows.filter((row) => row.reportId !== null)].map((row) => [row.personId, row.becomesId]),
    );
    for (const [read, now] of found) found.set(read, next.get(now) ?? now);
  }
  for (const [read, now] of found) if (read === now) found.delete(read);
  return found;
}

/** The rows of a report with people as editors say that they are: who is who, their names and countries. */
export async function withKnownPeople(tx: Prisma.TransactionClient, reportId: string, rows: Rows): Promise<Rows> {
  const identities = await identitiesIn(
    tx,
    reportId,
    rows.person.map(({ id }) => id),
  );
  const known = identified(rows, identities);
  const corrections = await correctionsOfPeople(
    tx,
    known.person.map(({ id }) => id),
  );
  if (corrections.length === 0) return known;
  const names = new Map<string, string>();
  const countries = new Map<string, string | null>();
  const proofs = new Map<string, string>();
  for (const {
    id,
    subjectIds: [personId = ''],
    field,
    after,
  } of corrections) {
    if (field === 'person.name') names.set(personId, String(after));
    if (field === 'person.country') countries.set(personId, after as string | null);
    proofs.set(`${personId} ${field === 'person.name' ? 'name' : 'country'}`, id);
  }
  const country = <T extends { countryCode?: string | null }>(row: T, id: string): T =>
    countries.has(id) ? { ...row, countryCode: countries.get(id) ?? null } : row;
  return {
    ...known,
    person: known.person.map((person) => {
      const name = names.get(person.id) ?? person.name;
      return country({ ...person, name, folded: fold(name) }, person.id);
    }),
    meetingParticipant: known.meetingParticipant.map((one) => country(one, one.personId)),
    evidence: known.evidence.map((proof) => ({
      ...proof,
      correctionId: proofs.get(`${proof.personId} ${proof.field}`) ?? proof.correctionId ?? null,
    })),
  };
}

/** The corrections of people's names and countries, in their order. */
const correctionsOfPeople = (tx: Prisma.TransactionClient, personIds: readonly string[]) =>
  tx.correction.findMany({
    where: { undoneAt: null, subject: 'PERSON', field: { not: null }, subjectIds: { hasSome: [...personIds] } },
    select: { id: true, subjectIds: true, field: true, after: true },
    orderBy: { number: 'asc' },
  });

/** Sets what editors say of stored people: their names go before the fullest spelling. */
export async function pinPeople(tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<void> {
  for (const {
    subjectIds: [id = ''],
    field,
    after,
  } of await correctionsOfPeople(tx, personIds)) {
    const name = String(after);
    const data = field === 'person.name' ? { name, folded: fold(name) } : { countryCode: after as string | null };
    await tx.person.updateMany({ where: { id }, data });
  }
}
