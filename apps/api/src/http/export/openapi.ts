import { BRIEFING_PATHS } from '../briefing/openapi.ts';
import { FOLDER, parametersOf, TABLES } from './address.ts';
import type { Column } from './column.ts';
import { formatsOf } from './formats/index.ts';
import type { Parameter } from './parameters.ts';
import type { Table } from './table.ts';

const SCHEMAS: Readonly<Record<Column['type'], object>> = {
  string: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  boolean: { type: 'boolean' },
  date: { type: ['string', 'null'], format: 'date' },
  list: { type: 'array', items: { type: 'string' } },
};

const HEADERS = {
  ETag: { description: 'Changes with the data set; give it back in If-None-Match.', schema: { type: 'string' } },
  'X-Dataset-Version': { description: 'The version that all rows are of.', schema: { type: 'integer' } },
  Link: { description: 'The metadata of the file, as rel="describedby".', schema: { type: 'string' } },
};

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const REFUSALS = {
  '304': { description: 'What the caller has, by its ETag, is what would be sent.' },
  '400': problem('A parameter cannot be used; `parameter` names it.'),
  '503': problem('As many files as can be written at a time are being fetched; Retry-After says when to try again.'),
};

function parameter({ name, kind, values, description, example }: Parameter): object {
  const words = values ? { enum: values } : {};
  const list = ' Commas part values of which any is enough, semicolons what must all hold.';
  return {
    name,
    in: 'query',
    required: false,
    description: kind === 'list' ? `${description}${list}` : description,
    schema: { type: 'string', ...(kind === 'day' ? { format: 'date' } : {}), ...words },
    ...(example ? { example } : {}),
  };
}

const rowOf = ({ name, columns }: Table): [string, object] => [
  name,
  {
    type: 'object',
    properties: Object.fromEntries(
      columns.map((column) => [column.name, { ...SCHEMAS[column.type], description: column.description }]),
    ),
  },
];

function contentOf(table: Table, extension: string, contentType: string): object {
  const row = { $ref: `#/components/schemas/${table.name}` };
  const shapes: Record<string, object> = {
    json: { type: 'array', items: row },
    ndjson: row,
    jsonld: { type: 'object', description: 'A graph of Events, as schema.org has them.' },
    parquet: { type: 'string', format: 'binary' },
  };
  const schema = shapes[extension] ?? { type: 'string' };
  return { [contentType.split(';')[0] ?? contentType]: { schema } };
}

function pathsOf(table: Table): [string, object][] {
  const parameters = parametersOf(table).map(parameter);
  const files = formatsOf(table).map(({ extension, contentType }): [string, object] => [
    `${FOLDER}${table.name}.${extension}`,
    {
      get: {
        operationId: `${table.name}-${extension}`,
        summary: `${table.title} as ${extension.toUpperCase()}`,
        description: table.description,
        parameters,
        responses: {
          '200': { description: table.title, headers: HEADERS, content: contentOf(table, extension, contentType) },
          ...REFUSALS,
        },
      },
    },
  ]);
  const metadata: [string, object] = [
    `${FOLDER}${table.name}.metadata.json`,
    {
      get: {
        operationId: `${table.name}-metadata`,
        summary: `Metadata of ${table.title.toLowerCase()}`,
        description:
          'What the files with the same parameters hold, how to cite them and under which licence they come.',
        parameters,
        responses: {
          '200': {
            description: 'Metadata',
            headers: HEADERS,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Metadata' } } },
          },
          ...REFUSALS,
        },
      },
    },
  ];
  return [...files, metadata];
}

const text = (description: string): object => ({ type: 'string', description });

const METADATA = {
  type: 'object',
  properties: {
    name: text('Which file.'),
    title: text('Its title.'),
    description: text('What a row is.'),
    citation: text('How to cite it.'),
    licence: {
      type: ['string', 'null'],
      description: 'Under which it may be used; null when the operator does not say.',
    },
    rights: text('Whose the quoted words and codes are.'),
    filters: { type: 'object', additionalProperties: { type: 'string' }, description: 'The parameters given.' },
    rowCount: { type: 'integer', description: 'How many rows the files have.' },
    datasetVersion: { type: 'integer', description: 'Grows with every change of the data.' },
    generatedAt: { type: 'string', format: 'date-time', description: 'When the data last changed.' },
    notes: { type: 'array', items: { type: 'string' }, description: 'What to know of the files.' },
    columns: { type: 'array', items: { type: 'object' }, description: 'Name, type and meaning of each column.' },
    files: { type: 'array', items: { type: 'object' }, description: 'The files with the same parameters.' },
  },
};

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457.',
  required: ['status', 'code', 'detail', 'requestId'],
  properties: {
    type: text('about:blank'),
    title: text('The status in words.'),
    status: { type: 'integer', description: 'The status of the answer.' },
    code: text('A word for programs: INVALID_INPUT, NOT_FOUND, BUSY.'),
    detail: text('What is wrong and what to do.'),
    parameter: text('The parameter that cannot be used.'),
    requestId: text('Names the request in the log.'),
  },
};

/** What describes the API itself. */
const OWN_PATHS = {
  '/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This document',
      parameters: [],
      responses: {
        '200': { description: 'This document.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  '/docs': {
    get: {
      operationId: 'docs',
      summary: 'Documentation of the GraphQL schema',
      parameters: [],
      responses: { '200': { description: 'A page.', content: { 'text/html': { schema: { type: 'string' } } } } },
    },
  },
};

/** The OpenAPI document of the files, made from the tables that serve them. */
export const openApi = (): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Communiqué files',
    version: '1.0.0',
    description: 'Visits, statements and their counts as files, with the filters of the GraphQL API at /graphql.',
  },
  paths: { ...Object.fromEntries(TABLES.flatMap(pathsOf)), ...BRIEFING_PATHS, ...OWN_PATHS },
  components: {
    schemas: { ...Object.fromEntries(TABLES.map(rowOf)), Metadata: METADATA, Problem: PROBLEM },
  },
});
