import type { ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import { cacheOf } from './cache.ts';
import { captured } from './capture.ts';
import { versionsOf } from './version.ts';

/** Bytes of an answer of the normal way that is kept at most. */
const MOST = 2 ** 20;

/** Keeps answers for as long as the data set is the same. */
export function keeperOf(pool: Pick<Pool, 'query'>) {
  const cache = cacheOf();
  return {
    cache,
    /** The version of the data set as it is now. */
    version: versionsOf(pool),
    /** What tells a caller of GET which version an answer is of, to be asked again only when there is another. */
    headersOf: (version: number) => ({
      etag: `W/"${version}"`,
      'x-dataset-version': String(version),
      'cache-control': 'no-cache',
      vary: 'accept',
    }),
    /** Keeps what the normal way answers to a query, unless it answers with errors. */
    watch(response: ServerResponse, key: string, version: number, operation: string): void {
      void captured(response, MOST).then((body) => {
        if (!body || response.statusCode !== 200) return;
        const { data, errors, extensions } = JSON.parse(body.toString());
        if (data && !errors) cache.set(key, version, { body, cost: extensions?.cost ?? 0, operation });
      });
    },
  };
}

export type Keeper = ReturnType<typeof keeperOf>;
