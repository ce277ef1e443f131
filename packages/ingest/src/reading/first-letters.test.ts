import { expect, test } from 'vitest';
import { firstLetters } from './first-letters.ts';

const CASES: readonly [pattern: string, lookahead: string][] = [
  ['met|talks', '(?=[mt])'],
  ['\\b(?:met|talks)\\b', '(?=[mt])'],
  ['\\b(?:met|talks)\\b|\\bhost', '(?=[mth])'],
  ['(?:also |were )?(?:present|in hand)', '(?=[awpi])'],
  ['s?eats', '(?=[se])'],
  ['[Oo]n', '(?=[Oo])'],
  ['\\d+ days|two', '(?=[0123456789t])'],
  ['a(?:b|\\)c)d|e[)|]f', '(?=[ae])'],
  ['met+', '(?=[m])'],
];

const NONE = ['\\p{L}+', '^met', 'met|', '(?:met)?', 'a{0,2}b', '(?<!a)met', '\\(photo', '[^a]b', '[a-z]b', '.'];

test.each(CASES)('%s', (pattern, lookahead) => {
  expect(firstLetters(pattern)).toBe(lookahead);
});

test.each(NONE)('nothing is told of %s', (pattern) => {
  expect(firstLetters(pattern)).toBe('');
});
