import { type Chunks, chunksOf, chunksOfBody, firstChunk, termsWithin } from './chunks.ts';
import { joinOf, type Term } from './splitting.ts';

export { keyOf } from './inflection.ts';
export type { Join } from './splitting.ts';

interface Stretch {
  start: number;
  end: number;
}

/** A word of a sentence as the lexicon reads it. */
export type Word = Term;

/** The words between two offsets of a text; the first one's join is hard. */
function wordsBetween(split: Chunks, from: number, to: number): Word[] {
  const { text, starts } = split;
  const words: Word[] = [];
  let last = from;
  for (let index = firstChunk(split, from); index < starts.length && starts[index]! < to; index++) {
    const at = Math.max(starts[index]!, from);
    const terms = termsWithin(split, index, from, to);
    for (let term = 0; term < terms.length; term++) {
      const within = terms[term]!;
      const { text: written, key, form, possessive, capital, abbreviation, opens, sign } = within;
      const start = at + within.start;
      let { join } = within;
      if (words.length === 0) join = 'hard';
      else if (term === 0) join = start - last === 1 && text[last] === ' ' ? 'close' : joinOf(text.slice(last, start));
      last = at + within.end;
      words.push({ start, end: last, text: written, key, form, join, possessive, capital, abbreviation, opens, sign });
    }
  }
  return words;
}

/** The words of `body` between two offsets, with offsets into `body`. */
export const wordsOf = (body: string, start: number, end: number): Word[] => wordsBetween(chunksOf(body), start, end);

const bySentence = new WeakMap<Stretch, Word[]>();

/** The words of a sentence; split once, for all who ask. */
export function sentenceWords(body: string, sentence: Stretch): readonly Word[] {
  const known = bySentence.get(sentence);
  if (known) return known;
  const words = wordsBetween(chunksOfBody(body), sentence.start, sentence.end);
  bySentence.set(sentence, words);
  return words;
}
