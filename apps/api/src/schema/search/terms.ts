import { fold } from '@communique/domain';
import { InvalidInput } from '../error/failure.ts';
import { foldWords } from './folding.ts';

const LONGEST = 100;
const MOST_TERMS = 12;
/** Scripts that write without blanks: what is looked for may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What a search looks for. */
export interface Terms {
  /** Folded words, all of which must be there; each may be the beginning of a longer one. */
  words: readonly string[];
  /** All of it without blanks, as names are kept folded. */
  name: string;
  /** True when words may begin anywhere, because their script has no blanks. */
  anywhere: boolean;
}

/**
 * The terms of a query: marks and case do not matter, composed or not.
 * @throws InvalidInput when it is too long or holds neither letter nor figure.
 */
export function termsOf(query: string): Terms {
  const words = foldWords(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || query.length > LONGEST || words.length > MOST_TERMS) {
    throw new InvalidInput('query', `Give words to look for: letters or figures, at most ${LONGEST} characters.`);
  }
  return { words: [...new Set(words)], name: fold(query), anywhere: UNSPACED.test(query) };
}

/** The terms for Postgres: words that begin so, all of them. Terms hold letters and figures only. */
export const tsqueryOf = ({ words }: Terms): string => words.map((word) => `'${word}':*`).join(' & ');
