import { fold } from '@communique/domain';
import type { Token } from '../model.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UPPER = /^\p{Lu}/u;

/** Words and numbers of a text in order, folded for matching; punctuation stands between them. One pass. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index + offset;
    tokens.push({ start, end: start + match[0].length, key: fold(match[0]), capital: UPPER.test(match[0]) });
  }
  return tokens;
}
