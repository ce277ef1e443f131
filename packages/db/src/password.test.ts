import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withPasswordFrom } from './password.ts';

const folder = mkdtempSync(join(tmpdir(), 'password-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the file is named', 'postgresql://me@db/x', file('a', 'se/cr@t\n'), 'postgresql://me:se%2Fcr%40t@db/x'],
  ['the URL has one', 'postgresql://me:own@db/x', file('b', 'secret'), 'postgresql://me:own@db/x'],
  ['no file is named', 'postgresql://me@db/x', undefined, 'postgresql://me@db/x'],
])('%s', (_name, url, path, expected) => {
  expect(withPasswordFrom(url, path)).toBe(expected);
});

test.each([
  ['missing', join(folder, 'none'), /can't be read \(ENOENT\)/],
  ['empty', file('c', ' \n'), /is empty/],
])('refuses a file that is %s', (_name, path, message) => {
  expect(() => withPasswordFrom('postgresql://me@db/x', path)).toThrow(message);
});
