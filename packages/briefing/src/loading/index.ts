import type { Facts } from '../facts/types.ts';
import type { BriefingFilter } from '../request.ts';
import { sift } from '../sifting/index.ts';
import { assembleFacts } from './assemble.ts';
import { DATASET, FACTS } from './facts.sql.ts';
import type { DatasetRow, FactRows } from './rows.ts';
import { SCOPE } from './scope.sql.ts';

/** What answers SQL: the database's reading pool. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/**
 * Reads what a briefing of this filter needs: the contacts it names with all their facts, and later contacts between
 * the same parties, sifted. Three statements, whatever the filter. A person or visit id that is no UUID names nothing.
 */
export async function loadFacts(db: { readPool: Queryable }, filter: BriefingFilter): Promise<Facts> {
  const { readPool } = db;
  const { localities = [], countries = [], themes = [], acts = [], person, visit, from, to } = filter;
  const valid = [person, visit].every((id) => id === undefined || UUID.test(id));
  const scope = valid
    ? await readPool.query(SCOPE, [
        localities,
        countries,
        themes,
        acts,
        person ?? null,
        visit ?? null,
        from ?? null,
        to ?? null,
      ])
    : { rows: [] };
  const found = scope.rows as { id: string; is_visit: boolean }[];
  const ids = (visits: boolean) => found.filter((row) => row.is_visit === visits).map((row) => row.id);
  const facts = await readPool.query(FACTS, [ids(true), ids(false), localities]);
  const dataset = await readPool.query(DATASET);
  return sift(assembleFacts(facts.rows[0] as FactRows, dataset.rows[0] as DatasetRow), person);
}
