import pg from 'pg';
import type { Secrets } from './folder.ts';

/** The product's database in the embedded server. */
export const DATABASE = 'communique';
/** Owns the product's tables; no superuser. */
export const OWNER = 'communique';
/** Reads the product's tables and can do nothing else. */
export const READER = 'communique_reader';

const LOCK = 0x726f6c65;

async function createRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

/** Makes the two roles and the database unless they are there. `url` is the superuser's, of the database `postgres`. */
export async function createRolesAndDatabase(url: string, secrets: Pick<Secrets, 'owner' | 'reader'>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await createRole(client, OWNER, secrets.owner);
    await createRole(client, READER, secrets.reader);
    await client.query(`ALTER ROLE ${READER} SET default_transaction_read_only = on`);
    await createDatabase(client, DATABASE);
  } finally {
    await client.end();
  }
}

/** Makes a database that only the two roles may enter. */
export async function createDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE DATABASE ${name} OWNER ${OWNER}${template ? ` TEMPLATE ${template}` : ''}`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${READER}`);
}

/** Lets the reader read all tables of the owner's database, those of later migrations included. */
export async function grantReading(client: pg.Client | pg.PoolClient): Promise<void> {
  await client.query(`
    GRANT USAGE ON SCHEMA public TO ${READER};
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${READER};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${READER};
  `);
}
