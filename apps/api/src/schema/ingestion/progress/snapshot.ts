import type { IngestRun as Run } from '@communique/db';
import type { Backlog } from '@communique/ingest/queue';
import type { Context } from '../../../context.ts';
import { backlogOf } from '../backlog.ts';

/** What is going on, as it was at one moment. */
export interface Snapshot {
  runs: Run[];
  backlog: Backlog | null;
  failures: number;
  version: number;
}

/** Runs that are told: those going on, and those that ended so many milliseconds ago at most. */
const RECENT_MS = 60_000;
/** Runs told at once at most. */
const MOST_RUNS = 20;

/** Reads what is going on. */
export async function snapshotOf({ prisma, desk }: Pick<Context, 'prisma' | 'desk'>): Promise<Snapshot> {
  const since = new Date(Date.now() - RECENT_MS);
  const [runs, backlog, failures, dataset] = await Promise.all([
    prisma.ingestRun.findMany({
      where: { OR: [{ finishedAt: null }, { finishedAt: { gte: since } }] },
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      take: MOST_RUNS,
    }),
    desk ? backlogOf(desk.pool) : null,
    prisma.deadLetter.count(),
    prisma.dataset.findFirst({ select: { version: true } }),
  ]);
  return { runs, backlog, failures, version: dataset?.version ?? 0 };
}
