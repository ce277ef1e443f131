// Serves the real API over a database of its own: with the samples, or empty when asked so. Prints its address and a key
// that may write. Run by api-server.ts.
import { join } from 'node:path';
import { startApi } from '@communique/api';
import { createKey } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { loadSamples } from '@communique/ingest/ingesting';

const database = await startTestDatabase();
if (!process.argv.includes('--empty')) await loadSamples(database, join(import.meta.dirname, '../../../samples'));
const api = await startApi({ database, host: '127.0.0.1', port: 0, log: () => {} });
const { secret } = await createKey(database.client, { name: 'Desk', scope: 'WRITE' });
console.log(`${api.url}/graphql ${secret}`);

process.once('SIGTERM', async () => {
  await api.close();
  await database.close();
  process.exit(0);
});
