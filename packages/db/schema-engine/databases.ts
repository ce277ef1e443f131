import pg from 'pg';

async function asAdmin<T>(url: string, run: (client: pg.Client, database: string) => Promise<T>): Promise<T> {
  const admin = new URL(url);
  const database = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  admin.search = '';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    return await run(client, database);
  } finally {
    await client.end();
  }
}

/** Connects and leaves; throws Postgres' error when that fails. */
export async function connectOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
}

/** Creates the URL's database unless it exists, and gives its name. */
export async function createDatabase(url: string): Promise<string> {
  return asAdmin(url, async (client, database) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
    return database;
  });
}

/** Drops the URL's database if it exists. */
export async function dropDatabase(url: string): Promise<void> {
  await asAdmin(url, (client, database) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)}`),
  );
}
