import type { Conflict, Evidence, Facts, Party, PersonFact, VisitFact } from '../facts/types.ts';
import type { DatasetRow, EvidenceRow, FactRows, ParticipantRow, VisitRow } from './rows.ts';

const DATE_FIELDS = new Set(['start', 'end', 'edtf']);
/** Fields of a visit whose words tell of the visit itself, the most telling first. */
const TELLING = ['leader', 'sender', 'hosts'];

/** Rows as facts: pure. */
export function assembleFacts(rows: FactRows, dataset: DatasetRow): Facts {
  const proofs = Map.groupBy(rows.evidence ?? [], (row) => row.subject ?? '');
  const of = (id: string): Evidence[] => (proofs.get(id) ?? []).map(evidence);
  const offices = Map.groupBy(rows.offices ?? [], (row) => row.person);
  const parties = Map.groupBy(rows.parties ?? [], (row) => row.visit);
  const present = Map.groupBy(rows.participants ?? [], (row) => row.meeting);

  return {
    datasetVersion: String(dataset.version),
    coverage: { reports: dataset.reports, visits: dataset.visits, from: dataset.from, to: dataset.to },
    reports: rows.reports ?? [],
    localities: (rows.localities ?? []).map(({ en, vi, zh, ...rest }) => ({
      ...rest,
      names: { en, ...(vi ? { vi } : {}), ...(zh ? { zh } : {}) },
    })),
    people: (rows.people ?? []).map(
      ({ spellings, ...person }): PersonFact => ({
        ...person,
        spellings: spellings ?? [],
        offices: (offices.get(person.id) ?? []).map(({ person: _holder, ...office }) => ({
          ...office,
          evidence: of(office.id),
        })),
      }),
    ),
    visits: (rows.visits ?? []).map((visit): VisitFact => {
      const own = parties.get(visit.id) ?? [];
      const side = (name: 'sender' | 'host'): Party[] =>
        own
          .filter((party) => party.side === name)
          .map(({ country, locality, organisation, stage }) => ({
            country,
            locality,
            organisation,
            planned: stage === 'planned',
          }));
      return { ...visitOf(visit, proofs.get(visit.id) ?? []), senders: side('sender'), hosts: side('host') };
    }),
    meetings: (rows.meetings ?? []).map((meeting) => {
      const people = present.get(meeting.id) ?? [];
      const side = (name: 'guest' | 'host') => people.filter((person) => person.side === name);
      return {
        ...meeting,
        guests: side('guest').map(({ person }) => person),
        hosts: side('host').map(({ person }) => person),
        guestParties: side('guest').map(partyOf),
        hostParties: side('host').map(partyOf),
        evidence: of(meeting.id),
      };
    }),
    statements: (rows.statements ?? []).flatMap(({ side, country, themes, ...statement }) => {
      const [words] = of(statement.id);
      return words
        ? [{ ...statement, side: side === 'both' ? 'both' : country, themes: themes ?? [], evidence: words }]
        : [];
    }),
    documents: (rows.documents ?? []).map(({ status, parties: between, signatories, ...document }) => ({
      ...document,
      signed: status === 'signed',
      parties: (between ?? []).map((party) => ({ ...party, planned: false })),
      signatories: signatories ?? [],
      evidence: of(document.id),
    })),
    invitations: (rows.invitations ?? []).map((invitation) => ({ ...invitation, evidence: of(invitation.id) })),
  };
}

function evidence({ report, start, end, quote }: EvidenceRow): Evidence {
  return { report, start, end, quote };
}

function partyOf({ country, locality }: ParticipantRow): Party {
  return { country, locality, organisation: null, planned: false };
}

function visitOf(
  { reports, ...visit }: VisitRow,
  proofs: readonly EvidenceRow[],
): Omit<VisitFact, 'senders' | 'hosts'> {
  const telling = (row: EvidenceRow) => TELLING.findIndex((field) => row.field.startsWith(field));
  return {
    ...visit,
    reports: reports ?? [],
    conflicts: [...conflict(visit, 'start', proofs), ...conflict(visit, 'end', proofs)],
    evidence: proofs
      .filter((row) => telling(row) >= 0)
      .toSorted((a, b) => telling(a) - telling(b))
      .map(evidence),
    dateEvidence: proofs.filter((row) => DATE_FIELDS.has(row.field)).map(evidence),
  };
}

/** A day of which reports give different values. */
function conflict(
  visit: Omit<VisitRow, 'reports'>,
  field: 'start' | 'end',
  proofs: readonly EvidenceRow[],
): Conflict[] {
  const values = new Map<string, Evidence>();
  for (const row of proofs)
    if (row.field === field && row.value && !values.has(row.value)) values.set(row.value, evidence(row));
  const kept = visit[field];
  if (values.size < 2 || !kept) return [];
  return [{ field, kept, values: [...values].map(([value, words]) => ({ value, evidence: words })) }];
}
