import { describe, expect, it } from 'vitest';
import { type Scores, scoresOf, worstOf } from './figures.ts';
import { firstRecord, scriptsOf } from './pages.ts';

const scores = (performance: number, accessibility = 100, bestPractices = 100): Scores => ({
  performance,
  accessibility,
  bestPractices,
});

describe('scores', () => {
  it.each<[string, Scores[], Scores]>([
    ['one load', [scores(97)], scores(97)],
    ['the median speed', [scores(99), scores(60), scores(95)], scores(95)],
    ['the lower middle of two', [scores(99), scores(91)], scores(91)],
    ['what is missing once is missing', [scores(99, 100, 96), scores(99, 94, 100)], scores(99, 94, 96)],
  ])('of a page: %s', (_, loads, page) => expect(scoresOf(loads)).toEqual(page));

  it('takes the worst of pages, each score on its own', () =>
    expect(worstOf([scores(99, 90, 100), scores(95, 100, 96)])).toEqual(scores(95, 90, 96)));
});

it.each<[string, string, string | null]>([
  ['<a href="/visits/7c1?country=VN">', '/visits', null],
  ['<a href="/visits?view=timeline">', '/visits', null],
  ['<a class="x" href="/visits/7c1">', '/visits', '/visits/7c1'],
  ['<a href="/people/7c1">', '/visits', null],
])('%s links to %s: %s', (html, list, found) => expect(firstRecord(html, list)).toBe(found));

it('finds each script of an answer once, and no inline one', () =>
  expect(scriptsOf('<script>1</script><script async src="/a.js"></script><script src="/a.js" nonce="x">')).toEqual([
    '/a.js',
  ]));
