import { createHash } from 'node:crypto';

/** An operation as it is asked for, by whatever way. */
export interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** A way in which a request can be put. */
export interface Sender {
  name: string;
  /** Whether it may be answered before Yoga. */
  isFast?: boolean;
  /** False when a request cannot be put so. */
  takes?(asked: Asked): boolean;
  send(url: string, asked: Asked, headers: Readonly<Record<string, string>>): Promise<Response>;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const JSON_TYPE = { 'content-type': 'application/json' };

const post = (url: string, body: string, headers: HeadersInit): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });

const get = (url: string, parameters: Record<string, unknown>, headers: HeadersInit): Promise<Response> => {
  const given = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
  return fetch(`${url}/graphql?${new URLSearchParams(given)}`, { headers });
};

const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

/** Letters that an address may have, near Node's limit of what a head may. */
const LONGEST_ADDRESS = 8_000;

/** All ways that are open: texts and hashes, in bodies and addresses, answered at once or as a stream of events. */
export const SENDERS: readonly Sender[] = [
  {
    name: 'POST as JSON',
    isFast: true,
    send: (url, asked, headers) => post(url, JSON.stringify(asked), { ...JSON_TYPE, ...headers }),
  },
  {
    name: 'GET',
    isFast: true,
    takes: ({ query }) => query.length < LONGEST_ADDRESS,
    send: (url, asked, headers) => get(url, { ...asked }, headers),
  },
  {
    name: 'POST by documentId',
    isFast: true,
    send: (url, { query, ...others }, headers) =>
      post(url, JSON.stringify({ documentId: hashOf(query), ...others }), { ...JSON_TYPE, ...headers }),
  },
  {
    name: 'GET by documentId',
    send: (url, { query, ...others }, headers) => get(url, { documentId: hashOf(query), ...others }, headers),
  },
  {
    name: 'POST by the hash of an extension',
    send: (url, { query, ...others }, headers) =>
      post(url, JSON.stringify({ extensions: persisted(query), ...others }), { ...JSON_TYPE, ...headers }),
  },
  {
    name: 'GET by the hash of an extension',
    send: (url, { query, ...others }, headers) => get(url, { extensions: persisted(query), ...others }, headers),
  },
  {
    name: 'POST as application/graphql+json',
    send: (url, asked, headers) =>
      post(url, JSON.stringify(asked), { 'content-type': 'application/graphql+json', ...headers }),
  },
  {
    name: 'POST of the text alone',
    takes: ({ variables, operationName }) => !variables && !operationName,
    send: (url, { query }, headers) => post(url, query, { 'content-type': 'application/graphql', ...headers }),
  },
  {
    name: 'POST of a long body',
    send: (url, asked, headers) =>
      post(url, `${JSON.stringify(asked)}${' '.repeat(60_000)}`, { ...JSON_TYPE, ...headers }),
  },
  {
    name: 'POST for a stream of events',
    send: (url, asked, headers) =>
      post(url, JSON.stringify(asked), { ...JSON_TYPE, ...headers, accept: 'text/event-stream' }),
  },
];

/** The answer itself, out of its stream if it came as one; ids of requests left out. */
export async function answerOf(response: Response): Promise<string> {
  const text = await response.text();
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const answer = isStream ? (/^data: (\{.*)$/m.exec(text)?.[1] ?? text) : text;
  return answer.replace(/"requestId":"[^"]*"/g, '"requestId":""');
}
