import type { FieldEvidence, ReportRecord } from '@communique/domain';
import type { Mentions, Reading } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';
import { assembleMeetings } from './meetings.ts';
import { assemblePeople } from './people.ts';
import { assembleStatements } from './statements.ts';
import { assembleVisits } from './visits.ts';

/** A part of the record with the evidence of its leaves; pointers start at the part's own root ("/visits/0/…"). */
export interface Assembled<T> {
  value: T[];
  evidence: FieldEvidence[];
}

/** Builds the record from what was resolved. A report that is not one of a visit has empty lists. */
export function assemble(reading: Reading, mentions: Mentions, resolved: Resolved): ReportRecord {
  const { report, body } = reading;
  const isVisitReport = resolved.frame.isVisitReport;
  const empty = { value: [], evidence: [] };
  const visits = isVisitReport ? assembleVisits(reading, mentions, resolved) : empty;
  const meetings = isVisitReport ? assembleMeetings(reading, mentions, resolved) : empty;
  const people = isVisitReport ? assemblePeople(reading, mentions, resolved) : empty;
  const statements = isVisitReport ? assembleStatements(reading, mentions, resolved) : [];
  return {
    id: report.id,
    url: report.url,
    source: report.publisher,
    published: report.published,
    language: report.language,
    isVisitReport,
    visits: visits.value,
    meetings: meetings.value,
    people: people.value,
    themes: [...new Set(statements.flatMap((s) => s.themes))],
    statements,
    body,
    evidence: [...visits.evidence, ...meetings.evidence, ...people.evidence],
  };
}
