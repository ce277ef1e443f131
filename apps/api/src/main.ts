/** The API as a program of its own, over DATABASE_URL or the embedded database; SIGINT and SIGTERM end it. */
import { openDatabase } from '@communique/db';
import { keepMemoryLow } from './memory.ts';
import { startApi } from './server.ts';
import { settingsFrom } from './settings.ts';

process.noDeprecation = true; // warnings about libraries' own calls are for their authors
try {
  const settings = settingsFrom(process.env);
  const database = await openDatabase();
  const api = await startApi({ database, host: settings.host, port: settings.port, settings }).catch(async (error) => {
    await database.close();
    throw error;
  });
  keepMemoryLow();
  process.stdout.write(`GraphQL API: ${api.url}/graphql\n`);
  const end = async (): Promise<void> => {
    await api.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
