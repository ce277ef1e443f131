import { expect, it } from 'vitest';
import { chunksOf } from './chunks.ts';
import type { Pool } from './pieces.ts';

it.each([
  ['a name', 'Tra Lam', ['Tra', 'Lam']],
  ['every kind of blank', 'a\u00a0b\tc\nd\u3000e', ['a', 'b', 'c', 'd', 'e']],
  ['marks belong to the word they touch', ' (Hau Son), 2025.', ['(Hau', 'Son),', '2025.']],
  ['a pair of surrogates is one character', '😀 x', ['😀', 'x']],
  ['nothing', ' \n ', []],
])('parts a text at its blanks: %s', (_, text, parts) => {
  const { starts, ends } = chunksOf(text);
  expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(parts);
});

it.each([
  ['plain', 'mayor ', ['mayor'], ['mayor'], ['mayor']],
  ['possessive', 'Lam’s ', ['Lam', 's'], ['Lam’s'], ['Lam’s']],
  ['hyphen', 'Min-ho, ', ['Min', 'ho'], ['Min-ho', ','], ['Min', 'ho']],
  ['abbreviation before a blank', 'Mr. ', ['Mr'], ['Mr.'], ['Mr']],
  ['the same at the end of the text', 'Mr.', ['Mr'], ['Mr', '.'], ['Mr']],
  ['number', '12.5% ', ['12', '5'], ['12.5', '%'], ['12', '5']],
  ['letters and digits', 'G20 ', ['G20'], ['G', '20'], ['G20']],
  ['ampersand', 'R&D ', ['R', 'D'], ['R&D'], ['R&D']],
])('reads a chunk in three ways: %s', (_, text, runs, items, terms) => {
  const { ids, pool } = chunksOf(text);
  const written = ({ from, starts, ends }: Pool['runs' | 'items' | 'terms']) =>
    starts.slice(from[ids[0]!], from[ids[0]! + 1]).map((start, at) => text.slice(start, ends[from[ids[0]!]! + at]));
  expect(written(pool.runs)).toEqual(runs);
  expect(written(pool.items)).toEqual(items);
  expect(written(pool.terms)).toEqual(terms);
});
