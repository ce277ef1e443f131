import { LIMITS } from './schema/limits.ts';

/** `full` shows whole articles, `quotes` only the words that facts rest on: other people's articles are theirs. */
export type PublicText = 'full' | 'quotes';

/** What the operator decides, read once at start. */
export interface Settings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Origins whose pages may read answers. */
  corsOrigins: readonly string[];
  publicText: PublicText;
  /** Whether GET /graphql shows GraphiQL to browsers. */
  graphiql: boolean;
  /** Whether anybody's queries are run, or only those of the manifest of trusted documents. */
  publicQueries: boolean;
  /** The manifest: query texts by their SHA-256. */
  trustedDocuments: string | URL;
  /** Under which the data may be used, as its metadata tell: an SPDX id or an address. Null when it is not said. */
  licence: string | null;
  /** Seconds after which an operation, and any SQL statement, is stopped. */
  queryTimeout: number;
  /** Points that a client has a minute; null sets no limit. */
  rateLimit: number | null;
  /** Proxies of one's own before this server: so many addresses of X-Forwarded-For, from the right, are believed. */
  trustedProxies: number;
  /**
   * Whether answers are kept in memory for as long as the data set is the same. Not beside a replica, unless the operator
   * says so: it may lag behind the version that was asked for.
   */
  responseCache: boolean;
  /** Whether queries that one SQL statement can read are answered by it. */
  fastReads: boolean;
  /** Whether /metrics is served. */
  metrics: boolean;
}

/** Twenty of the largest operations a minute, or some thousand pages of a usual one. */
const RATE_LIMIT = 5_000_000;

/** Where the dashboard's build puts the manifest of its queries. */
const DASHBOARDS = new URL('../../dashboard/generated/trusted-documents.json', import.meta.url);

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** True when only programs of this machine can reach the address. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** The settings that a host and port imply when the operator says nothing else. */
export function defaultSettings(host: string, port: number): Settings {
  return {
    host,
    port,
    corsOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
    publicText: isLoopback(host) ? 'full' : 'quotes',
    graphiql: true,
    publicQueries: true,
    trustedDocuments: DASHBOARDS,
    licence: null,
    queryTimeout: 10,
    rateLimit: isLoopback(host) ? null : RATE_LIMIT,
    trustedProxies: 0,
    fastReads: true,
    responseCache: true,
    metrics: isLoopback(host),
  };
}

/**
 * Settings from environment variables: API_HOST, API_PORT, PORT (the dashboard's), CORS_ORIGINS (separated by commas),
 * PUBLIC_TEXT (full | quotes), GRAPHIQL and PUBLIC_QUERIES (on | off), TRUSTED_DOCUMENTS (a file), DATA_LICENCE, QUERY_TIMEOUT (seconds), RATE_LIMIT (points a
 * minute | off), TRUSTED_PROXIES, FAST_READS, RESPONSE_CACHE and METRICS (on | off).
 * @throws Error naming the variable, when one holds a value that cannot be meant.
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const dashboard = portOf('PORT', env.PORT, 3000);
  const defaults = defaultSettings(env.API_HOST || '127.0.0.1', portOf('API_PORT', env.API_PORT, 4000));
  return {
    ...defaults,
    corsOrigins: env.CORS_ORIGINS?.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean) ?? [`http://localhost:${dashboard}`, `http://127.0.0.1:${dashboard}`],
    publicText: oneOf('PUBLIC_TEXT', env.PUBLIC_TEXT, ['full', 'quotes'], defaults.publicText),
    graphiql: oneOf('GRAPHIQL', env.GRAPHIQL, ['on', 'off'], 'on') === 'on',
    publicQueries: oneOf('PUBLIC_QUERIES', env.PUBLIC_QUERIES, ['on', 'off'], 'on') === 'on',
    trustedDocuments: env.TRUSTED_DOCUMENTS || defaults.trustedDocuments,
    licence: env.DATA_LICENCE?.trim() || null,
    queryTimeout: numberOf('QUERY_TIMEOUT', env.QUERY_TIMEOUT, [0.1, 600], defaults.queryTimeout),
    rateLimit:
      env.RATE_LIMIT === 'off'
        ? null
        : env.RATE_LIMIT
          ? numberOf('RATE_LIMIT', env.RATE_LIMIT, [LIMITS.complexity, 1e12], RATE_LIMIT)
          : defaults.rateLimit,
    trustedProxies: numberOf('TRUSTED_PROXIES', env.TRUSTED_PROXIES, [0, 9], 0),
    responseCache:
      oneOf('RESPONSE_CACHE', env.RESPONSE_CACHE, ['on', 'off'], env.DATABASE_REPLICA_URL ? 'off' : 'on') === 'on',
    fastReads: oneOf('FAST_READS', env.FAST_READS, ['on', 'off'], 'on') === 'on',
    metrics: oneOf('METRICS', env.METRICS, ['on', 'off'], defaults.metrics ? 'on' : 'off') === 'on',
  };
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${name} must be a port from 0 to 65535, not "${value}".`);
  return port;
}

function numberOf(name: string, value: string | undefined, [from, to]: [number, number], fallback: number): number {
  if (!value) return fallback;
  const number = Number(value);
  if (!(number >= from && number <= to))
    throw new Error(`${name} must be a number from ${from} to ${to}, not "${value}".`);
  return number;
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (!value) return fallback;
  const found = allowed.find((choice) => choice === value);
  if (!found) throw new Error(`${name} must be ${allowed.join(' or ')}, not "${value}".`);
  return found;
}
