import { type Chunks, chunksOfBody } from '../reading/chunks.ts';
import type { Item } from '../reading/splitting.ts';

/**
 * A word, number or punctuation mark of the body, with its UTF-16 offsets. It is `adjacent` when only blanks stand between
 * the token before and this one, and no line break.
 */
export type Token = Item;

const cache = new WeakMap<object, readonly Token[]>();

/** The tokens of a body. Results are kept for as long as `key` lives (one split a report). */
export function tokensOf(key: { body: string }): readonly Token[] {
  const known = cache.get(key);
  if (known) return known;
  const tokens = itemsOf(chunksOfBody(key.body));
  cache.set(key, tokens);
  return tokens;
}

/** Words (possessives and hyphens kept inside), numbers and single marks, in order. */
function itemsOf({ text, starts, ends, chunks }: Chunks): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const at = starts[index]!;
    const { items } = chunks[index]!;
    for (let item = 0; item < items.length; item++) {
      const { start, end, text: written, base, kind, capital, acronym, possessive, adjacent } = items[item]!;
      const follows =
        item > 0 ? adjacent : index > 0 && chunks[index - 1]!.closed && isLine(text, ends[index - 1]!, at);
      tokens.push({
        start: at + start,
        end: at + end,
        text: written,
        base,
        kind,
        capital,
        acronym,
        possessive,
        adjacent: follows,
      });
    }
  }
  return tokens;
}

/** The blanks between two offsets hold no line break. */
function isLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return false;
  return true;
}
