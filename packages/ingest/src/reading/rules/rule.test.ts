import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withEdges } from './edges.ts';
import { Rule } from './rule.ts';

const PATTERNS = [
  /\b(?:met|meets?|talks? with)\b/iu,
  /\b(?:sent|sends)\b.{0,20}\b(?:letters?|(?:good|best) wishes)\b/iu,
  /(?<!\p{L})(?:received|hosts)(?!\p{L})/u,
  /^(?:read more|related|»)/iu,
  /\bmet\s+him\b|\bu-?\d\d\b|\bgood[, -]*wishes\b/u,
  /\bletter's? ?\(?good\b/u,
  /\b(?:see(?:ing)?|saw) (?:\p{L}+ ){0,2}?off\b/iu,
];
const WORDS =
  'met meets talks with sent letter good wishes Received hosts read more saw him off 5met mét ſent see\u0301 u 19 20 letter’s'.split(
    ' ',
  );
const GAPS = [' ', ', ', '-', '\n', '', ' — ', '\u0301'];

it.each(PATTERNS)('%s matches where the bare pattern does', (pattern) => {
  const rule = new Rule(pattern);
  const bare = withEdges(pattern);
  const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.flat().join('');
      expect([rule.test(written), rule.test(written)]).toEqual([bare.test(written), bare.test(written)]);
    }),
  );
});

it.each([
  ['the mayor met the guests', true],
  ['a metre of cloth', false],
])('is tried only where its letters stand: %s', (text, tried) => {
  const rule = new Rule(/\bmet\b/u);
  expect(rule.mayMatch(text)).toBe(tried);
});
