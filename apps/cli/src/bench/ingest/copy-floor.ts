import { pipeline } from 'node:stream/promises';
import type { Database } from '@communique/db';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** Tables that storing fills. */
const TABLES = `SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND c.relname NOT IN ('_prisma_migrations', 'countries', 'localities', 'themes', 'theme_groups', 'acts', 'ranks')
    AND c.reltuples <> 0 ORDER BY 1`;

/**
 * Writes all rows that are stored once more, by COPY, into tables of the same columns without indexes, keys or triggers:
 * no way of storing them is faster. What is read for it stands in memory first, so that only writing is measured.
 */
export async function copyFloor(pool: Database['pool']): Promise<{ seconds: number; rows: number }> {
  const client = await pool.connect();
  try {
    await client.query('ANALYZE');
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    let seconds = 0;
    let rows = 0;
    for (const { name } of tables) {
      const held: Buffer[] = [];
      for await (const chunk of client.query(copyTo(`COPY (SELECT * FROM "${name}") TO STDOUT`)))
        held.push(chunk as Buffer);
      const target = `floor_${name}`;
      await client.query(`CREATE TABLE "${target}" AS SELECT * FROM "${name}" WITH NO DATA`);
      const started = performance.now();
      await pipeline(held, client.query(copyFrom(`COPY "${target}" FROM STDIN`)));
      seconds += (performance.now() - started) / 1000;
      rows += (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${target}"`)).rows[0]!.n;
      await client.query(`DROP TABLE "${target}"`);
    }
    return { seconds, rows };
  } finally {
    client.release();
  }
}
