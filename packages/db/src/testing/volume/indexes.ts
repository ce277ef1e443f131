import type pg from 'pg';

/** Drops the indexes that only speed up reading, and gives the SQL that makes them again. */
export async function dropIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisunique AND t.relname NOT IN ('localities', 'countries')`);
  if (rows.length) await client.query(`DROP INDEX ${rows.map(({ name }) => `"${name}"`).join(', ')}`);
  return rows.map(({ definition }) => definition);
}
