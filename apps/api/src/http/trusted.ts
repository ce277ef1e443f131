import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Queries that are known beforehand, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads a manifest: an object of query texts by their SHA-256, as the dashboard's build writes it. Without file there are
 * none.
 * @throws Error in one sentence when the file holds something else.
 */
export function readTrusted(file: string | URL): TrustedDocuments {
  if (!existsSync(file)) return new Map();
  const wrong = new Error(`${file} is no manifest of trusted documents: write it anew by building the dashboard.`);
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    const texts = entries.filter((entry): entry is [string, string] => entry[0] === hashOf(String(entry[1])));
    if (texts.length === entries.length) return new Map(texts);
  } catch (error) {
    wrong.cause = error;
  }
  throw wrong;
}

/** Whether a query may be run: any is while queries are public, else those of the manifest. */
export const mayRun = (trusted: TrustedDocuments, publicQueries: boolean) => (query: string) =>
  publicQueries || trusted.has(hashOf(query));

const refused = (code: string, status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** The hash under which a request names its query: `documentId`, or `extensions.persistedQuery` as Apollo's clients do. */
function hashIn(params: object): string | null {
  const { documentId, extensions } = params as { documentId?: unknown; extensions?: { persistedQuery?: unknown } };
  const named = documentId ?? (extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof named === 'string' ? named.replace(/^sha256:/, '') : null;
}

/** The hash that an address names; Yoga leaves it out of what it reads of one. */
const hashAt = ({ method, url }: Request): string | null =>
  method === 'GET' ? hashIn({ documentId: new URL(url).searchParams.get('documentId') ?? undefined }) : null;

/** Runs queries by their hash, and refuses others where queries are not public. */
export function useTrustedDocuments(trusted: TrustedDocuments, publicQueries: boolean): Plugin {
  const allowed = mayRun(trusted, publicQueries);
  return {
    onParams({ request, params, setParams }) {
      const hash = hashIn(params) ?? hashAt(request);
      if (typeof params.query === 'string') {
        if (allowed(params.query)) return;
        throw refused(
          'QUERY_NOT_TRUSTED',
          403,
          'This server runs the queries of its own dashboard only (PUBLIC_QUERIES=off).',
        );
      }
      if (hash === null) return;
      const query = trusted.get(hash);
      if (query === undefined) {
        throw refused(
          'PERSISTED_QUERY_NOT_FOUND',
          404,
          `No query has the SHA-256 "${hash.slice(0, 64)}"; send its text.`,
        );
      }
      setParams({ ...params, query });
    },
  };
}
