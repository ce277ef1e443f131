import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bench } from './harness.ts';

const api = bench({ settings: { queryTimeout: 3, responseCache: false } });

/** Dear: as many values as a page of pages of pages can hold. */
const DEAR = '{ visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 20) { quote } } } } } }';
const QUICK = '{ visits { nodes { id } } }';

/** Who holds a table back that only what is dear reads. */
let owner: pg.Client;
beforeEach(async () => {
  owner = new pg.Client({ connectionString: api.databaseUrl() });
  await owner.connect();
  await owner.query('BEGIN; LOCK TABLE evidence IN ACCESS EXCLUSIVE MODE');
});
afterEach(() => owner.end());

const running = async (): Promise<number> => {
  const found = await owner.query(
    "SELECT count(*)::int AS n FROM pg_locks WHERE relation = 'evidence'::regclass AND NOT granted",
  );
  return found.rows[0].n;
};

test('however many dear operations wait, few run, what is quick passes them, and those beyond the line are sent away', async () => {
  const dear = Array.from({ length: 130 }, () => api.ask(DEAR));
  const refused = await Promise.any(
    dear.map(async (asked) => {
      const answer = await asked;
      if (answer.status !== 503) throw new Error('answered otherwise');
      return answer;
    }),
  );
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.errors?.[0]).toMatchObject({
    message: expect.stringContaining('Try again'),
    extensions: { code: 'BUSY', retryAfter: 1 },
  });
  await vi.waitFor(async () => expect(await running()).toBeGreaterThan(0));
  expect(await running()).toBeLessThanOrEqual(4);
  expect((await api.ask<{ visits: { nodes: unknown[] } }>(QUICK)).data.visits.nodes).toHaveLength(4);
  await owner.query('COMMIT');
  const answers = await Promise.all(dear);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(100);
  expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
}, 30_000);
