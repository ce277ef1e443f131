import { webUrl } from '../sources/fetching/fetch.ts';
import type { Validators } from '../sources/fetching/index.ts';
import type { Queryable } from './runs.ts';

/** A feed that workers ask. */
export interface Feed extends Validators {
  url: string;
  intervalMinutes: number;
  paused: boolean;
  askedAt: Date | null;
  succeededAt: Date | null;
  failure: string | null;
  failures: number;
}

const COLUMNS =
  'url, interval_minutes AS "intervalMinutes", paused, asked_at AS "askedAt", succeeded_at AS "succeededAt", failure, failures, etag, last_modified AS "lastModified"';

/** All feeds by address. */
export async function listFeeds(db: Queryable): Promise<Feed[]> {
  return (await db.query<Feed>(`SELECT ${COLUMNS} FROM feeds ORDER BY url`)).rows;
}

/** Has a feed asked from now on, or asked as often as said. @throws FetchFailure for what is no http(s) address. */
export async function addFeed(db: Queryable, address: string, intervalMinutes = 60): Promise<string> {
  const { href } = webUrl(address);
  await db.query(
    `INSERT INTO feeds (url, interval_minutes) VALUES ($1, $2)
     ON CONFLICT (url) DO UPDATE SET interval_minutes = excluded.interval_minutes, paused = false`,
    [href, intervalMinutes],
  );
  return href;
}

/** Stops asking a feed; what it brought stays. @returns whether there was one. */
export async function removeFeed(db: Queryable, address: string): Promise<boolean> {
  return (await db.query('DELETE FROM feeds WHERE url = $1', [address])).rowCount !== 0;
}

/**
 * Takes the feeds whose time has come: each is given to one asker only. After failures a feed is asked more and more
 * seldom, at most a day apart.
 */
export async function takeDueFeeds(db: Queryable): Promise<Feed[]> {
  const { rows } = await db.query<Feed>(
    `UPDATE feeds SET asked_at = now()
     WHERE url IN (
       SELECT url FROM feeds
       WHERE NOT paused AND (asked_at IS NULL OR asked_at <= now() -
         least(interval_minutes * power(2, least(failures, 10)), greatest(interval_minutes, 1440)) * interval '1 minute')
       FOR UPDATE SKIP LOCKED)
     RETURNING ${COLUMNS}`,
  );
  return rows;
}

/** Notes how asking a feed went. */
export async function noteSuccess(db: Queryable, url: string, validators: Validators | null): Promise<void> {
  await db.query(
    `UPDATE feeds SET succeeded_at = now(), failure = NULL, failures = 0,
       etag = coalesce($2, etag), last_modified = coalesce($3, last_modified)
     WHERE url = $1`,
    [url, validators?.etag ?? null, validators?.lastModified ?? null],
  );
}

export async function noteFailure(db: Queryable, url: string, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await db.query('UPDATE feeds SET failure = $2, failures = failures + 1 WHERE url = $1', [url, reason]);
}
