import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, startTestServer, type TestServer } from '../index.ts';
import { createGenerated } from './index.ts';

let server: TestServer;
const pools = new Map<string, pg.Pool>();

beforeAll(async () => {
  server = await startTestServer();
  for (const name of ['made', 'again']) {
    const { owner } = await createGenerated(server, `${name}_${process.pid}`, 300);
    pools.set(name, new pg.Pool({ connectionString: owner }));
  }
}, 120_000);
afterAll(async () => {
  for (const pool of pools.values()) await pool.end();
  await server.release();
}, 60_000);

const ask = async (sql: string, name = 'made'): Promise<Record<string, unknown>[]> =>
  (await pools.get(name)?.query(sql))?.rows ?? [];

test('the counts are what the facts give', async () => {
  expect(await ask('SELECT * FROM counting_faults LIMIT 5')).toEqual([]);
  expect(await ask('SELECT count(*)::int AS n FROM theme_counts WHERE statements > 1')).not.toEqual([{ n: 0 }]);
});

test('every foreign key and check holds', async () => {
  const constraints = await ask(
    "SELECT conrelid::regclass AS of, conname, pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE contype IN ('f', 'c') AND connamespace = 'public'::regnamespace",
  );
  expect(constraints.length).toBeGreaterThan(50);
  const client = await pools.get('made')?.connect();
  try {
    for (const { of, conname, def } of constraints) {
      await client?.query(`ALTER TABLE ${of} DROP CONSTRAINT "${conname}"`);
      await client?.query(`ALTER TABLE ${of} ADD CONSTRAINT "${conname}" ${def}`);
    }
  } finally {
    client?.release();
  }
});

test('all indexes and keys are there again', async () => {
  const all = `SELECT indexdef AS is FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
     WHERE contype IN ('p', 'u') AND connamespace = 'public'::regnamespace ORDER BY 1`;
  const fresh = await startTestDatabase();
  try {
    expect(await ask(all, 'again')).toEqual((await fresh.pool.query(all)).rows);
  } finally {
    await fresh.close();
  }
});

test('the same number of visits gives the same rows', async () => {
  const whole = `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM`;
  for (const table of ['visits', 'statements', 'theme_count_details', 'statement_localities']) {
    const columns = table === 'visits' ? '(SELECT id, start_date, leader_id FROM visits) t' : `${table} t`;
    expect(await ask(`${whole} ${columns}`)).toEqual(await ask(`${whole} ${columns}`, 'again'));
  }
});
