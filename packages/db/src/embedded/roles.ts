import pg from 'pg';
import type { Secrets } from './folder.ts';

/** The product's database in the embedded server. */
export const DATABASE = 'communique';
/** Owns the product's tables; no superuser. */
export const OWNER = 'communique';
/** Reads the product's tables and can do nothing else. */
export const READER = 'communique_reader';
/** Writes what corrections change: facts, never texts, reference data or the tables themselves. */
export const EDITOR = 'communique_editor';

const LOCK = 0x726f6c65;

async function createRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

/** Makes the roles and the database unless they are there. `url` is the superuser's, of the database `postgres`. */
export async function createRolesAndDatabase(url: string, secrets: Omit<Secrets, 'superuser'>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await createRole(client, OWNER, secrets.owner);
    await createRole(client, READER, secrets.reader);
    await createRole(client, EDITOR, secrets.editor);
    await client.query(`ALTER ROLE ${READER} SET default_transaction_read_only = on`);
    await createDatabase(client, DATABASE);
  } finally {
    await client.end();
  }
}

/** Makes a database that only these roles may enter. */
export async function createDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount === 0) {
    await client.query(`CREATE DATABASE ${name} OWNER ${OWNER}${template ? ` TEMPLATE ${template}` : ''}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  }
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${READER}, ${EDITOR}`);
}

/** Reference data, which only the product itself loads, and texts with what was read from them. */
const UNCHANGED_BY_EDITORS =
  'theme_groups, themes, acts, ranks, countries, reports, report_records, _prisma_migrations, api_keys, corrections';

/**
 * Lets the reader read all tables of the owner's database but the keys, and the editor write what corrections change:
 * facts as they like, of corrections no more than new ones and their undoing, of keys only the day of use.
 */
export async function grantRights(client: pg.Client | pg.PoolClient): Promise<void> {
  await client.query(`
    GRANT USAGE ON SCHEMA public TO ${READER}, ${EDITOR};
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${READER}, ${EDITOR};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${READER}, ${EDITOR};
    REVOKE ALL ON api_keys FROM ${READER};
    GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${EDITOR};
    REVOKE INSERT, UPDATE, DELETE ON ${UNCHANGED_BY_EDITORS} FROM ${EDITOR};
    GRANT UPDATE (last_used_on) ON api_keys TO ${EDITOR};
    GRANT INSERT, UPDATE (undone_at, undone_by, undone_why) ON corrections TO ${EDITOR};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${EDITOR};
  `);
}
