import { expect, it } from 'vitest';
import { type Need, requiredBy } from './required.ts';

it.each<[string, RegExp, readonly Need[] | null]>([
  ['a word with its edges', /\bmayor\b/, [[[' mayor ']]]],
  ['one of several', /\b(?:met|talks? with)\b/, [[[' met ', ' with ']]]],
  ['alternatives', /\bmet\b|\bhosted\b/, [[[' met ']], [[' hosted ']]]],
  ['the stem of its forms', /receiv(?:e|es|ed)/, [[['receiv']]]],
  ['several parts', /\bsent\b.{0,40}\b(?:letter|guests)\b/, [[[' sent '], [' letter ', ' guests ']]]],
  ['what may be missing tells nothing', /(?:high[- ])?level(?:s)?/, [[['level']]]],
  ['an edge beside a blank takes no room', /\bfree\b trade/, [[[' free trade']]]],
  ['capitals count as small letters', /Sea Games/, [[['sea games']]]],
  ['looks are no part of a match', /(?<=the )visit(?! of)/, [[['visit']]]],
  ['a look at an edge', /(?<!\p{L})(?:met|meets)(?!\p{L})/u, [[[' met ', ' meets ']]]],
  ['groups with names', /(?<n>\d+)(?:st|th) anniversary/, [[[' anniversary']]]],
  ['figures and marks are blanks', /\bu-?\d\d\b/, [[[' u  ']]]],
  ['so are apostrophes', /people's council/, [[['people s council']]]],
  ['any number of blanks', /held\s+talks/, [[[' talks'], ['held ']]]],
  ['other letters part the string', /attach[eé]s at/, [[['attach'], ['s at']]]],
  ['figures alone', /\b\d{4}-\d\d\b/, null],
  ['one alternative without letters', /\b(?:goal|\d-\d)\b/, null],
])('%s', (_, pattern, required) => {
  expect(requiredBy(pattern.source)).toEqual(required);
});
