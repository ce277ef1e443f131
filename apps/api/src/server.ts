import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@communique/db';
import { handlerFor } from './http/handler.ts';
import { type Log, logToStderr } from './http/requests.ts';
import type { Surroundings } from './http/yoga.ts';
import { endProgress } from './schema/ingestion/progress/subscription.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Milliseconds that running requests have to finish after `close`. */
const PATIENCE = 10_000;

export interface ApiOptions {
  /**
   * Read through its read-only clients, corrected through its editor; reports that editors add are stored by its owner's.
   * It is not closed with the server.
   */
  database: Pick<Database, 'reader' | 'readPool'> & Partial<Pick<Database, 'editor' | 'client' | 'pool' | 'url'>>;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** What differs from the settings that host and port imply. */
  settings?: Partial<Settings>;
  turns?: Surroundings['turns'];
  log?: Log;
}

export interface Api {
  /** Where it answers, without a path: http://127.0.0.1:4000. */
  url: string;
  /** Takes no further requests, lets running ones finish, then resolves. */
  close(): Promise<void>;
}

/**
 * Serves the GraphQL API at /graphql and its health at /health/live and /health/ready.
 * @throws Error in one sentence when the port is taken.
 */
export async function startApi({ database, port = 4000, host = '127.0.0.1', ...options }: ApiOptions): Promise<Api> {
  const settings = { ...defaultSettings(host, port), ...options.settings };
  let closing: Promise<void> | undefined;
  const handle = handlerFor({
    database,
    settings,
    log: options.log ?? logToStderr,
    turns: options.turns,
    isReady: async () => !closing && (await database.reader.dataset.count()) > 0,
  });
  const server = createServer((request, response) => {
    response.on('close', () => closing && setImmediate(() => server.closeIdleConnections()));
    handle(request, response);
  });
  await listen(server, port, host);
  const close = (): Promise<void> => {
    endProgress(database.reader);
    return stop(server);
  };
  return { url: urlOf(server, host), close: () => (closing ??= close()) };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(
      error.code === 'EADDRINUSE'
        ? new Error(`Port ${port} is taken: stop the program that uses it, or set API_PORT.`, { cause: error })
        : error,
    ),
  );
  server.listen(port, host, resolve);
  await promise;
}

async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await promise;
  clearTimeout(impatient);
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
