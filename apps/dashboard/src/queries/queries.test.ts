import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Query } from './request.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'));

const isQuery = (value: unknown): value is Query<unknown, object> =>
  typeof value === 'object' && value !== null && 'text' in value;

/** Every query of this folder, under the name it is exported by. */
const found = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(async (file) => Object.entries(await import(join(import.meta.dirname, file)))),
);
const queries = found.flat().filter((entry): entry is [string, Query<unknown, object>] => isQuery(entry[1]));

describe('every query holds against the schema of the API', () => {
  it('finds them', () => {
    expect(queries.length).toBeGreaterThanOrEqual(10);
  });

  it.each(queries)('%s', (_name, { text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
