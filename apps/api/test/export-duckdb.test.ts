import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();
const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const instance = await DuckDBInstance.create(':memory:');
const duckdb = await instance.connect();

type Row = Record<string, unknown>;

const READ: Record<string, (file: string) => string> = {
  csv: (file) => `read_csv('${file}', header = true, all_varchar = true)`,
  json: (file) => `read_json('${file}', format = 'array', sample_size = -1)`,
  ndjson: (file) => `read_json('${file}', format = 'newline_delimited', sample_size = -1)`,
  parquet: (file) => `read_parquet('${file}')`,
};

/** Rows of an exported file as DuckDB reads them. */
async function readByDuckDb(address: string, extension: string): Promise<Row[]> {
  const response = await fetch(`${api.url}${address}`);
  expect(response.status).toBe(200);
  const file = path.join(folder, `file.${extension}`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  const found = await duckdb.runAndReadAll(`SELECT * FROM ${READ[extension]?.(file)} ORDER BY ALL`);
  return found.getRowObjectsJson() as Row[];
}

/** A row as CSV would have it, so that one form can be compared with all. */
const flat = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value).replace(/^(?=[-+=@])/, "'"),
    ]),
  );

const inOrder = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(flat(row))).sort();

describe.each<[string, number, string?]>([
  ['visits', 4],
  ['statements', 7],
  ['statements', 1, '?online=only'],
  ['visits', 1, '?undated=only'],
  ['theme-counts', 9, '?group_by=theme,side'],
  ['visits', 0, '?country=JP'],
])('%s: %d rows %s', (name, count, query = '') => {
  test.each(['csv', 'json', 'ndjson', 'parquet'])('as %s', async (extension) => {
    const told = (await (await fetch(`${api.url}/export/${name}.json${query}`)).json()) as Row[];
    expect(told).toHaveLength(count);
    if (count === 0 && extension.endsWith('json')) return; // without rows JSON has no columns to read
    const rows = await readByDuckDb(`/export/${name}.${extension}${query}`, extension);
    expect(inOrder(rows)).toEqual(inOrder(told));
  });
});

test('Parquet knows the types of its columns', async () => {
  const response = await fetch(`${api.url}/export/statements.parquet`);
  const file = path.join(folder, 'typed.parquet');
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  const described = await duckdb.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
  const types = Object.fromEntries(
    described.getRowObjectsJson().map(({ column_name, column_type }) => [column_name, column_type]),
  );
  expect(types).toMatchObject({
    id: 'VARCHAR',
    online: 'BOOLEAN',
    day: 'DATE',
    themes: 'VARCHAR[]',
    quote_start: 'INTEGER',
  });
});
