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
  /** Under which the data may be used, as its metadata tell: an SPDX id or an address. Null when it is not said. */
  licence: string | null;
}

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
    licence: null,
  };
}

/**
 * Settings from environment variables: API_HOST, API_PORT, PORT (the dashboard's), CORS_ORIGINS (separated by commas),
 * PUBLIC_TEXT (full | quotes), GRAPHIQL (on | off) and DATA_LICENCE.
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
    licence: env.DATA_LICENCE?.trim() || null,
  };
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${name} must be a port from 0 to 65535, not "${value}".`);
  return port;
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (!value) return fallback;
  const found = allowed.find((choice) => choice === value);
  if (!found) throw new Error(`${name} must be ${allowed.join(' or ')}, not "${value}".`);
  return found;
}
