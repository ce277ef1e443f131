import type { PoliteFetcher } from '@communique/ingest/fetching';
import { WrongCall } from './exit.ts';

/** A fetcher with the allow-list of `FETCH_ALLOW`; loaded on demand. @throws WrongCall for a broken list. */
export async function openFetcher(): Promise<PoliteFetcher> {
  const fetching = await import('@communique/ingest/fetching');
  try {
    return new fetching.PoliteFetcher({ allowed: fetching.parseAllowList(process.env.FETCH_ALLOW) });
  } catch (error) {
    if (error instanceof TypeError) throw new WrongCall(error.message);
    throw error;
  }
}
