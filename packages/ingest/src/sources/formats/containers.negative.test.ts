import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../collect.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'containers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bomb = () => zipSync({ 'zeros.txt': new Uint8Array(4_900_000).fill(97) }, { level: 9 });

test.each<[string, string, () => string | Uint8Array, RegExp]>([
  ['JSON that is none', 'x.json', () => '{', /not valid JSON/],
  ['a table with an open quote', 'x.csv', () => 'title,text\n"a', /not a valid table/],
  ['a zip archive that is none', 'x.zip', () => 'no archive', /zip archive can't be read/],
  [
    'a zip archive whose paths leave it',
    'y.zip',
    () => zipSync({ '../../etc/x.txt': strToU8('a') }),
    /zip archive can't be read.*relative path/,
  ],
  ['a zip bomb', 'bomb.zip', bomb, /hundred times its size/],
  [
    'an entry over the limit',
    'big.zip',
    () => zipSync({ 'a.txt': new Uint8Array(5_100_000) }, { level: 0 }),
    /too large: 5\.1 MB/,
  ],
  ['a WARC that is none', 'x.warc', () => 'no archive', /WARC archive|not a WARC/],
  ['a PDF that is none', 'x.pdf', () => '%PDF-1.4 broken', /PDF can't be opened/],
  ['a message without text', 'x.eml', () => 'Subject: nothing\r\n\r\n', /holds no text/],
])('refuses %s, and goes on', async (_name, name, content, reason) => {
  const [path, good] = [join(folder, name), join(folder, 'good.txt')];
  await writeFile(path, content());
  await writeFile(good, 'A delegation visited.');
  const items = [];
  for await (const item of collect([path, good])) items.push(item);
  expect(items).toMatchObject([{ error: expect.stringMatching(reason) }, { id: 'good' }]);
});
