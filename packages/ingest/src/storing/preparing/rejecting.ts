import type { Rows } from './rows.ts';

type WithVisit = { visitId?: string | null };

/** Leaves out the given visits of a report with all that belongs to them, and people whom nothing else of it names. */
export function withoutVisits(rows: Rows, rejected: ReadonlySet<string>): Rows {
  if (rejected.size === 0) return rows;
  const stays = ({ visitId }: WithVisit): boolean => visitId == null || !rejected.has(visitId);
  const meetings = rows.meeting.filter(stays);
  const statements = rows.statement.filter(stays);
  const left = {
    ...rows,
    visit: rows.visit.filter(({ id }) => !rejected.has(id)),
    visitReport: rows.visitReport.filter(stays),
    visitParty: rows.visitParty.filter(stays),
    visitLocality: rows.visitLocality.filter(stays),
    visitPerson: rows.visitPerson.filter(stays),
    meeting: meetings,
    meetingParticipant: rows.meetingParticipant.filter(({ meetingId }) => meetings.some(({ id }) => id === meetingId)),
    statement: statements,
  };
  const said = new Set(statements.map(({ id }) => id));
  const ofStatements = {
    statementTheme: rows.statementTheme.filter(({ statementId }) => said.has(statementId)),
    statementLocality: rows.statementLocality.filter(({ statementId }) => said.has(statementId)),
    statementAddressee: rows.statementAddressee.filter(({ statementId }) => said.has(statementId)),
  };
  const documents = rows.document.filter(stays);
  const kept = new Set(documents.map(({ id }) => id));
  const papers = {
    document: documents,
    documentParty: rows.documentParty.filter(({ documentId }) => kept.has(documentId)),
    documentSignatory: rows.documentSignatory.filter(({ documentId }) => kept.has(documentId)),
    invitation: rows.invitation.filter(stays),
  };
  return withoutStrangers({ ...left, ...ofStatements, ...papers });
}

/** Leaves out people whom no fact names, with their names and offices, and evidence of what is not there. */
function withoutStrangers(rows: Rows): Rows {
  const people = new Set<string | null | undefined>([
    ...rows.visit.map(({ leaderId }) => leaderId),
    ...rows.visitPerson.map(({ personId }) => personId),
    ...rows.meetingParticipant.map(({ personId }) => personId),
    ...rows.statement.map(({ speakerPersonId }) => speakerPersonId),
    ...rows.statementAddressee.map(({ personId }) => personId),
    ...rows.documentSignatory.map(({ personId }) => personId),
    ...rows.invitation.flatMap(({ byPersonId, toPersonId }) => [byPersonId, toPersonId]),
  ]);
  const known = ({ personId }: { personId: string }): boolean => people.has(personId);
  const left = {
    ...rows,
    person: rows.person.filter(({ id }) => people.has(id)),
    personName: rows.personName.filter(known),
    office: rows.office.filter(known),
  };
  const facts = new Set(
    [left.visit, left.meeting, left.statement, left.person, left.office, left.document, left.invitation].flatMap(
      (list) => list.map(({ id }) => id),
    ),
  );
  return {
    ...left,
    evidence: rows.evidence.filter((proof) => {
      const { visitId, meetingId, statementId, personId, officeId, documentId, invitationId } = proof;
      const subject = visitId ?? meetingId ?? statementId ?? personId ?? officeId ?? documentId ?? invitationId;
      return subject == null || facts.has(subject);
    }),
  };
}
