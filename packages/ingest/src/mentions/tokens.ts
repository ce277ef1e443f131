import { type Chunks, chunksOfBody } from '../reading/chunks.ts';
import type { ItemShape } from '../reading/splitting.ts';

/** A word, number or punctuation mark of the body, with its UTF-16 offsets, and what it shows by itself. */
export class Token {
  readonly start: number;
  readonly end: number;
  /** Only blanks stand between the token before and this one, and no line break. */
  readonly adjacent: boolean;
  private readonly shape: ItemShape;

  constructor(start: number, end: number, adjacent: boolean, shape: ItemShape) {
    this.start = start;
    this.end = end;
    this.adjacent = adjacent;
    this.shape = shape;
  }

  get text(): string {
    return this.shape.text;
  }
  get base(): string {
    return this.shape.base;
  }
  get kind(): ItemShape['kind'] {
    return this.shape.kind;
  }
  get capital(): boolean {
    return this.shape.capital;
  }
  get acronym(): boolean {
    return this.shape.acronym;
  }
  get possessive(): boolean {
    return this.shape.possessive;
  }
}

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
function itemsOf({ text, starts, ends, ids, pool: { items, closed } }: Chunks): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < ids.length; index++) {
    const at = starts[index]!;
    const id = ids[index]!;
    const first = items.from[id]!;
    const behind = items.from[id + 1]!;
    const isNext = index > 0 && closed[ids[index - 1]!]! && isLine(text, ends[index - 1]!, at);
    for (let item = first; item < behind; item++) {
      const follows = item > first ? items.marks[item]! : isNext;
      tokens.push(new Token(at + items.starts[item]!, at + items.ends[item]!, follows, items.shapes[item]!));
    }
  }
  return tokens;
}

/** The blanks between two offsets hold no line break. */
function isLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return false;
  return true;
}
