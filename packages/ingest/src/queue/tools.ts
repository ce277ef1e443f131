import type { PrismaClient } from '@communique/db';
import type pg from 'pg';
import type { PoliteFetcher } from '../sources/fetching/polite.ts';
import type { Threads } from '../threads/index.ts';
import type { Queue } from './queue.ts';

/** What a worker works with. */
export interface Tools {
  client: PrismaClient;
  /** The queue's own connections. */
  pool: pg.Pool;
  queue: Queue;
  fetcher: PoliteFetcher;
  threads: Threads;
}
