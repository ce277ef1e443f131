import type { Prisma } from '@communique/db';
import { toDate } from '../preparing/rows.ts';
import { mergeDays } from './days.ts';
import { mergeLeader, mergeLocalities, mergeParties, mergePeople } from './parties.ts';
import type { Telling } from './telling.ts';

/** The rows of a visit put together from its tellings. */
export interface MergedVisit {
  id: string;
  /** Ids of its tellings. */
  tellings: string[];
  visit: Prisma.VisitCreateManyInput;
  visitReport: Prisma.VisitReportCreateManyInput[];
  visitParty: Prisma.VisitPartyCreateManyInput[];
  visitLocality: Prisma.VisitLocalityCreateManyInput[];
  visitPerson: Prisma.VisitPersonCreateManyInput[];
}

const order = (value: string | null): string => value ?? '\uffff';

/** The earlier published report first; those without a date last. */
export const byPublication = (a: Pick<Telling, 'published' | 'id'>, b: Pick<Telling, 'published' | 'id'>): number => {
  const [x, y] = [`${order(a.published)} ${a.id}`, `${order(b.published)} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * Puts a visit together from what its reports tell, in whatever order they are given. Its id is the lowest of the
 * tellings' own. What the reports say differently stays in their evidence.
 */
export function mergeVisit(given: readonly Telling[]): MergedVisit {
  const tellings = given.toSorted(byPublication);
  const id = tellings.map((telling) => telling.id).sort()[0];
  if (id === undefined) throw new Error('A visit needs a telling.');
  const { start, end, ...days } = mergeDays(tellings);
  const own = <T>(rows: readonly T[]): (T & { visitId: string })[] => rows.map((row) => ({ ...row, visitId: id }));
  return {
    id,
    tellings: tellings.map((telling) => telling.id),
    visit: { id, leaderId: mergeLeader(tellings), start: toDate(start), end: toDate(end), ...days },
    visitReport: [...new Map(tellings.map((one) => [one.reportId, one])).values()].map(({ reportId, ordinal }) => ({
      visitId: id,
      reportId,
      ordinal,
    })),
    visitParty: own(mergeParties(tellings)),
    visitLocality: own(mergeLocalities(tellings)),
    visitPerson: own(mergePeople(tellings)),
  };
}
