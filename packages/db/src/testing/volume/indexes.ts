import type pg from 'pg';

interface Index {
  name: string;
  table: string;
  definition: string;
  /** Of a key: the constraint that it serves. */
  constraint: string | null;
}

/**
 * Drops the indexes that rows need not be made with, and gives the SQL that makes them again: all but those of small
 * tables that are full already, and those that foreign keys rest on.
 */
export async function dropIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<Index>(`
    SELECT c.relname AS name, t.relname AS table, pg_get_indexdef(i.indexrelid) AS definition,
           pg_get_constraintdef(key.oid) AS constraint
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      LEFT JOIN pg_constraint key ON key.conindid = i.indexrelid AND key.contype IN ('p', 'u')
     WHERE c.relnamespace = 'public'::regnamespace AND t.relname NOT IN ('localities', 'countries', 'dataset')
       AND (NOT i.indisunique OR NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = t.oid))`);
  for (const { name, table, constraint } of rows) {
    await client.query(constraint ? `ALTER TABLE "${table}" DROP CONSTRAINT "${name}"` : `DROP INDEX "${name}"`);
  }
  return rows.map(({ name, table, definition, constraint }) =>
    constraint ? `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${constraint}` : definition,
  );
}
