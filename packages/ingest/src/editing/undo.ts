import type { Correction, Prisma } from '@communique/db';
import { connected, regroup } from '../storing/merging/index.ts';
import { rewriteReports } from '../storing/put.ts';
import type { Author, Editing } from './author.ts';
import { checkedText } from './checks.ts';
import { NothingThere, UnusableEdit } from './failures.ts';
import { reconsider } from './people.ts';
import { reportsNaming } from './subjects.ts';
import { edit } from './transaction.ts';

type Tx = Prisma.TransactionClient;

async function partVisits(tx: Tx, { id }: Correction): Promise<void> {
  const pairs = await tx.visitConstraint.findMany({ where: { correctionId: id } });
  const component = await connected(tx, [...new Set(pairs.flatMap(({ lowerId, higherId }) => [lowerId, higherId]))]);
  await tx.visitConstraint.deleteMany({ where: { correctionId: id } });
  await regroup(tx, component);
}

async function partPeople(tx: Tx, { id }: Correction): Promise<void> {
  const pairs = await tx.personConstraint.findMany({ where: { correctionId: id } });
  await tx.personConstraint.deleteMany({ where: { correctionId: id } });
  await reconsider(tx, [...new Set(pairs.flatMap(({ lowerId, higherId }) => [lowerId, higherId]))]);
}

/** The reports whose facts hold a correction of a field or of a whole visit. */
async function reportsHolding(tx: Tx, { id, subject, subjectIds, reportIds }: Correction): Promise<string[]> {
  if (subject === 'PERSON') {
    const tellings = await tx.personTelling.findMany({ where: { id: { in: subjectIds } }, select: { personId: true } });
    return reportsNaming(tx, [...new Set(tellings.map(({ personId }) => personId))]);
  }
  if (subject !== 'VISIT') return reportIds;
  const tellings = await tx.visitTelling.findMany({ where: { corrected: { has: id } }, select: { reportId: true } });
  return [...new Set(tellings.map(({ reportId }) => reportId))];
}

/**
 * Takes a correction back: what extraction says holds again, or an earlier correction of the same field.
 * @throws NothingThere, or UnusableEdit when it is undone already; nothing is written then.
 */
export function undoCorrection(
  db: Editing,
  author: Author,
  { id, reason }: { id: string; reason: string },
): Promise<Correction> {
  return edit(db, async (tx) => {
    const correction = await tx.correction.findUnique({ where: { id } });
    if (!correction) throw new NothingThere('correction', id);
    if (correction.undoneAt) throw new UnusableEdit('id', `${correction.undoneBy} has undone it already.`);
    const undone = await tx.correction.update({
      where: { id },
      data: { undoneAt: new Date(), undoneBy: author.name, undoneWhy: checkedText('reason', reason) },
    });
    if (correction.kind === 'MERGE_VISITS' || correction.kind === 'SPLIT_VISIT') await partVisits(tx, correction);
    else if (correction.kind === 'MERGE_PERSONS' || correction.kind === 'SPLIT_PERSON')
      await partPeople(tx, correction);
    else await rewriteReports(tx, await reportsHolding(tx, correction));
    return undone;
  });
}
