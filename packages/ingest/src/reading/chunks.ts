import { classesOf, SPACE } from './characters.ts';
import { codesOf } from './codes.ts';
import { memoIn } from './memo.ts';
import { type Item, itemsOf, type Run, runsOf, type Term, termsIn } from './splitting.ts';

/** A stretch of text without blanks ("(Vietnam),"), split once for all places in which it stands. */
export interface Chunk {
  runs: readonly Run[];
  items: readonly Item[];
  /** False when a quotation mark that belongs to no item ends the stretch: what follows is not adjacent. */
  closed: boolean;
  terms: readonly Term[];
}

/** Longer stretches (addresses, a page without blanks) do not come back: to remember them would only take room. */
const LONGEST_KEPT = 80;

function split(stretch: string, goesOn: boolean): Chunk {
  const items = itemsOf(stretch, goesOn);
  return { runs: runsOf(stretch), items, closed: items.at(-1)?.end === stretch.length, terms: termsIn(stretch) };
}

const known = memoIn((stretch) => split(stretch, true));

/** A text as its chunks, with the offsets at which they begin. */
export interface Chunks {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  chunks: readonly Chunk[];
  /** The chunk that was found last. */
  found: number;
}

/** Splits a text at its blanks, in one pass; known chunks are looked up, not read again. */
export function chunksOf(text: string): Chunks {
  const starts: number[] = [];
  const ends: number[] = [];
  const chunks: Chunk[] = [];
  const codes = codesOf(text);
  const to = text.length;
  for (let at = 0; at < to; at++) {
    if (isSpace(codes[at]!)) continue;
    const start = at;
    while (at < to && !isSpace(codes[at]!)) at++;
    const kept = at < to && at - start <= LONGEST_KEPT;
    starts.push(start);
    ends.push(at);
    chunks.push(kept ? known(text, codes, start, at) : split(text.slice(start, at), at < to));
  }
  return { text, starts, ends, chunks, found: 0 };
}

/** Blanks of Latin text are told by their code; the others by their class. None is written with surrogates. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (classesOf(code) & SPACE) !== 0;
}

let latest: Chunks | null = null;

/** The chunks of a report's body: split once for all who ask while the report is read. */
export function chunksOfBody(body: string): Chunks {
  if (latest?.text !== body) latest = chunksOf(body);
  return latest;
}

/**
 * Index of the first chunk that ends behind an offset. Sentences are asked for one after the other: the search begins at
 * the chunk found last, in growing strides.
 */
export function firstChunk(split: Chunks, offset: number): number {
  const { ends } = split;
  const behind = split.found === 0 || ends[split.found - 1]! <= offset;
  let low = behind ? split.found : 0;
  let high = behind ? low : split.found;
  for (let stride = 1; behind && high < ends.length && ends[high]! <= offset; stride *= 2) {
    low = high + 1;
    high = Math.min(ends.length, high + stride);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  split.found = low;
  return low;
}

/** The lexicon's words of the part of a chunk that lies between two offsets of the text. */
export function termsWithin(
  { text, starts, ends, chunks }: Chunks,
  index: number,
  from: number,
  to: number,
): Chunk['terms'] {
  const [start, end] = [starts[index]!, ends[index]!];
  if (start >= from && end <= to) return chunks[index]!.terms;
  return termsIn(text.slice(Math.max(start, from), Math.min(end, to)));
}

/** The runs of the part of a chunk that lies between two offsets of the text. */
export function runsWithin(
  { text, starts, ends, chunks }: Chunks,
  index: number,
  from: number,
  to: number,
): Chunk['runs'] {
  const [start, end] = [starts[index]!, ends[index]!];
  if (start >= from && end <= to) return chunks[index]!.runs;
  return runsOf(text.slice(Math.max(start, from), Math.min(end, to)));
}
