import type { Chunks } from './chunks.ts';
import type { RunShape } from './splitting.ts';

/** A word or number of the body. */
export class Token {
  readonly start: number;
  readonly end: number;
  /** What the word shows by itself, shared by all its places. */
  readonly shape: RunShape;

  constructor(start: number, end: number, shape: RunShape) {
    this.start = start;
    this.end = end;
    this.shape = shape;
  }

  /** Folded: lower case, no diacritics. */
  get key(): string {
    return this.shape.key;
  }
  /** Written with a capital first letter. */
  get capital(): boolean {
    return this.shape.capital;
  }
}

/** Words and numbers of a text in order, folded for matching; punctuation stands between them. */
export function tokensOf({ starts, ids, pool: { runs } }: Chunks): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < ids.length; index++) {
    const at = starts[index]!;
    const id = ids[index]!;
    const end = runs.from[id + 1]!;
    for (let run = runs.from[id]!; run < end; run++)
      tokens.push(new Token(at + runs.starts[run]!, at + runs.ends[run]!, runs.shapes[run]!));
  }
  return tokens;
}
