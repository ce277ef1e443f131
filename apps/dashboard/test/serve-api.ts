// Serves the real API over a database of its own: with the samples, or empty, or with so many generated visits when asked
// so. Prints its address and a key that may write. Run by api-server.ts.
import { join } from 'node:path';
import { startApi } from '@communique/api';
import { createKey, type Database, openDatabase } from '@communique/db';
import { startTestDatabase, startTestServer } from '@communique/db/testing';
import { createGenerated } from '@communique/db/testing/volume';
import { loadSamples } from '@communique/ingest/ingesting';

const visits = Number(/^--visits=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 0);
const { database, close } = visits ? await generated(visits) : await own();
const api = await startApi({ database, host: '127.0.0.1', port: 0, log: () => {} });
const { secret } = await createKey(database.client, { name: 'Desk', scope: 'WRITE' });
console.log(`${api.url}/graphql ${secret}`);

process.once('SIGTERM', async () => {
  await api.close();
  await close();
  process.exit(0);
});

/** What is served, and what ends it. */
interface Served {
  database: Database;
  close: () => Promise<void>;
}

async function own(): Promise<Served> {
  const own = await startTestDatabase();
  if (!process.argv.includes('--empty')) await loadSamples(own, join(import.meta.dirname, '../../../samples'));
  return { database: own, close: own.close };
}

async function generated(count: number): Promise<Served> {
  const server = await startTestServer();
  const { owner, reader } = await createGenerated(server, `generated_${process.pid}`, count);
  process.env.DATABASE_READ_URL = reader;
  const database = await openDatabase({ url: owner });
  const close = async (): Promise<void> => {
    await database.close();
    await server.release();
  };
  return { database, close };
}
