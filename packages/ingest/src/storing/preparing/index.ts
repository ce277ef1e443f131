import type { ReportRecord } from '@communique/domain';
import { type Corrections, NO_CORRECTIONS } from '../../correcting/index.ts';
import { createContext } from './context.ts';
import { addDocuments } from './documents.ts';
import { addEvidence } from './evidence.ts';
import { addInvitations } from './invitations.ts';
import { addMeetings, addVisitPeople, linkMeetings } from './meetings.ts';
import { addNamed, addPeople } from './people.ts';
import { emptyRows, type Rows } from './rows.ts';
import { addStatements, linkStatements } from './statements.ts';
import { addVisits, linkVisits } from './visits.ts';

export type { Rows } from './rows.ts';

/**
 * All rows of a record's facts, ids and links included, corrections held against what was read. Pure: what is stored is
 * decided here, written elsewhere.
 */
export function prepare(reportId: string, record: ReportRecord, corrections: Corrections = NO_CORRECTIONS): Rows {
  const context = createContext(reportId, record, corrections);
  const visits = linkVisits(context);
  const meetings = linkMeetings(context, visits);
  const statements = linkStatements(context, visits, meetings);
  const rows = emptyRows();
  addVisits(rows, context, visits);
  addMeetings(rows, context, meetings);
  addVisitPeople(rows, context, visits, meetings);
  addStatements(rows, context, statements);
  addDocuments(rows, context, visits, meetings);
  addInvitations(rows, context, visits);
  addPeople(rows, context, visits);
  addNamed(rows, context);
  addEvidence(rows, context);
  return rows;
}
