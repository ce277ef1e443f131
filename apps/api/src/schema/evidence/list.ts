import type { Prisma } from '@communique/db';
import { bounded } from '../lists.ts';

/** The query of a bounded list of evidence, report by report in the order of the record. */
export const evidenceOf = (args: { first?: number | null | undefined }) =>
  ({ ...bounded(args), orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }) satisfies Prisma.EvidenceFindManyArgs;
