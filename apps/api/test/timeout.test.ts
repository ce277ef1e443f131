import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench({ settings: { queryTimeout: 0.4 } });

/** Who holds a table back, so that what reads it waits. */
let owner: pg.Client;
beforeEach(async () => {
  owner = new pg.Client({ connectionString: api.databaseUrl() });
  await owner.connect();
  await owner.query('BEGIN; LOCK TABLE visits IN ACCESS EXCLUSIVE MODE');
});
afterEach(() => owner.end());

const reading = async (): Promise<number> => {
  const found = await owner.query(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()",
  );
  return found.rows[0].n;
};

describe('what takes too long', () => {
  test('is told with advice, and its SQL is cancelled', async () => {
    const began = performance.now();
    const { errors, status } = await api.ask('{ visits { nodes { id } } }');
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('smaller pages'),
      extensions: { code: 'TIMEOUT' },
    });
    expect(await reading()).toBe(0);
  });

  test('however many fields wait, ends in time', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `f${index}: visits { totalCount }`);
    const began = performance.now();
    const { errors } = await api.ask(`{ ${fields.join(' ')} }`);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(errors?.every(({ extensions }) => extensions.code === 'TIMEOUT')).toBe(true);
  });

  test('of a file too', async () => {
    const response = await fetch(`${api.url}/export/visits.csv`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      code: 'TIMEOUT',
      detail: expect.stringContaining('narrow the filter'),
    });
    expect(await reading()).toBe(0);
  });

  test('and what is quick is answered beside it', async () => {
    const [, { data }] = await Promise.all([
      api.ask('{ visits { nodes { id } } }'),
      api.ask<{ themes: unknown[] }>('{ themes { code } }'),
    ]);
    expect(data.themes).toHaveLength(39);
  });
});

test('none of it is a failure of ours', () => {
  expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
});
