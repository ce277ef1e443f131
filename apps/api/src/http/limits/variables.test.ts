import { expect, test } from 'vitest';
import { areWithin } from './variables.ts';

const nested = (levels: number): unknown => (levels ? { not: nested(levels - 1) } : 1);
const keyed = (keys: number): object => Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, at]));

test.each<[string, unknown, boolean]>([
  ['none', undefined, true],
  ['null', null, true],
  ['text instead', 'x', true],
  ['a list of places', { codes: Array(4_998).fill('VN-13') }, true],
  ['one place more', { codes: Array(4_999).fill('VN-13') }, false],
  ['values in many lists', { lists: Array.from({ length: 100 }, () => Array(60).fill(1)) }, false],
  ['a list of a million', { codes: new Array(1_000_000) }, false],
  ['an object of many keys', { filter: keyed(100) }, true],
  ['one key more', { filter: keyed(101) }, false],
  ['many variables', keyed(101), false],
  ['levels', nested(32), true],
  ['one level more', nested(33), false],
])('%s', (_what, variables, within) => {
  expect(areWithin(variables)).toBe(within);
});
