import { expect, it } from 'vitest';
import { wholeWords } from './whole-words.ts';

it.each([
  ['in Hue', true],
  ['the talks, in', true],
  ['inner city', false],
  ['Tín Hue', false],
  ['Đạin', false],
  ['inừ', false],
])('finds whole words only: %s', (text, found) => {
  expect(wholeWords(/\bin\b/u).test(text)).toBe(found);
});
