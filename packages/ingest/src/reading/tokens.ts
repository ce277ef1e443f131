import { fold } from '@communique/domain';
import type { Token } from '../model.ts';
import { findFirst, LETTER, MARK, NUMBER, runEnd } from './characters.ts';
import { memoIn } from './memo.ts';

const PART = LETTER | MARK | NUMBER;
const UPPER = /^\p{Lu}/u;

const shapeOf = memoIn((text) => ({ key: fold(text), capital: UPPER.test(text) }));

/** Words and numbers of a text in order, folded for matching; punctuation stands between them. One pass. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = findFirst(text, 0, PART); at < text.length; ) {
    const end = runEnd(text, at, PART);
    const { key, capital } = shapeOf(text, at, end);
    tokens.push({ start: at + offset, end: end + offset, key, capital });
    at = findFirst(text, end, PART);
  }
  return tokens;
}
