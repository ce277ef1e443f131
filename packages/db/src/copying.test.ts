import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './open.ts';
import { startTestDatabase } from './testing/index.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
  await database.pool.query('CREATE TABLE copied (id int PRIMARY KEY, text text)');
}, 60_000);
afterAll(() => database.close());

const COPY = 'COPY copied (id, text) FROM STDIN';
const count = async (): Promise<number> =>
  (await database.pool.query('SELECT count(*)::int AS n FROM copied')).rows[0].n;

/** Some megabytes, which no socket takes at once. */
const many = (from: number): string =>
  Array.from({ length: 20_000 }, (_, index) => `${from + index}\t${'x'.repeat(400)}\n`).join('');

test('rows are copied within a transaction of Prisma, and go with it', async () => {
  await database.client.$transaction(async (tx) => {
    expect(await tx.$executeRawUnsafe(COPY, '1\tHưng Yên\n2\ta\\tb\n')).toBe(2);
  });
  const { rows } = await database.pool.query('SELECT * FROM copied ORDER BY id');
  expect(rows).toEqual([
    { id: 1, text: 'Hưng Yên' },
    { id: 2, text: 'a\tb' },
  ]);
  const failing = database.client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(COPY, '3\tthree\n');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await count()).toBe(2);
});

test('an error in the first of many rows is told, and the connection goes on', async () => {
  await expect(database.client.$executeRawUnsafe(COPY, `1\tagain\n${many(100)}`)).rejects.toThrow(/copied_pkey|P2002/);
  expect(await database.client.$executeRawUnsafe(COPY, many(100))).toBe(20_000);
  expect(await count()).toBe(20_002);
});

test('a connection that ends on the way is told', async () => {
  const client = await database.pool.connect();
  client.on('error', () => {});
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await client.query('BEGIN');
  const copying = client.query({ text: COPY, values: [many(50_000)] });
  const ended = database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
  await copying.catch(() => {});
  await ended;
  await expect(client.query({ text: COPY, values: ['3\tlate\n'] })).rejects.toThrow();
  client.release(true);
  expect(await count()).toBe(20_002);
});
