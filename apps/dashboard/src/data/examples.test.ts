import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { examplesOf } from './examples.ts';

const API = 'http://127.0.0.1:4000/graphql';
const of = (query: string, filter: object) => examplesOf(API, query, filter);

it('asks the file under the filters', () => {
  expect(of('country=VN;CN', {}).curl).toBe("curl -O 'http://127.0.0.1:4000/export/visits.csv?country=VN;CN'");
});

it('lets no word of a filter out of its quotes', () => {
  expect(of('', { text: "it's" }).both).toContain("it'\\''s");
});

it('gives a query that the schema knows', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'));
  expect(validate(schema, parse(of('', {}).query)).map(({ message }) => message)).toEqual([]);
});
