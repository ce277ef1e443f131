import type { Token } from '../model.ts';
import type { Chunks } from './chunks.ts';

/** Words and numbers of a text in order, folded for matching; punctuation stands between them. */
export function tokensOf({ starts, chunks }: Chunks): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const at = starts[index]!;
    const { runs } = chunks[index]!;
    for (let run = 0; run < runs.length; run++) {
      const { start, end, key, capital } = runs[run]!;
      tokens.push({ start: at + start, end: at + end, key, capital });
    }
  }
  return tokens;
}
