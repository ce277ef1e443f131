/** A request as it is sent. */
export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  type: string;
  body: string;
}

const posted = (body: string, type = 'application/json'): Sent => ({ method: 'POST', path: '/graphql', type, body });
const asked = (query: string, variables?: unknown): Sent => posted(JSON.stringify({ query, variables }));

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** What a deep document goes round in. */
const ROUND = 'visit { statements(first: 1) { nodes {';

/**
 * Requests that cost much or are wrong, by what is hostile in them. Each is another text for another number, so that
 * nothing of it has been kept.
 */
export const HOSTILE: Readonly<Record<string, (n: number) => Sent>> = {
  deep: (n) => asked(`{ a${n}: statements { nodes { ${`${ROUND} `.repeat(6)} id ${'} } } '.repeat(6)} } } }`),
  bottomless: (n) => asked(`{ a${n}: statements { nodes { ${`${ROUND} `.repeat(60)} id ${'} } } '.repeat(60)} } } }`),
  wide: (n) => asked(`{ visits(first: 100) { nodes { ${many(399, (at) => `f${n}_${at}: start`)} } } }`),
  aliased: (n) => asked(`{ ${many(300, (at) => `v${n}_${at}: visits { totalCount }`)} }`),
  counting: (n) => asked(`{ ${many(100, (at) => `v${n}_${at}: visits { totalCount }`)} }`),
  repeated: (n) => asked(`{ a${n}: visits { nodes { ${many(900, () => 'id')} } } }`),
  fragments: (n) =>
    asked(
      `{ visits { nodes { ${many(200, (at) => `...F${n}_${at}`)} } } } ${many(200, (at) => `fragment F${n}_${at} on Visit { id }`)}`,
    ),
  unknown: (n) => asked(`{ visits { nodes { ${many(300, (at) => `nope${n}_${at}`)} } } }`),
  large: (n) =>
    asked(
      `{ a${n}: visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 20) { quote } } } } } }`,
    ),
  costly: (n) =>
    asked(`{ a${n}: visits(first: 100) { nodes { parties(first: 100) { visit { parties(first: 100) { side } } } } } }`),
  slow: (n) =>
    asked(
      `{ a${n}: people(filter: { text: "zz" }) { totalCount } b: statements(filter: { text: "zz" }) { totalCount } }`,
    ),
  counts: (n) =>
    asked(
      `{ a${n}: themeCounts(groupBy: [THEME, LOCALITY, MONTH], filter: { text: "zz ${n}" }) { statements visits } }`,
    ),
  batch: (n) => posted(JSON.stringify(Array(50).fill({ query: `{ a${n}: visits { totalCount } }` }))),
  introspection: (n) =>
    asked(
      `{ a${n}: __schema { types { name description fields { name description args { name } type { name ofType { name } } } } } }`,
    ),
  loop: (n) => asked(`{ a${n}: __schema { ${'types { fields { type { '.repeat(3)} name ${'} } } '.repeat(3)} } }`),
  keys: (n) =>
    asked('query ($f: VisitFilter) { visits(filter: $f) { totalCount } }', {
      f: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`k${n}_${at}`, at])),
    }),
  huge: (n) => asked('x'.repeat(100_000) + n),
  larger: (n) => asked('x'.repeat(300_000) + n),
  brackets: (n) => posted(`{"query":"{__typename}","variables":${'['.repeat(20_000)}${n}${']'.repeat(20_000)}}`),
  broken: (n) => posted(`{ "query": ${n}`),
  text: (n) => posted(`{ visits(first: ${n}) { nodes { id } } }`, 'text/plain'),
  form: (n) => posted(`query=%7Bvisits%7BtotalCount%7D%7D&n=${n}`, 'application/x-www-form-urlencoded'),
  address: (n) => ({ method: 'GET', path: `/graphql?query=%7B${n}`, type: '', body: '' }),
  elsewhere: (n) => ({ method: 'GET', path: `/wp-admin/${n}.php`, type: '', body: '' }),
};

/** The request as it goes over the wire, from a client of that address. */
export function wire({ method, path, type, body }: Sent, from: string): Buffer {
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    `X-Forwarded-For: ${from}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...(method === 'POST' ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
