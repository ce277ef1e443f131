import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { type ReferenceTable, referenceTables } from './rows.ts';

export { foldedNames } from './rows.ts';

const hashOf = (tables: readonly ReferenceTable[]): string =>
  createHash('sha256').update(JSON.stringify(tables)).digest('hex');

/** A hash of all reference data: it changes when a name, code or coordinate does. */
export const referenceHash = (): string => hashOf(referenceTables());

/** One statement a table: keys that are there are brought up to date, others added, none removed. */
async function upsert(client: PoolClient, { table, columns, rows }: ReferenceTable): Promise<void> {
  const names = Object.keys(columns);
  const [key] = names;
  const typed = names.map((name) => `${name} ${columns[name]}`).join(', ');
  const updates = names.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`);
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($1) AS rows (${typed})
     ON CONFLICT (${key}) DO UPDATE SET ${updates}`,
    [JSON.stringify(rows)],
  );
}

/**
 * Loads countries, localities, themes, acts and ranks from @communique/domain, unless exactly these are loaded already.
 * True when something was written.
 */
export async function loadReference(client: PoolClient): Promise<boolean> {
  const tables = referenceTables();
  const hash = hashOf(tables);
  const loaded = async (lock = ''): Promise<boolean> => {
    const { rows } = await client.query<{ reference_hash: string }>(`SELECT reference_hash FROM dataset ${lock}`);
    return rows[0]?.reference_hash === hash;
  };
  if (await loaded()) return false;
  await client.query('BEGIN');
  try {
    const done = await loaded('FOR UPDATE'); // another process may have been first
    if (!done) {
      for (const table of tables) await upsert(client, table);
      const update = 'UPDATE dataset SET reference_hash = $1, version = version + 1, changed_at = now()';
      await client.query(update, [hash]);
    }
    await client.query('COMMIT');
    return !done;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
