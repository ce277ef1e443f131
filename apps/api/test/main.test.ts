import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bench, post } from './harness.ts';

const api = bench();
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the API as a program until `until` is seen in what it prints. */
async function run(env: Record<string, string>, until: RegExp) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...env } });
  const ended = once(child, 'exit');
  let printed = '';
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = (chunk: Buffer): void => {
    printed += chunk;
    if (until.test(printed)) resolve();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  await Promise.race([promise, ended]);
  return { child, ended, printed: () => printed };
}

test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, then ends well', { timeout: 30_000 }, async (signal) => {
  const { child, ended, printed } = await run({ DATABASE_URL: api.databaseUrl(), API_PORT: '0' }, /GraphQL API: \S+\n/);
  const url = /GraphQL API: (\S+)/.exec(printed())?.[1] ?? '';
  expect((await post(url, '{ dataset { visits } }')).data).toEqual({ dataset: { visits: 4 } });
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
});

test.each<[Record<string, string>, string]>([
  [{ API_PORT: 'four' }, 'API_PORT must be a port from 0 to 65535, not "four".\n'],
  [
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', API_PORT: '0' },
    'The database at 127.0.0.1:1 does not answer',
  ],
])('%j: one sentence and exit 1', { timeout: 30_000 }, async (env, sentence) => {
  const { ended, printed } = await run(env, /\n/);
  expect(await ended).toEqual([1, null]);
  expect(printed()).toContain(sentence);
  expect(printed().trim().split('\n')).toHaveLength(1);
});
