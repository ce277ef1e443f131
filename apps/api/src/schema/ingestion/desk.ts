import type { Database } from '@communique/db';
import type { PoliteFetcher } from '@communique/ingest/fetching';
import type { Context } from '../../context.ts';
import { NotAllowed } from '../correction/failures.ts';
import { writerOf } from '../correction/viewer.ts';

/** What takes reports in: the owner's clients of the database, and the way to the web. */
export interface Desk {
  client: Database['client'];
  pool: Database['pool'];
  /** The owner's address of the database: the queue has connections of its own. */
  url: string;
  /** Fetches addresses politely, and only public ones but for those of FETCH_ALLOW; opened when it is first asked for. */
  fetcher(): Promise<PoliteFetcher>;
}

/** The desk of a database, or null of one that can only be read. */
export function deskOf({ client, pool, url }: Partial<Pick<Database, 'client' | 'pool' | 'url'>>): Desk | null {
  if (!client || !pool || !url) return null;
  let fetcher: Promise<PoliteFetcher> | undefined;
  return {
    client,
    pool,
    url,
    fetcher: () => (fetcher ??= openFetcher()),
  };
}

/** What reads the web is loaded with the first address: most servers are only read. */
async function openFetcher(): Promise<PoliteFetcher> {
  const { PoliteFetcher: Polite, parseAllowList } = await import('@communique/ingest/fetching');
  return new Polite({ allowed: parseAllowList(process.env.FETCH_ALLOW), retries: 0 });
}

/**
 * The desk, for who may write.
 * @throws NotAllowed without a key that has the scope WRITE, or where this server takes no reports in.
 */
export async function deskFor(context: Context): Promise<Desk> {
  await writerOf(context);
  if (!context.desk) throw new NotAllowed('FORBIDDEN', 'This server takes no reports in.');
  return context.desk;
}

/** Whether the request brings a key in use: addresses and paths of the operator's are shown to such alone. */
export const isKnown = async ({ viewer }: Context): Promise<boolean> => (await viewer()) !== null;
