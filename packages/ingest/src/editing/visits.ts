import type { Correction, Prisma } from '@communique/db';
import { connected, regroup } from '../storing/merging/index.ts';
import { rewriteReports } from '../storing/put.ts';
import { type Author, type Editing, enter } from './author.ts';
import { UnusableEdit } from './failures.ts';
import { labelOfVisit } from './labels.ts';
import { allPairs, type Pair, pairsAcross } from './pairs.ts';
import { findVisit } from './subjects.ts';
import { edit } from './transaction.ts';

/** Visits of one correction at most. */
const MOST_VISITS = 20;

/** A correction with the visits that there are after it. */
export interface VisitsEdited {
  correction: Correction;
  visitIds: string[];
}

async function constrain(tx: Prisma.TransactionClient, correctionId: string, pairs: readonly Pair[]): Promise<void> {
  await tx.visitConstraint.createMany({
    data: pairs.map(({ a, b, same }) => ({ correctionId, lowerId: a, higherId: b, same })),
  });
}

/** The visits that tellings belong to now. */
async function visitsOf(tx: Prisma.TransactionClient, tellingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.visitTelling.findMany({ where: { id: { in: [...tellingIds] } }, orderBy: { id: 'asc' } });
  return [...new Set(rows.flatMap(({ visitId }) => visitId ?? []))];
}

/**
 * Makes one visit of several, and keeps it one whatever reports come in.
 * @throws NothingThere or UnusableEdit; nothing is written then.
 */
export function mergeVisits(
  db: Editing,
  author: Author,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<VisitsEdited> {
  if (ids.length > MOST_VISITS) throw new UnusableEdit('visits', `Give at most ${MOST_VISITS} visits.`);
  return edit(db, async (tx) => {
    const targets = [];
    for (const id of ids) targets.push(await findVisit(tx, id));
    const visits = [...new Map(targets.map((target) => [target.id, target])).values()];
    if (visits.length < 2) throw new UnusableEdit('visits', 'Give two visits or more; those you gave are one already.');
    const tellings = visits.flatMap(({ subjectIds }) => subjectIds);
    const before = [];
    for (const { id, subjectIds } of visits)
      before.push({ id, label: await labelOfVisit(tx, id), tellings: subjectIds });
    const correction = await enter(
      tx,
      author,
      reason,
      {
        subject: 'VISIT',
        subjectIds: tellings,
        reportIds: visits.flatMap(({ reportIds }) => reportIds),
        anchor: null,
      },
      { kind: 'MERGE_VISITS', before },
    );
    await constrain(tx, correction.id, allPairs(tellings));
    await regroup(tx, await connected(tx, tellings));
    return { correction, visitIds: await visitsOf(tx, tellings) };
  });
}

/**
 * Parts what some reports tell from a visit: they tell of a visit of their own, whatever reports come in.
 * @throws NothingThere or UnusableEdit; nothing is written then.
 */
export function splitVisit(
  db: Editing,
  author: Author,
  { id, reportIds, reason }: { id: string; reportIds: readonly string[]; reason: string },
): Promise<VisitsEdited> {
  return edit(db, async (tx) => {
    const target = await findVisit(tx, id);
    const told = await tx.visitTelling.findMany({ where: { id: { in: target.subjectIds } }, orderBy: { id: 'asc' } });
    const { true: parted = [], false: left = [] } = Object.groupBy(
      told,
      (one) => `${reportIds.includes(one.reportId)}`,
    );
    if (reportIds.some((report) => !target.reportIds.includes(report)))
      throw new UnusableEdit('reports', 'Name reports that tell of this visit: visit.reports lists them.');
    if (parted.length === 0 || left.length === 0)
      throw new UnusableEdit('reports', 'Name some of the visit’s reports, but not all: the others stay with it.');
    const groups = [left, parted].map((tellings) => tellings.map((one) => one.id));
    const correction = await enter(tx, author, reason, target, {
      kind: 'SPLIT_VISIT',
      before: [{ id: target.id, label: await labelOfVisit(tx, target.id), tellings: target.subjectIds }],
      after: groups,
    });
    const component = await connected(tx, target.subjectIds);
    await constrain(tx, correction.id, [...pairsAcross(groups), ...groups.flatMap(allPairs)]);
    await regroup(tx, component);
    return { correction, visitIds: await visitsOf(tx, target.subjectIds) };
  });
}

/**
 * Takes a visit out of the data, with all that reports tell of it: it is none, or not one of delegations. Reports that
 * come in later and tell of the same are left out with it.
 * @throws NothingThere; nothing is written then.
 */
export function rejectVisit(
  db: Editing,
  author: Author,
  { id, reason }: { id: string; reason: string },
): Promise<Correction> {
  return edit(db, async (tx) => {
    const target = await findVisit(tx, id);
    const before = [{ id: target.id, label: await labelOfVisit(tx, target.id), tellings: target.subjectIds }];
    const correction = await enter(tx, author, reason, target, { kind: 'REJECT_VISIT', before });
    await rewriteReports(tx, target.reportIds);
    return correction;
  });
}
