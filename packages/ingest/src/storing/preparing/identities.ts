import type { Rows } from './rows.ts';

/** Keeps the first of rows that are the same by a key. */
function once<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** Puts people in the place of those that reading gives, by id: what an editor says about who is who. */
export function identified(rows: Rows, identities: ReadonlyMap<string, string>): Rows {
  if (identities.size === 0) return rows;
  const of = (id: string): string => identities.get(id) ?? id;
  const ofAny = (id: string | null | undefined): string | null => (id == null ? null : of(id));
  const own = <T extends { personId: string }>(row: T): T => ({ ...row, personId: of(row.personId) });
  const office = rows.office.map(own);
  const kept = once(office, ({ personId, title }) => `${personId} ${title}`);
  const officeOf = new Map(
    office.map(({ id, personId, title }) => [
      id,
      kept.find((other) => other.personId === personId && other.title === title)?.id ?? id,
    ]),
  );
  return {
    ...rows,
    person: once(
      rows.person.map((person) => ({ ...person, id: of(person.id) })),
      ({ id }) => id,
    ),
    personName: once(rows.personName.map(own), ({ personId, reportId, name }) => `${personId} ${reportId} ${name}`),
    office: kept,
    visit: rows.visit.map((visit) => ({ ...visit, leaderId: ofAny(visit.leaderId) })),
    visitPerson: once(rows.visitPerson.map(own), ({ visitId, personId }) => `${visitId} ${personId}`),
    meetingParticipant: once(rows.meetingParticipant.map(own), (one) => `${one.meetingId} ${one.personId}`),
    statement: rows.statement.map((said) => ({ ...said, speakerPersonId: ofAny(said.speakerPersonId) })),
    statementAddressee: rows.statementAddressee.map((one) => ({ ...one, personId: ofAny(one.personId) })),
    documentSignatory: once(rows.documentSignatory.map(own), (one) => `${one.documentId} ${one.personId}`),
    invitation: rows.invitation.map((one) => ({
      ...one,
      byPersonId: ofAny(one.byPersonId),
      toPersonId: ofAny(one.toPersonId),
    })),
    evidence: rows.evidence.map((proof) => ({
      ...proof,
      personId: ofAny(proof.personId),
      officeId: proof.officeId == null ? null : (officeOf.get(proof.officeId) ?? proof.officeId),
    })),
  };
}
