import type { FieldEvidence, ReportRecord } from '@communique/domain';
import type { Mentions, Reading, Report } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';
import { assembleDocuments } from './documents/index.ts';
import { assembleInvitations } from './invitations/index.ts';
import { assembleMeetings } from './meetings.ts';
import { assemblePeople } from './people.ts';
import { assembleStatements } from './statements.ts';
import { assembleVisits } from './visits.ts';

/** A part of the record with the evidence of its leaves; pointers start at the part's own root ("/visits/0/…"). */
export interface Assembled<T> {
  value: T[];
  evidence: FieldEvidence[];
}

/** The record of a report from which nothing is read. */
export function emptyRecord({ id, url, publisher, published, language, body }: Report): ReportRecord {
  return {
    id,
    url,
    source: publisher,
    published,
    language,
    isVisitReport: false,
    visits: [],
    meetings: [],
    people: [],
    themes: [],
    statements: [],
    documents: [],
    invitations: [],
    body,
    evidence: [],
  };
}

/** Builds the record from what was resolved. A report that is not one of a visit has empty lists. */
export function assemble(reading: Reading, mentions: Mentions, resolved: Resolved): ReportRecord {
  const record = emptyRecord(reading.report);
  if (!resolved.frame.isVisitReport) return record;
  const visits = assembleVisits(reading, mentions, resolved);
  const meetings = assembleMeetings(reading, mentions, resolved);
  const people = assemblePeople(reading, mentions, resolved);
  const statements = assembleStatements(reading, mentions, resolved);
  const [visit = { start: null, end: null }] = visits.value;
  const documents = assembleDocuments(reading, mentions, resolved, visit);
  const invitations = assembleInvitations(reading, mentions, resolved, statements);
  return {
    ...record,
    isVisitReport: true,
    visits: visits.value,
    meetings: meetings.value,
    people: people.value,
    themes: [...new Set(statements.flatMap((s) => s.themes))],
    statements,
    documents: documents.value,
    invitations: invitations.value,
    evidence: [
      ...visits.evidence,
      ...meetings.evidence,
      ...people.evidence,
      ...documents.evidence,
      ...invitations.evidence,
    ],
  };
}
