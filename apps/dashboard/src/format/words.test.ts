import { expect, it } from 'vitest';
import { capitalised, counted, inSentence, listed } from './words.ts';

it.each([
  [0, '0 visits'],
  [1, '1 visit'],
  [1200, '1,200 visits'],
])('counts %i', (count, words) => {
  expect(counted(count, 'visit')).toBe(words);
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %o', (words, list) => {
  expect(listed(words)).toBe(list);
});

it('changes the first letter only', () => {
  expect(inSentence('Border management')).toBe('border management');
  expect(inSentence('AI in Government')).toBe('AI in Government');
  expect(capitalised('điện Biên')).toBe('Điện Biên');
});
