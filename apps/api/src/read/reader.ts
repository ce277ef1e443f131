import type { Pool } from 'pg';
import type { Pace } from './pace.ts';
import type { Plan } from './plans.ts';

/** Statements that each connection may keep prepared: Postgres holds some hundred kilobytes for a large one. */
const MOST_NAMES = 100;

/** Runs statements over the pool of their pace; a text that has been seen before is prepared by its name. */
export function readerOf(pools: Readonly<Record<Pace, Pick<Pool, 'query'>>>) {
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

  /** The only cell of the statement's only row. */
  return async ({ statement: { name, text, values }, pace }: Pick<Plan, 'statement' | 'pace'>): Promise<string> => {
    const query = { text, values: [...values], rowMode: 'array' as const, ...(isNamed(name) ? { name } : {}) };
    const { rows } = await pools[pace].query<[string]>(query);
    return rows[0]?.[0] ?? '';
  };
}
