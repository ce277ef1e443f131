import type { Sentence } from '../model.ts';
import { type Chunks, chunksOf, chunksOfBody, firstChunk, idWithin } from './chunks.ts';
import { perSentence } from './per-sentence.ts';
import { type Join, joinOf, lookUp, type TermShape } from './splitting.ts';

export { keyOf } from './inflection.ts';
export type { Join } from './splitting.ts';

/** A word of a sentence as the lexicon reads it: its place, how it is joined to the one before, and what it shows. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly join: Join;
  readonly shape: TermShape;
  /** Bits of the tries that have a term beginning with the word. */
  readonly opens: number;

  constructor(start: number, end: number, join: Join, shape: TermShape) {
    this.start = start;
    this.end = end;
    this.join = join;
    this.shape = lookUp(shape);
    this.opens = shape.opens;
  }

  get text(): string {
    return this.shape.text;
  }
  get key(): string {
    return this.shape.key;
  }
  get form(): string {
    return this.shape.form;
  }
  get possessive(): boolean {
    return this.shape.possessive;
  }
  get capital(): boolean {
    return this.shape.capital;
  }
  get abbreviation(): boolean {
    return this.shape.abbreviation;
  }
}

/** The words between two offsets of a text; the first one's join is hard. */
function wordsBetween(split: Chunks, from: number, to: number): Word[] {
  const { text, starts } = split;
  const { terms } = split.pool;
  const words: Word[] = [];
  let last = from;
  for (let index = firstChunk(split, from); index < starts.length && starts[index]! < to; index++) {
    const at = Math.max(starts[index]!, from);
    const id = idWithin(split, index, from, to);
    const first = terms.from[id]!;
    const behind = terms.from[id + 1]!;
    for (let term = first; term < behind; term++) {
      const start = at + terms.starts[term]!;
      const join = term > first ? terms.marks[term]! : joinBefore(text, words.length, last, start);
      last = at + terms.ends[term]!;
      words.push(new Word(start, last, join, terms.shapes[term]!));
    }
  }
  return words;
}

/** How the first word of a chunk is joined to the one before it; nothing stands before the first of all. */
function joinBefore(text: string, words: number, last: number, start: number): Join {
  if (words === 0) return 'hard';
  return start - last === 1 && text[last] === ' ' ? 'close' : joinOf(text.slice(last, start));
}

/** The words of `body` between two offsets, with offsets into `body`. */
export const wordsOf = (body: string, start: number, end: number): Word[] => wordsBetween(chunksOf(body), start, end);

/** The words of a sentence; split once, for all who ask. */
export const sentenceWords = (body: string, sentence: Sentence): readonly Word[] => split(sentence, body);

const split = perSentence(({ start, end }: Sentence, body: string) => wordsBetween(chunksOfBody(body), start, end));
