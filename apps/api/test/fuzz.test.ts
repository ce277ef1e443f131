import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

const REQUESTS = 10_000;
const AT_ONCE = 20;

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = numbers(20_240_516);
const below = (most: number): number => Math.floor(random() * most);
const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

const LISTS = [
  'visits',
  'statements',
  'localities',
  'people',
  'reports',
  'search',
  'themeCounts',
  'timeline',
  'compare',
  'localityPairs',
  'deletedVisits',
  'node',
  'nodes',
  'visit',
  'briefing',
  'dataset',
];
const VALUES = [
  '""',
  '"x"',
  '-1',
  '0',
  '1e9',
  '99999999999',
  'null',
  '[]',
  '[null]',
  '{}',
  'NEWEST',
  '"\\u0000"',
  '"%_\\\\"',
  '"Visit:1"',
  '"GPC:S:x"',
  '$v',
  'true',
  '"2024-02-30"',
  `"${'a'.repeat(300)}"`,
];
const FIELDS = [
  'id',
  'totalCount',
  '__typename',
  'nodes { id }',
  'edges { cursor }',
  'pageInfo { endCursor }',
  '... on Visit { id }',
  '... on Error { message }',
  'nope',
  'points { visits }',
  'pairs { visits }',
];
const ARGUMENTS = [
  'first',
  'after',
  'before',
  'last',
  'filter',
  'orderBy',
  'id',
  'ids',
  'query',
  'kinds',
  'top',
  'period',
  'split',
  'since',
  'groupBy',
  'geography',
  'ends',
  'request',
];

const field = (depth: number): string => {
  const inner = depth > 0 && random() < 0.4 ? field(depth - 1) : one(FIELDS);
  const given = Array.from({ length: below(3) }, () => `${one(ARGUMENTS)}: ${one(VALUES)}`).join(', ');
  return `${random() < 0.2 ? `a${below(9)}: ` : ''}${one(LISTS)}${given ? `(${given})` : ''} ${random() < 0.9 ? `{ ${inner} }` : ''}`;
};

const document = (): string =>
  `${one(['', 'query ', 'query Q ', 'mutation ', 'query ($v: Int) '])}{ ${field(3)} ${random() < 0.3 ? field(2) : ''} }`;

/** A text with some of its signs changed, doubled or lost. */
const spoilt = (text: string): string => {
  const at = below(text.length + 1);
  return (
    text.slice(0, at) +
    one(['', '{', '"', '\\', '\u0000', '\ud800', '}}', '...', '@skip(if: true)', '💥'.repeat(below(50))]) +
    text.slice(at + below(4))
  );
};

const PATHS = [
  '/export/visits.csv',
  '/export/statements.json',
  '/export/theme-counts.ndjson',
  '/export/visits.parquet',
  '/export/visits.jsonld',
  '/briefing.pdf',
  '/briefing.docx',
  '/docs',
  '/openapi.json',
  '/',
  '/health/ready',
  '/export/',
  '/%00',
  '/../etc/passwd',
];
const PARAMETERS = [
  'country',
  'theme',
  'from',
  'to',
  'locality',
  'q',
  'group_by',
  'kind',
  'person',
  'undated',
  'updated_since',
  'geography',
  'nope',
];

function request(): [path: string, init: RequestInit] {
  if (random() < 0.12) {
    const query = Array.from({ length: below(3) }, () => [
      one(PARAMETERS),
      one(['VN', 'VN;CN', '%', '\u0000', '2024-02-30', 'theme,theme', 'visit', '', 'a'.repeat(400)]),
    ]);
    return [
      `${one(PATHS)}?${new URLSearchParams(query)}`,
      { method: one(['GET', 'GET', 'GET', 'POST', 'DELETE', 'HEAD']) },
    ];
  }
  const text = random() < 0.6 ? document() : spoilt(document());
  if (random() < 0.1) return [`/graphql?query=${encodeURIComponent(text.toWellFormed())}`, {}];
  const whole = {
    query: text,
    variables: one([undefined, null, {}, { v: 1 }, { v: 'x' }, [], 'v', { v: { v: [] } }]),
    operationName: one([undefined, 'Q', '', 7]),
  };
  const body = JSON.stringify(random() < 0.05 ? [whole, whole] : whole);
  const type = one([
    'application/json',
    'application/json',
    'application/json',
    'text/plain',
    'application/graphql',
    'multipart/form-data',
    '',
  ]);
  return [
    '/graphql',
    { method: 'POST', headers: type ? { 'content-type': type } : {}, body: random() < 0.85 ? body : spoilt(body) },
  ];
}

test(`${REQUESTS} hostile requests are all answered, none as a failure of ours`, { timeout: 600_000 }, async () => {
  const failed: string[] = [];
  let left = REQUESTS;
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const [path, init] = request();
      const response = await fetch(`${api.url}${path}`, init);
      await response.arrayBuffer();
      if (response.status >= 500 && response.status !== 503)
        failed.push(`${response.status} ${path} ${String(init.body).slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(failed).toEqual([]);
  expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
  expect((await api.ask('{ visits { totalCount } }')).data).toEqual({ visits: { totalCount: 4 } });
});
