import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

interface Operation {
  operationId: string;
  parameters: { name: string; required: boolean; description: string; schema: { enum?: string[] }; example?: string }[];
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string; items?: { $ref: string } } }> }>;
}

interface Document {
  openapi: string;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, { properties: Record<string, { type: string | string[] }> }> };
}

const load = async (): Promise<Document> => (await (await fetch(`${api.url}/openapi.json`)).json()) as Document;

test('describes every file, and each answers as described', async () => {
  const { openapi, paths } = await load();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toHaveLength(20);
  const ids = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(20);
  for (const [path, { get }] of Object.entries(paths)) {
    const given = path.startsWith('/briefing') ? get.parameters.filter(({ example }) => example) : [];
    const needed = given.map(({ name, example }) => [name, example ?? '']);
    const response = await fetch(`${api.url}${path}?${new URLSearchParams(needed)}`);
    await response.text();
    expect(response.status, path).toBe(200);
    const [described] = Object.keys(get.responses['200']?.content ?? {});
    expect(response.headers.get('content-type')?.split(';')[0], path).toBe(described);
  }
});

test('every example is accepted', async () => {
  const { paths } = await load();
  for (const [path, { get }] of Object.entries(paths).filter(([name]) => name.endsWith('.ndjson'))) {
    for (const { name, description, schema, example } of get.parameters) {
      expect(description, name).toBeTruthy();
      for (const value of [...(example ? [example] : []), ...(schema.enum ?? [])]) {
        const response = await fetch(`${api.url}${path}?${new URLSearchParams({ [name]: value })}`);
        expect(response.status, `${path}?${name}=${value}: ${await response.text()}`).toBe(200);
      }
    }
  }
});

test('rows have the properties described, of their types', async () => {
  const { components } = await load();
  const kindOf = (value: unknown): string =>
    value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const everything = { 'theme-counts': '?group_by=theme,locality,year,act,side' };
  for (const name of ['visits', 'statements', 'theme-counts'] as const) {
    const query = name in everything ? everything['theme-counts'] : '';
    const rows = (await (await fetch(`${api.url}/export/${name}.json${query}`)).json()) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(components.schemas[name]?.properties ?? {}));
      for (const [property, value] of Object.entries(row)) {
        expect([components.schemas[name]?.properties[property]?.type].flat(), property).toContain(kindOf(value));
      }
    }
  }
});
