import pg from 'pg';
import { createDatabase } from '../../embedded/roles.ts';
import { ensureTemplate, type TestServer } from '../index.ts';
import { dropIndexes } from './indexes.ts';
import { PEOPLE } from './people.ts';
import { STATEMENT_STEPS } from './statements.ts';
import { VISIT_STEPS } from './visits.ts';

/** What is told while data is made. */
export type Told = (line: string) => void;

/**
 * Fills an empty database with so many visits between Vietnam, China and Laos, the same on every machine: skewed to few
 * units, themes, people and late years, as news are. Rows are made by Postgres itself; keys and checks hold by
 * construction, and a test holds the counts against the facts.
 * @param client of a superuser, who may leave triggers aside.
 */
export async function generate(client: pg.ClientBase, visits: number, told: Told = () => {}): Promise<void> {
  await client.query(
    `SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'`,
  );
  const indexes = await dropIndexes(client);
  for (const step of [PEOPLE, ...VISIT_STEPS, ...STATEMENT_STEPS]) {
    await client.query(step.replaceAll('$visits', String(visits)));
  }
  for (const index of indexes) await client.query(index);
  told('rows and indexes made');
  await client.query('SET session_replication_role = origin');
  await client.query('UPDATE dataset SET version = version + 1, changed_at = now()');
  await client.query('VACUUM ANALYZE');
  await client.query('RESET work_mem; RESET maintenance_work_mem; DISCARD TEMP');
}

/** Connection strings of a generated database. */
export interface Generated {
  owner: string;
  reader: string;
}

/** Makes a database of that name on a server for tests, and fills it with so many visits. */
export async function createGenerated(
  { server }: TestServer,
  name: string,
  visits: number,
  told?: Told,
): Promise<Generated> {
  const admin = new pg.Client({ connectionString: server.url('superuser', 'postgres') });
  await admin.connect();
  try {
    await createDatabase(admin, name, await ensureTemplate(server, admin));
  } finally {
    await admin.end();
  }
  const client = new pg.Client({ connectionString: server.url('superuser', name) });
  await client.connect();
  try {
    await generate(client, visits, told);
  } finally {
    await client.end();
  }
  return { owner: server.url('owner', name), reader: server.url('reader', name) };
}
