import type { Prisma } from '@communique/db';
import { fold, type ReportRecord } from '@communique/domain';
import {
  type Anchor,
  type Anchored,
  type Corrections,
  currentId,
  type Given,
  isField,
  keyOf,
  meetingAnchor,
  statementAnchor,
} from '../correcting/index.ts';
import { ownVisitId } from '../linking/visits/index.ts';
import { meetingId, statementIdIn } from './preparing/context.ts';

const COLUMNS = {
  id: true,
  number: true,
  kind: true,
  subject: true,
  subjectIds: true,
  anchor: true,
  field: true,
  after: true,
  reason: true,
} satisfies Prisma.CorrectionSelect;

/** A correction that is not undone, as far as it says what facts are to be. */
export type InForce = Prisma.CorrectionGetPayload<{ select: typeof COLUMNS }>;

const IN_ORDER = { undoneAt: null } satisfies Prisma.CorrectionWhereInput;

/** Corrections of the visits that have any of the tellings, in their order. Merging and splitting are constraints, not here. */
export async function correctionsOfVisits(
  tx: Prisma.TransactionClient,
  tellingIds: readonly string[],
): Promise<InForce[]> {
  return tx.correction.findMany({
    where: {
      ...IN_ORDER,
      subject: 'VISIT',
      kind: { in: ['SET', 'CONFIRM', 'REJECT_VISIT'] },
      subjectIds: { hasSome: [...tellingIds] },
    },
    select: COLUMNS,
    orderBy: { number: 'asc' },
  });
}

/** Corrections of what reports alone tell, by report: their meetings, statements and offices. */
export async function correctionsOfReports(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly InForce[]>> {
  const rows = await tx.correction.findMany({
    where: {
      ...IN_ORDER,
      subject: { in: ['MEETING', 'STATEMENT', 'OFFICE'] },
      reportIds: { hasSome: [...reportIds] },
    },
    select: { ...COLUMNS, reportIds: true },
    orderBy: { number: 'asc' },
  });
  const byReport = rows.flatMap((row) => row.reportIds.map((id) => [id, row] as const));
  return new Map([...Map.groupBy(byReport, ([id]) => id)].map(([id, found]) => [id, found.map(([, row]) => row)]));
}

/** Of corrections of visits, those that hold for one that has these tellings. */
export const holdingFor = (corrections: readonly InForce[], tellingIds: readonly string[]): InForce[] =>
  corrections.filter(({ subjectIds }) => subjectIds.some((id) => tellingIds.includes(id)));

/** Whether an editor has rejected a visit. */
export const isRejected = (corrections: readonly InForce[]): boolean =>
  corrections.some(({ kind }) => kind === 'REJECT_VISIT');

const toGiven = ({ id, kind, reason, after }: InForce): Given =>
  ({ id, kind: kind === 'CONFIRM' ? 'CONFIRM' : 'SET', reason, value: after }) as unknown as Given;

/** The statements and meetings of a record by id, with what recognises them. */
function factsOf(reportId: string, record: ReportRecord): Record<'STATEMENT' | 'MEETING', Anchored[]> {
  return {
    STATEMENT: record.statements.map((said, index) => ({
      id: statementIdIn(reportId, record, index),
      anchor: statementAnchor(said),
    })),
    MEETING: record.meetings.map((met, index) => ({
      id: meetingId(reportId, index),
      anchor: meetingAnchor(met, fold),
    })),
  };
}

/**
 * What is in force for the facts of one report.
 * @param ofVisits the corrections that hold for each of its visits, by the visit's id by this report alone.
 * @param ofReport the corrections of what it alone tells.
 */
export function correctionsFor(
  reportId: string,
  record: ReportRecord,
  ofVisits: (tellingId: string) => readonly InForce[],
  ofReport: readonly InForce[],
): Corrections {
  const fields = new Map<string, Given>();
  const rejected = new Set<string>();
  record.visits.forEach((_, ordinal) => {
    const id = ownVisitId(reportId, ordinal);
    const holding = ofVisits(id);
    if (isRejected(holding)) rejected.add(id);
    for (const one of holding)
      if (one.field !== null && isField(one.field)) put(fields, keyOf(id, one.field), toGiven(one));
  });
  if (ofReport.length === 0) return { fields, rejected };
  const facts = factsOf(reportId, record);
  for (const one of ofReport) {
    const [own] = one.subjectIds;
    if (own === undefined || one.field === null || !isField(one.field)) continue;
    const known = one.subject === 'STATEMENT' || one.subject === 'MEETING' ? facts[one.subject] : null;
    const id = known ? currentId(own, one.anchor as Anchor | null, known) : own;
    if (id !== null) put(fields, keyOf(id, one.field), toGiven(one));
  }
  return { fields, rejected };
}

/** The later correction stands behind the earlier ones, so that "the last" of several fields is the latest. */
function put(fields: Map<string, Given>, key: string, given: Given): void {
  fields.delete(key);
  fields.set(key, given);
}
