import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { list, readTable } from './table.ts';

const folder = new URL('../data/', import.meta.url);
const tables = ['', 'generated/'].flatMap((sub) =>
  readdirSync(new URL(sub || '.', folder))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => sub + file),
);

describe.each(tables)('%s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  it('has as many cells in each row as columns', () => {
    const width = lines[0]?.split('\t').length;
    expect(lines.filter((line) => line.split('\t').length !== width)).toEqual([]);
  });

  it('is in Unicode NFC without stray spaces', () => {
    expect(lines.filter((line) => line !== line.normalize('NFC') || /(^| |\t) | (\t|$)|\r/.test(line))).toEqual([]);
  });

  it('names no thing twice in its first column', () => {
    const keys = readTable(file).map((row) => Object.values(row)[0]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

it('splits lists at semicolons', () => {
  expect(list('a;b c')).toEqual(['a', 'b c']);
  expect(list('')).toEqual([]);
  expect(list(undefined)).toEqual([]);
});
