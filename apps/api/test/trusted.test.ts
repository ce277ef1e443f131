import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTrusted } from '../src/http/trusted.ts';
import { bench } from './harness.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-trusted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'query Totals($first: Int!) { visits(first: $first) { totalCount nodes { start } } }';
const HASH = createHash('sha256').update(TEXT).digest('hex');
const manifest = path.join(folder, 'manifest.json');
writeFileSync(manifest, JSON.stringify({ [HASH]: TEXT }));

const open = bench({ settings: { trustedDocuments: manifest } });
const closed = bench({ settings: { trustedDocuments: manifest, publicQueries: false } });

const send = async (url: string, body: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: { visits?: { totalCount: number } };
    errors?: { extensions: { code: string } }[];
  };
  return [response.status, data?.visits?.totalCount ?? errors?.[0]?.extensions.code];
};

const variables = { first: 1 };
const OTHER = 'query ($first: Int!) { visits(first: $first) { totalCount } }';

test.each<[string, object, [number, unknown], [number, unknown]]>([
  ['its text', { query: TEXT, variables }, [200, 4], [200, 4]],
  ['its hash', { documentId: `sha256:${HASH}`, variables }, [200, 4], [200, 4]],
  ['its bare hash', { documentId: HASH, variables }, [200, 4], [200, 4]],
  [
    'its hash as an extension',
    { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } }, variables },
    [200, 4],
    [200, 4],
  ],
  [
    'a hash of nothing',
    { documentId: 'f'.repeat(64), variables },
    [404, 'PERSISTED_QUERY_NOT_FOUND'],
    [404, 'PERSISTED_QUERY_NOT_FOUND'],
  ],
  ['another text', { query: OTHER, variables }, [200, 4], [403, 'QUERY_NOT_TRUSTED']],
  ['another text under its hash', { query: OTHER, documentId: HASH, variables }, [200, 4], [403, 'QUERY_NOT_TRUSTED']],
])('%s', async (_name, body, whileOpen, whileClosed) => {
  expect(await send(open.url, body)).toEqual(whileOpen);
  expect(await send(closed.url, body)).toEqual(whileClosed);
});

test('asked by GET, others are refused as well', async () => {
  const address = `${closed.url}/graphql?query=${encodeURIComponent('{ visits { totalCount } }')}`;
  expect((await fetch(address, { headers: { accept: 'application/json' } })).status).toBe(403);
});

test.each(['{', '[]', '{"a": "b"}', '{"a": 1}'])('%s is no manifest', (text) => {
  const file = path.join(folder, 'wrong.json');
  writeFileSync(file, text);
  if (text === '[]') expect(readTrusted(file).size).toBe(0);
  else expect(() => readTrusted(file)).toThrow('is no manifest of trusted documents');
});
