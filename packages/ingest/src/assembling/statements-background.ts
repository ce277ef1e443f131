import { termsOf } from '../mentions/lexicon/notation.ts';
import { Trie } from '../mentions/lexicon/trie.ts';
import type { Word } from '../reading/words.ts';

/** What only figures and history say. */
const MEASURES = new Trie<true>();
for (const term of termsOf(`
  USD, US, dollar, billion, million, percent, per cent, trillion, kilometre, hectare, tonne, ton, square kilometres, VND, CNY, RMB, yuan, year on year, year earlier, fold, largest trading partner, biggest trading partner, turnover of, total of, accounts for, accounted for
`)) {
  MEASURES.add(term, true);
}
const HISTORY = new Trie<true>();
for (const term of termsOf(`
  had been, had dealt, had met, had visited, earlier in, in recent years, last year, the year before, a year ago, a year earlier, an earlier year, years ago, back in, over the years, since then, for many years, decades, previously, the september before, at the time, was founded, was established, were established, has signed, have signed, had signed, had concluded, in the past
`)) {
  HISTORY.add(term, true);
}
const YEAR = /^(?:19|20)\d\d$/;
const FIGURE = /^\d{3,}$|^\d+[.,]\d/;

/** True for a sentence with figures and measures: trade turnover, length of the border. */
export function hasFigures(words: readonly Word[]): boolean {
  return (
    words.some(({ form }) => FIGURE.test(form) && !YEAR.test(form)) ||
    words.some((_, at) => MEASURES.longest(words, at) !== null)
  );
}

/** True for a sentence that looks back: a past year, "had been", "a year ago". */
export function looksBack(words: readonly Word[]): boolean {
  return words.some(({ form }) => YEAR.test(form)) || words.some((_, at) => HISTORY.longest(words, at) !== null);
}
