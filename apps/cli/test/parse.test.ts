import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '../src/paths.ts';
import { communique, jsonLines } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-'));
  await writeFile(join(folder, 'picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  await writeFile(
    join(folder, 'vietnamese.txt'),
    'Đoàn đại biểu của tỉnh đã được tiếp với các nghi thức trong buổi sáng.',
  );
  await writeFile(
    join(folder, 'visit.txt'),
    'HANOI, May 6 (VNA) – A delegation from Vientiane led by Governor Bounthavy Keola visited Hanoi on May 6. It was received by Tran Van Nam, Vice Chairman of the Hanoi People’s Committee. The two sides agreed to boost trade.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('one record a line; a file that can not be read gives its reason, the rest goes on, exit 1', async () => {
  const run = await communique(['parse', folder]);
  const [picture, vietnamese, visit, ...more] = jsonLines(run.stdout);
  expect(run.code).toBe(1);
  expect(more).toEqual([]);
  expect(picture).toEqual({ id: 'picture', error: expect.stringMatching(/^not text/) });
  expect(vietnamese).toMatchObject({ id: 'vietnamese', language: 'vi', isVisitReport: false, evidence: [] });
  expect(visit).toMatchObject({ id: 'visit', isVisitReport: true, visits: [{ leader: 'Bounthavy Keola' }] });
});

test('a good file alone: exit 0, nothing on standard error', async () => {
  const run = await communique(['parse', join(folder, 'visit.txt')]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
});

test('--explain prints each field with its rule and its words', async () => {
  const run = await communique(['parse', '--explain', join(folder, 'visit.txt')]);
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/\/visits\/0\/leader {2}"Bounthavy Keola"\n {4}stated by \S+\n {4}“Bounthavy Keola/);
});

test('a reader that closes early is no fault', async () => {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [
    join(REPOSITORY, 'apps/cli/bin/communique.mjs'),
    'parse',
    join(REPOSITORY, 'samples/retold'),
  ]);
  child.stdout.once('data', () => child.stdout.destroy());
  child.on('exit', resolve);
  expect(await promise).toBe(0);
});
