import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listReportFiles, readReportFile } from './files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
  await mkdir(join(folder, 'deeper'));
  await mkdir(join(folder, '.hidden'));
  await Promise.all(
    ['b.txt', 'a.md', 'notes.json', 'deeper/c.TXT', '.hidden/d.txt'].map((name) =>
      writeFile(join(folder, name), `Text of ${name}`),
    ),
  );
  await writeFile(join(folder, 'dated.txt'), 'date 2025-03-26 BEIJING — A delegation arrived.');
});
afterAll(() => rm(folder, { recursive: true }));

test('takes .txt and .md from folders, at any depth, in name order', async () => {
  const files = await listReportFiles([folder]);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual(['a.md', 'b.txt', 'dated.txt', 'deeper/c.TXT']);
});

test('takes a file that is named, whatever its extension, and keeps a path that is missing', async () => {
  const named = [join(folder, 'notes.json'), join(folder, 'missing.txt')];
  expect(await listReportFiles(named)).toEqual(named);
});

test('reads a report, its id from the name and its day from the header', async () => {
  const report = await readReportFile(join(folder, 'dated.txt'));
  expect(report).toMatchObject({ id: 'dated', published: '2025-03-26', title: null, publisher: null });
  expect(report.body).toMatch(/^date 2025/);
});

test.each([
  ['missing.txt', /no such file/],
  ['deeper', /not a regular file/],
])('refuses %s', async (name, message) => {
  await expect(readReportFile(join(folder, name))).rejects.toThrow(message);
});
