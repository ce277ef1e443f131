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
    },
  ],
  [{ API_PORT: '4100' }, { port: 4100 }],
  [{ PORT: '3100' }, { corsOrigins: ['http://localhost:3100', 'http://127.0.0.1:3100'] }],
  [{ API_HOST: '0.0.0.0' }, { host: '0.0.0.0', publicText: 'quotes' }],
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
])('%j is refused', (env, message) => {
  expect(() => settingsFrom(env)).toThrow(message);
});
