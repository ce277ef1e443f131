import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { environmentOf, majorOf } from './pg-tools.ts';
import { tablesOf } from './script.ts';

async function tablesIn(chunks: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const { table, columns, rows } of tablesOf(Readable.from(chunks, { objectMode: false }))) {
    const own: string[] = [];
    for await (const row of rows) own.push(row);
    found.push({ table, columns, rows: own });
  }
  return found;
}

const SCRIPT = `--
-- Data for Name: reports
--
SET client_encoding = 'UTF8';
COPY public.reports (id, body, "end") FROM stdin;
1\tA line end \\n and a \\\\.\t\\N
2\tCOPY public.visits (id) FROM stdin;\tx\u2028y\r
\\.

COPY public."Odd" (id) FROM stdin;
\\.

SELECT pg_catalog.setval('public.numbers', 3, true);
`;

const TABLES = [
  {
    table: 'reports',
    columns: ['id', 'body', 'end'],
    rows: ['1\tA line end \\n and a \\\\.\t\\N\n', '2\tCOPY public.visits (id) FROM stdin;\tx\u2028y\r\n'],
  },
  { table: 'Odd', columns: ['id'], rows: [] },
];

test('the rows of each table are found, whatever stands in them and wherever the text is cut', async () => {
  expect(await tablesIn([SCRIPT])).toEqual(TABLES);
  expect(await tablesIn([...SCRIPT])).toEqual(TABLES);
});

test.each([
  ['pg_dump (PostgreSQL) 18.4 (Debian 18.4-1)', 18],
  ['pg_restore (PostgreSQL) 19beta1', 19],
  ['pg_dump 8', null],
  ['', null],
])('%j is version %s', (said, major) => expect(majorOf(said)).toBe(major));

test.each([
  ['postgres://me:p%40ss@db.example:6000/my%20data', ['db.example', '6000', 'me', 'p@ss', 'my data']],
  ['postgres://me@[::1]/data', ['::1', '5432', 'me', '', 'data']],
  ['postgres://me@localhost/data?host=/run/postgresql', ['/run/postgresql', '5432', 'me', '', 'data']],
])('%s is reached by the environment', (url, told) => {
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = environmentOf(url);
  expect([PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE]).toEqual(told);
});
