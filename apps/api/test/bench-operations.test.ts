import { type Database, openDatabase } from '@communique/db';
import { startTestServer, type TestServer } from '@communique/db/testing';
import { createGenerated } from '@communique/db/testing/volume';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { QUERIES } from '../../cli/src/bench/api/names.ts';
import { type Question, questionsOf } from '../../cli/src/bench/api/queries.ts';
import { type Api, startApi } from '../src/server.ts';
import { post } from './harness.ts';

let server: TestServer;
let database: Database;
let api: Api;
let questions: Record<(typeof QUERIES)[number], Question>;

beforeAll(async () => {
  server = await startTestServer();
  const { owner } = await createGenerated(server, `operations_${process.pid}`, 400);
  database = await openDatabase({ url: owner, prepare: false });
  const pool = new pg.Pool({ connectionString: owner, max: 1 });
  questions = await questionsOf(pool, async () => '');
  await pool.end();
  api = await startApi({ database, port: 0, settings: { responseCache: false }, log: () => {} });
}, 120_000);
afterAll(async () => {
  await api?.close();
  await database?.close();
  await server?.release();
}, 60_000);

test.each(QUERIES)('%s is read by one statement, prepared when it comes again', async (name) => {
  const { query, variables } = questions[name].ours;
  const seen = vi.spyOn(database.readPool, 'query');
  for (let time = 0; time < 3; time += 1) {
    const { data, errors } = await post(`${api.url}/graphql`, query, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  }
  const sent = seen.mock.calls.map(([statement]) => statement as unknown as { name?: string; text: string });
  seen.mockRestore();
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
  expect(sent.map(({ name: prepared }) => prepared !== undefined)).toEqual([false, true, true]);
});
