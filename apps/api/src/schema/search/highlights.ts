import { foldWithOffsets } from './folding.ts';
import type { Terms } from './terms.ts';

/** A part of a text, UTF-16 offsets. */
export interface Highlight {
  start: number;
  end: number;
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Where the terms stand in a text as it is written, in order, none over another: at most so many. */
export function highlightsIn(text: string, { words, anywhere }: Terms, most = 50): Highlight[] {
  const folded = foldWithOffsets(text);
  const found: Highlight[] = [];
  for (const word of words) {
    for (let from = 0, at = 0; at >= 0 && found.length < most * words.length; from = at + word.length) {
      at = folded.text.indexOf(word, from);
      if (at < 0 || (!anywhere && isWordUnit(folded.text[at - 1]))) continue;
      found.push({ start: folded.at[at] ?? 0, end: folded.at[at + word.length] ?? text.length });
    }
  }
  return apart(found).slice(0, most);
}

/** Where two lie over one another the longer is kept. */
function apart(found: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
  }
  return kept;
}
