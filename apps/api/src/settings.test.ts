import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';

test.each<[Record<string, string>, object]>([
  [
    {},
    {
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      publicText: 'full',
      graphiql: true,
      licence: null,
      queryTimeout: 10,
      rateLimit: null,
      trustedProxies: 0,
      metrics: true,
    },
  ],
  [{ API_PORT: '4100' }, { port: 4100 }],
  [{ PORT: '3100' }, { corsOrigins: ['http://localhost:3100', 'http://127.0.0.1:3100'] }],
  [{ API_HOST: '0.0.0.0' }, { host: '0.0.0.0', publicText: 'quotes', rateLimit: 5_000_000, metrics: false }],
  [{ API_HOST: '0.0.0.0', METRICS: 'on' }, { metrics: true }],
  [{ API_HOST: '0.0.0.0', RATE_LIMIT: 'off' }, { rateLimit: null }],
  [
    { RATE_LIMIT: '300000', TRUSTED_PROXIES: '1' },
    { rateLimit: 300_000, trustedProxies: 1 },
  ],
  [
    { QUERY_TIMEOUT: '2.5', DATA_LICENCE: 'CC-BY-4.0' },
    { queryTimeout: 2.5, licence: 'CC-BY-4.0' },
  ],
  [{ API_HOST: '0.0.0.0', PUBLIC_TEXT: 'full' }, { publicText: 'full' }],
  [
    { PUBLIC_TEXT: 'quotes', GRAPHIQL: 'off' },
    { publicText: 'quotes', graphiql: false },
  ],
  [
    { CORS_ORIGINS: 'https://a.example, https://b.example' },
    { corsOrigins: ['https://a.example', 'https://b.example'] },
  ],
  [{ CORS_ORIGINS: '' }, { corsOrigins: [] }],
])('%j', (env, expected) => {
  expect(settingsFrom(env)).toMatchObject(expected);
});

test.each<[Record<string, string>, string]>([
  [{ API_PORT: 'http' }, 'API_PORT must be a port from 0 to 65535, not "http".'],
  [{ API_PORT: '70000' }, 'API_PORT must be a port'],
  [{ PUBLIC_TEXT: 'all' }, 'PUBLIC_TEXT must be full or quotes, not "all".'],
  [{ GRAPHIQL: 'yes' }, 'GRAPHIQL must be on or off'],
  [{ RATE_LIMIT: '1000' }, 'RATE_LIMIT must be a number from 250000'],
  [{ RATE_LIMIT: 'none' }, 'RATE_LIMIT must be a number'],
  [{ QUERY_TIMEOUT: '0' }, 'QUERY_TIMEOUT must be a number from 0.1 to 600'],
  [{ TRUSTED_PROXIES: 'yes' }, 'TRUSTED_PROXIES must be a number'],
])('%j is refused', (env, message) => {
  expect(() => settingsFrom(env)).toThrow(message);
});
