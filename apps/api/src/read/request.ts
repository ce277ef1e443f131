import type { IncomingMessage } from 'node:http';
import type { Request } from './plans.ts';

/** Bytes of a body that is looked at here; larger ones go the normal way unread. */
const MOST_BYTES = 50_000;

const PATH = '/graphql';
const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The media types of answers, by what callers accept, as Yoga chooses among them. Whatever else they ask for, it answers. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '': JSON_TYPE,
  '*/*': JSON_TYPE,
  [JSON_TYPE]: JSON_TYPE,
  [`${JSON_TYPE}, */*`]: JSON_TYPE,
  [GRAPHQL_TYPE]: GRAPHQL_TYPE,
  [`${GRAPHQL_TYPE}, ${JSON_TYPE}`]: GRAPHQL_TYPE,
  [`${GRAPHQL_TYPE}, ${JSON_TYPE}, */*`]: GRAPHQL_TYPE,
};

/** Headers that only the normal way knows how to treat: pages of other sites, keys, and bodies in another coding. */
const FOREIGN = ['origin', 'authorization', 'content-encoding', 'transfer-encoding', 'expect', 'upgrade'] as const;

/** The media type of the answer to a request that may be read fast, or null for any other request. */
export function answerType({ method, url, headers }: IncomingMessage): string | null {
  if (FOREIGN.some((header) => headers[header] !== undefined)) return null;
  const type = ACCEPTED[headers.accept ?? ''] ?? null;
  if (method === 'GET') return url?.startsWith(`${PATH}?`) ? type : null;
  const length = Number(headers['content-length'] ?? 0);
  const isJson = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? '');
  return method === 'POST' && url === PATH && isJson && length > 0 && length < MOST_BYTES ? type : null;
}

/** The whole body as text. @throws Error when the caller breaks off. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  request.on('error', reject);
  request.on('close', () => reject(new Error('The caller broke off.')));
  return promise;
}

/** The query of a hash, or undefined when none has it. */
type Trusted = ReadonlyMap<string, string>;

/** The operation that a body holds, or null when it is not one of the plain kind. */
export function requestIn(body: string, trusted: Trusted): Request | null {
  try {
    return plain(JSON.parse(body), trusted);
  } catch {
    return null;
  }
}

/** The operation that an address asks for, likewise. */
export function requestAt(url: string, trusted: Trusted): Request | null {
  const parameters = new URLSearchParams(url.slice(PATH.length));
  const given = Object.fromEntries(parameters);
  if ([...parameters].length !== Object.keys(given).length || 'documentId' in given) return null;
  try {
    return plain(
      { ...given, ...('variables' in given ? { variables: JSON.parse(given.variables ?? '') } : {}) },
      trusted,
    );
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plain(given: unknown, trusted: Trusted): Request | null {
  if (!isObject(given)) return null;
  const { query: text, documentId, operationName, variables, ...others } = given;
  const query = documentId === undefined ? text : text === undefined ? trusted.get(hashOf(documentId)) : undefined;
  if (typeof query !== 'string' || Object.keys(others).length > 0) return null;
  if (operationName != null && (typeof operationName !== 'string' || !operationName)) return null;
  if (variables != null && !isObject(variables)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const hashOf = (documentId: unknown): string => String(documentId).replace(/^sha256:/, '');
