import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../reading/words.ts';
import { expand } from './notation.ts';
import { Trie } from './trie.ts';

test.each([
  ['railway', [['railway']]],
  ['centres', [['center']]],
  ['smart? gate', [['gate'], ['smart', 'gate']]],
  [
    'sea|river port',
    [
      ['sea', 'port'],
      ['river', 'port'],
    ],
  ],
  ["women's union", [['woman', 'union']]],
  ['AI', [['=AI']]],
])('%s stands for its keys', (term, keys) => {
  expect(expand(term)).toEqual(keys);
});

describe('a term finds its words', () => {
  test.each([
    ['invest~', 'Firms invested abroad', 'invested'],
    ['say~', 'He said so', 'said'],
    ['labour', 'cross-border labor', 'labor'],
    ['city', 'sister cities', 'cities'],
    ['AI', 'AI and chips', 'AI'],
    ['!exchanges', 'more exchanges', 'exchanges'],
    ['train~ * official', 'to train young tax officials', 'train young tax officials'],
    ['women union', 'the Women’s Union', 'Women’s Union'],
    ['dan toc', 'the Dân Tộc people', 'Dân Tộc'],
  ])('%s in "%s"', (term, text, found) => {
    const trie = new Trie<true>();
    trie.add(term, true);
    const words = wordsOf(text, 0, text.length);
    const hits = words
      .flatMap((_, at) => trie.longest(words, at) ?? [])
      .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
    expect(hits).toEqual([found]);
  });

  test.each([
    ['AI', 'the ai of it'],
    ['!exchanges', 'an exchange'],
    ['trade fair', 'trade, fair play'],
    ['train~ * official', 'trained a great many new young officials'],
  ])('%s not in "%s"', (term, text) => {
    const trie = new Trie<true>();
    trie.add(term, true);
    const words = wordsOf(text, 0, text.length);
    expect(words.some((_, at) => trie.longest(words, at) !== null)).toBe(false);
  });
});
