import type { PrismaClient } from '@communique/db';

/** A cell of the roll-ups that is not what the facts give. */
export interface CountFault {
  /** The table: theme_counts, or theme_count_details which tells acts and sides apart. */
  counts: string;
  /** Code of the theme or group; empty where all are counted. */
  subject: string;
  /** Id of the locality, code of the country; empty where all are counted. */
  place: string;
  /** 2024-05, or null for undated statements. */
  month: string | null;
  act: string | null;
  side: string | null;
  stored: number;
  found: number;
}

/** Cells of the roll-ups that differ from a count of the facts, the first hundred. */
export const countFaults = (db: { client: PrismaClient }): Promise<CountFault[]> =>
  db.client.$queryRaw<CountFault[]>`
    SELECT counts, subject, place, to_char(month, 'YYYY-MM') AS month, act, side, stored, found
      FROM counting_faults ORDER BY counts, subject, place, month LIMIT 100`;

/** Counts all roll-ups anew, in one transaction; readers wait. */
export async function recountAll(db: { client: PrismaClient }): Promise<void> {
  await db.client.$transaction((tx) => tx.$executeRaw`SELECT rebuild_counts()`, { timeout: 3_600_000 });
}
