import type { Prisma } from '@communique/db';
import { fold } from '@communique/domain';
import { peopleOf } from './identifying/index.ts';
import { identified } from './preparing/identities.ts';
import type { Rows } from './preparing/index.ts';

/** The rows of reports with people as they are known and as editors say that they are: who is who, their names and countries. */
export async function withKnownPeople(
  tx: Prisma.TransactionClient,
  read: ReadonlyMap<string, Rows>,
): Promise<Map<string, Rows>> {
  const people = await peopleOf(tx, [...read.keys()]);
  const known = [...read].map(([id, rows]) => [id, identified(rows, people.get(id) ?? NOBODY)] as const);
  const ids = new Set(known.flatMap(([, { person }]) => person.map(({ id }) => id)));
  const corrections = await correctionsOfPeople(tx, [...ids]);
  if (corrections.length === 0) return new Map(known);
  return new Map(known.map(([id, rows]) => [id, withCorrectedPeople(rows, corrections)]));
}

const NOBODY: ReadonlyMap<string, string> = new Map();

function withCorrectedPeople(known: Rows, corrections: readonly PersonCorrection[]): Rows {
  const names = new Map<string, string>();
  const countries = new Map<string, string | null>();
  const proofs = new Map<string, string>();
  for (const { id, personId, field, after } of corrections) {
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

interface PersonCorrection {
  id: string;
  personId: string;
  field: string;
  after: unknown;
}

/** The corrections of people's names and countries, in their order: they hold for whoever has a telling that they name. */
const correctionsOfPeople = (tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<PersonCorrection[]> =>
  tx.$queryRaw<PersonCorrection[]>`
    SELECT DISTINCT c.number, c.id, t.person_id AS "personId", c.field, c.after
      FROM person_tellings t
      JOIN corrections c ON c.subject_ids @> ARRAY[t.id]
     WHERE t.person_id = ANY(${[...personIds]}::uuid[])
       AND c.subject = 'person' AND c.field IS NOT NULL AND c.undone_at IS NULL
     ORDER BY c.number`;

/** Sets what editors say of stored people: their names go before the fullest spelling. */
export async function pinPeople(tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<void> {
  for (const { personId: id, field, after } of await correctionsOfPeople(tx, personIds)) {
    const name = String(after);
    const data = field === 'person.name' ? { name, folded: fold(name) } : { countryCode: after as string | null };
    await tx.person.updateMany({ where: { id }, data });
  }
}
