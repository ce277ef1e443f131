import { describe, expect, it } from 'vitest';
import { isEncrypted, isOwnOrigin, ownPath } from './origin.ts';

const head = (fields: Record<string, string>) => new Headers(fields);

describe('a write of this site', () => {
  it.each<[string, Record<string, string>]>([
    ['of the same host', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    [
      'behind a proxy',
      { origin: 'https://visits.example', host: '10.0.0.2:3000', 'x-forwarded-host': 'visits.example' },
    ],
  ])('%s is taken', (_name, fields) => expect(isOwnOrigin(head(fields))).toBe(true));

  it.each<[string, Record<string, string>]>([
    ['without an origin', { host: 'visits.example' }],
    ['of a sandboxed frame', { origin: 'null', host: 'visits.example' }],
    ['of another site', { origin: 'https://evil.example', host: 'visits.example' }],
    ['of another port', { origin: 'http://127.0.0.1:3001', host: '127.0.0.1:3000' }],
    ['of a site with a like name', { origin: 'https://visits.example.evil.example', host: 'visits.example' }],
    ['of an extension', { origin: 'chrome-extension://visits.example', host: 'visits.example' }],
  ])('%s is refused', (_name, fields) => expect(isOwnOrigin(head(fields))).toBe(false));
});

it('knows an encrypted connection by the origin of its page', () => {
  expect(isEncrypted(head({ origin: 'https://visits.example' }))).toBe(true);
  expect(isEncrypted(head({ origin: 'http://127.0.0.1:3000' }))).toBe(false);
});

it.each([
  ['/visits/1?correct=VISIT_DAYS', '/visits/1?correct=VISIT_DAYS'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\nb', '/'],
  [null, '/'],
])('goes back to %j as %j', (given, path) => expect(ownPath(given)).toBe(path));
