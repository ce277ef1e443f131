import type { Pool } from 'pg';
import type { Statement } from './compile.ts';

/** Statements that each connection may keep prepared: Postgres holds some hundred kilobytes for a large one. */
const MOST_NAMES = 100;

/** Runs statements over the reading pool; a text that has been seen before is prepared by its name. */
export function readerOf(pool: Pick<Pool, 'query'>) {
  const seen = new Set<string>();
  const named = new Set<string>();

  /** What is asked once needs no name; past the limit statements run unnamed, planned each time. */
  const isNamed = (name: string): boolean => {
    if (named.has(name)) return true;
    if (named.size >= MOST_NAMES || !seen.has(name)) {
      if (seen.size >= MOST_NAMES) seen.clear();
      seen.add(name);
      return false;
    }
    named.add(name);
    return true;
  };

  /** The text of `data` that the statement reads. */
  return async ({ name, text, values, frame }: Statement): Promise<string> => {
    const query = { text, values: [...values], rowMode: 'array' as const, ...(isNamed(name) ? { name } : {}) };
    const [cells = []] = (await pool.query<string[]>(query)).rows;
    let data = ''; // grows as a rope: joining would copy large cells
    let at = 0;
    for (const known of frame) data += known ?? cells[at++] ?? '';
    return data;
  };
}
