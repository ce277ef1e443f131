import type pg from 'pg';

/** A table of the product and the columns that are its own: generated ones come back by themselves. */
export interface Table {
  name: string;
  columns: string[];
}

/** Tables in an order in which each comes after those that it refers to. Throws when two refer to each other. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> '_prisma_migrations'
     GROUP BY c.relname ORDER BY c.relname`,
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to" FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`,
  );
  return sortByReferences(tables, references);
}

/** Sorts tables so that each comes after those it refers to. */
export function sortByReferences(
  tables: readonly Table[],
  references: readonly { from: string; to: string }[],
): Table[] {
  const waiting = new Set(tables.map(({ name }) => name));
  const sorted: Table[] = [];
  while (waiting.size > 0) {
    const ready = tables.filter(
      ({ name }) => waiting.has(name) && !references.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (ready.length === 0) throw new Error(`the tables ${[...waiting].join(', ')} refer to one another`);
    for (const table of ready) waiting.delete(table.name);
    sorted.push(...ready);
  }
  return sorted;
}

/** Quotes a name of the catalogue for use in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
