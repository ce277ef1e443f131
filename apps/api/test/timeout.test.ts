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

/** A busy machine takes its time to cancel. */
const PATIENTLY = { timeout: 4_000 };

/** How many statements wait for what is held back, whoever sent them. */
const waiting = async (): Promise<number> => {
  const found = await owner.query(
    'SELECT count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE NOT l.granted AND d.datname = current_database()',
  );
  return found.rows[0].n;
};

test('a statement that is not cancelled is seen to wait', async () => {
  const other = new pg.Client({ connectionString: api.databaseUrl() });
  await other.connect();
  const read = other.query('SELECT count(*) FROM visits');
  await expect.poll(waiting, PATIENTLY).toBe(1);
  await owner.query('ROLLBACK');
  await read;
  expect(await waiting()).toBe(0);
  await other.end();
});

describe('what takes too long', () => {
  test('is told with advice, and its SQL is cancelled', async () => {
    const { errors, status } = await api.ask('{ visits { nodes { id } } }');
    expect(status).toBeLessThan(500);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('smaller pages'),
      extensions: { code: 'TIMEOUT' },
    });
    await expect.poll(waiting, PATIENTLY).toBe(0);
  });

  test('is told however many fields wait', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `f${index}: visits { totalCount }`);
    const { errors } = await api.ask(`{ ${fields.join(' ')} }`);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.every(({ extensions }) => extensions.code === 'TIMEOUT')).toBe(true);
    await expect.poll(waiting, PATIENTLY).toBe(0);
  });

  test('of a file too', async () => {
    const response = await fetch(`${api.url}/export/visits.csv`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      code: 'TIMEOUT',
      detail: expect.stringContaining('narrow the filter'),
    });
    await expect.poll(waiting, PATIENTLY).toBe(0);
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
