import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

const send = (body: string, type = 'application/json'): Promise<Response> =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

const ask = (query: unknown, variables?: unknown): string => JSON.stringify({ query, variables });
const VISITS = 'query ($f: VisitFilter) { visits(filter: $f) { totalCount } }';
const REPORTS = 'query ($f: ReportFilter) { reports(filter: $f) { totalCount } }';

/** Whatever comes in, the answer says what was wrong with it: nothing fails on our side. */
test.each<[string, string]>([
  ['nothing', ''],
  ['no object', '7'],
  ['null', 'null'],
  ['a query that is a number', ask(7)],
  ['a query that is a list', ask([VISITS])],
  ['variables that are text', ask(VISITS, 'f')],
  ['variables that are a list', ask(VISITS, [1])],
  ['an operation that is not there', JSON.stringify({ query: VISITS, operationName: 'Other' })],
  ['extensions that are text', JSON.stringify({ query: VISITS, extensions: 'x' })],
  ['parameters that nobody knows', JSON.stringify({ query: VISITS, extra: 1 })],
  ['a mutation', ask('mutation { visits { totalCount } }')],
  ['a subscription', ask('subscription { visits { totalCount } }')],
  ['a fragment in a circle', ask('{ visits { nodes { ...A } } } fragment A on Visit { meetings { visit { ...A } } }')],
  [
    'introspection in a loop',
    ask(`{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`),
  ],
  ['brackets without end', ask('{'.repeat(5000))],
  [
    'brackets without end in variables',
    `{"query":"{__typename}","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ],
  ['a page size beyond integers', ask('{ visits(first: 99999999999) { totalCount } }')],
  ['a page size of text', ask('{ visits(first: "2") { totalCount } }')],
  ['NUL in a search', ask(VISITS, { f: { text: '\0' } })],
  ['NUL in a list', ask(REPORTS, { f: { publishers: ['a\0'] } })],
  ['half a character', ask(VISITS, { f: { text: '\ud83d' } })],
  ['half a character in a list', ask(REPORTS, { f: { publishers: ['\ud83d'] } })],
  ['SQL in a code', ask(VISITS, { f: { localities: ["x'; drop table visits; --"] } })],
  [
    'a thousand ids',
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(1000).fill('Locality:VN-13') }),
  ],
  ['a list of ten thousand codes', ask(VISITS, { f: { localities: Array(10_000).fill('VN-13') } })],
  ['a thousand filters', ask(VISITS, { f: { or: Array(1000).fill({ text: 'a' }) } })],
  ['days out of the calendar', ask(VISITS, { f: { from: '999999-01-01' } })],
])('%s', async (_name, body) => {
  const response = await send(body);
  expect(response.status).toBeLessThan(500);
  const answer = await response.json();
  expect(answer.data !== undefined || answer.errors?.length > 0).toBe(true);
  expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
});

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** What would take long to validate, or to tell what is wrong with, is not looked at any further. */
test.each<[string, string]>([
  ['fields of one name', ask(`{ visits { nodes { ${many(900, () => 'id')} } } }`)],
  ['one name for many fields', ask(`{ visits { nodes { ${many(700, (at) => `x: ${at % 2 ? 'start' : 'end'}`)} } } }`)],
  [
    'fragments by the hundred',
    ask(
      `{ visits { nodes { ${many(200, (at) => `...F${at}`)} } } } ${many(200, (at) => `fragment F${at} on Visit { id }`)}`,
    ),
  ],
  ['the schema twenty times', ask(`{ ${many(20, (at) => `s${at}: __schema { types { name } }`)} }`)],
  [
    'keys that no filter has',
    ask(VISITS, { f: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [at, at])) }),
  ],
  ['ids that are none', ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(10_000).fill(null) })],
  ['filters in filters', ask(VISITS, { f: JSON.parse(`${'{"not":'.repeat(100)}{}${'}'.repeat(100)}`) })],
])('%s', async (_name, body) => {
  const { errors } = (await (await send(body)).json()) as { errors: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
});

test('a word of a hundred thousand letters is not sent back', async () => {
  const answer = await (await send(ask('x'.repeat(100_000)))).text();
  expect(answer).toContain('Unexpected Name');
  expect(answer.length).toBeLessThan(1_000);
});

test('a document of many errors tells the first ones', async () => {
  const { errors } = await api.ask(`{ visits { nodes { ${many(300, (at) => `nope${at}`)} } } }`);
  expect(errors?.length).toBeLessThanOrEqual(11);
});

test('and the next one is served', async () => {
  expect((await api.ask(VISITS)).data).toEqual({ visits: { totalCount: 4 } });
});
