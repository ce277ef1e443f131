import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLES } from '../src/paths.ts';
import { communique } from './run.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  env = { COMMUNIQUE_DATA: join(folder, 'data'), DATABASE_URL: '' };
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await writeFile(
    join(reports, 'visit.txt'),
    'HANOI, May 6 (VNA) – A delegation from Vientiane led by Governor Bounthavy Keola visited Hanoi on May 6. It was received by Tran Van Nam, Vice Chairman of the Hanoi People’s Committee. The two sides agreed to boost trade.',
  );
  await writeFile(
    join(reports, 'figures.txt'),
    'Exports to China rose by 12 percent in January, the customs office said. Imports fell by 3 percent.',
  );
  await writeFile(join(reports, 'empty.txt'), '');
  await writeFile(join(reports, 'binary.txt'), Buffer.from([1, 2, 0, 3]));
  await writeFile(join(reports, 'latin1.txt'), Buffer.from('Ambassador Andr\xe9 visited', 'latin1'));
  await writeFile(join(reports, 'huge.txt'), Buffer.alloc(50_000_000, 'visit '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what can not be read is named, the rest goes in; the same folder again changes nothing', {
  timeout: 60_000,
}, async () => {
  const first = await communique(['ingest', join(folder, 'reports')], env);
  expect(first.code).toBe(1);
  expect(first.stdout).toBe('1 new, 0 unchanged, 1 not visit reports, 4 failed\n');
  for (const reason of [
    /empty\.txt: empty/,
    /binary\.txt: not text/,
    /latin1\.txt: wrong encoding/,
    /huge\.txt: too large: 50\.0 MB/,
  ])
    expect(first.stderr).toMatch(reason);

  const again = await communique(['ingest', '--json', join(folder, 'reports')], env);
  expect(JSON.parse(again.stdout).counts).toMatchObject({
    new: 0,
    changed: 0,
    unchanged: 2,
    'not-a-visit': 0,
    failed: 4,
  });

  const verified = await communique(['verify', '--json'], env);
  expect(JSON.parse(verified.stdout)).toMatchObject({ reports: 2, faults: [] });
});

test('samples come and go, other reports stay', { timeout: 120_000 }, async () => {
  const before = JSON.parse((await communique(['verify', '--json'], env)).stdout).reports;
  expect((await communique(['samples', 'load'], env)).stdout).toBe('69 sample reports are stored.\n');
  expect(JSON.parse((await communique(['verify', '--json'], env)).stdout)).toMatchObject({
    reports: before + 69,
    faults: [],
  });
  expect((await communique(['samples', 'remove'], env)).stdout).toBe('69 sample reports were removed.\n');
  expect(JSON.parse((await communique(['verify', '--json'], env)).stdout).reports).toBe(before);
});

test('a server that does not answer gives one sentence', async () => {
  const run = await communique(['ingest', SAMPLES], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^communique: The database at 127\.0\.0\.1:1 does not answer: .*\n$/);
});
