import { expect, it } from 'vitest';
import { VOCABULARY } from '../../test/fixtures/overview.ts';
import { en } from '../messages/en/index.ts';
import { readCompared, toggled } from './compare.ts';

const COUNTS = new Map([
  ['trade', 3],
  ['tourism', 9],
]);

it.each<[string | null, string[], boolean, string[]]>([
  [null, ['tourism', 'trade'], false, []],
  ['finance', ['finance'], true, []],
  ['trade,tourism,trade', ['trade', 'tourism'], true, []],
  ['trade,poetry', ['trade'], true, ['poetry']],
  ['poetry', ['tourism', 'trade'], false, ['poetry']],
])('compare=%s compares %o', (raw, codes, chosen, wrong) => {
  const compared = readCompared(raw, COUNTS, VOCABULARY, en.themes);
  expect(compared.themes.map(({ code }) => code)).toEqual(codes);
  expect(compared.chosen).toBe(chosen);
  expect(compared.problems.map((problem) => problem.raw)).toEqual(wrong);
});

it('names what is more than five', () => {
  const groups = [{ code: 'g', label: 'G', themes: [...'abcdefg'].map((code) => ({ code, label: code })) }];
  const compared = readCompared('a,b,c,d,e,f,g', new Map(), { ...VOCABULARY, groups }, en.themes);
  expect(compared.themes).toHaveLength(5);
  expect(compared.problems.map(({ raw }) => raw)).toEqual(['f', 'g']);
});

it.each<[string[], string, string | null]>([
  [['a'], 'b', 'a,b'],
  [['a', 'b'], 'a', 'b'],
  [['a'], 'a', null],
  [['a', 'b', 'c', 'd', 'e'], 'f', null],
  [['a', 'b', 'c', 'd', 'e'], 'e', 'a,b,c,d'],
])('%o and a press on %s: %s', (codes, code, next) => {
  expect(
    toggled(
      codes.map((each) => ({ code: each })),
      code,
    ),
  ).toBe(next);
});
