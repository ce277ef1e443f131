import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, vi } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import type { LogEntry } from '../src/http/requests.ts';
import { type Api, type ApiOptions, startApi } from '../src/server.ts';
import type { Settings } from '../src/settings.ts';
import { REPORTS, UNREAD } from './fixture/reports.ts';
import { written } from './fixture/write.ts';

/** An answer as it came over HTTP. */
export interface Answer<Data> {
  status: number;
  headers: Headers;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** The API of a test file, over a database of its own that holds the fixture. */
export interface Bench {
  url: string;
  log: LogEntry[];
  /** Posts a query; `data` and `errors` are those of the answer. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** How many SQL statements the reader runs while `work` does. */
  statements(work: () => Promise<unknown>): Promise<number>;
  /** Where the file's database answers its owner. */
  databaseUrl(): string;
  /** The id of the only visit that the report of a fixture tells of. */
  visitOf(sourceId: string): Promise<string>;
}

/** Stores what the tests of a file are about. */
export type Fill = (database: Database) => Promise<void>;

const fixture: Fill = async (database) => {
  for (const told of REPORTS) {
    const { report, record } = written(told);
    await storeRecord(database, report, record);
  }
  await storeRecord(database, UNREAD, null, { sample: true });
};

/** Starts database and API before the tests of a file and ends both after them. */
export function bench({
  fill = fixture,
  settings = {},
  ...options
}: { fill?: Fill; settings?: Partial<Settings> } & Pick<ApiOptions, 'turns'> = {}): Bench {
  const log: LogEntry[] = [];
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await startTestDatabase();
    await fill(database);
    api = await startApi({ ...options, database, port: 0, settings, log: (entry) => log.push(entry) });
  });

  afterAll(async () => {
    await api?.close();
    await database?.close();
  });

  return {
    get url() {
      return api.url;
    },
    log,
    ask: (query, variables) => post(`${api.url}/graphql`, query, variables),
    statements: async (work) => {
      const seen = vi.spyOn(database.readPool, 'query');
      await work();
      const count = seen.mock.calls.length;
      seen.mockRestore();
      return count;
    },
    databaseUrl: () => database.url,
    visitOf: async (sourceId) => {
      const { visitId } = await database.reader.visitReport.findFirstOrThrow({ where: { report: { sourceId } } });
      return `Visit:${visitId}`;
    },
  };
}

/** Posts a query to an address. */
export async function post<Data = Record<string, unknown>>(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  return { data: undefined, ...JSON.parse(body), status: response.status, headers: response.headers };
}
