import { classesOf, SPACE } from './characters.ts';
import { codesOf } from './codes.ts';
import { memoIn } from './memo.ts';
import { Pool } from './pieces.ts';
import { itemsOf, runsOf, termsIn } from './splitting.ts';

/** Longer stretches (addresses, a page without blanks) do not come back: to remember them would only take room. */
const LONGEST_KEPT = 80;
/** So many chunks, and letters in them, are kept at the most before all are forgotten; a text under way keeps its own. */
const MOST_CHUNKS = 40_000;
const MOST_LETTERS = 1_000_000;

/** A text as its chunks: stretches without blanks ("(Vietnam),"), each split once for all places in which it stands. */
export interface Chunks {
  text: string;
  /** The offsets at which the chunks begin and end. */
  starts: readonly number[];
  ends: readonly number[];
  /** The numbers of the chunks in `pool`. */
  ids: readonly number[];
  pool: Pool;
  /** The chunk that was found last. */
  found: number;
}

const splitInto = (pool: Pool, stretch: string, goesOn: boolean): number =>
  pool.add(runsOf(stretch), itemsOf(stretch, goesOn), termsIn(stretch), stretch.length);

/** A pool, and what finds in it the number of a stretch that blanks follow. */
function newPool() {
  const pool = new Pool();
  return { pool, known: memoIn((stretch) => splitInto(pool, stretch, true)) };
}

let kept = newPool();

/** Splits a text at its blanks, in one pass; known chunks are looked up, not read again. */
export function chunksOf(text: string): Chunks {
  if (kept.pool.closed.length > MOST_CHUNKS || kept.pool.letters > MOST_LETTERS) kept = newPool();
  const { pool, known } = kept;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const codes = codesOf(text);
  const to = text.length;
  for (let at = 0; at < to; at++) {
    if (isSpace(codes[at]!)) continue;
    const start = at;
    while (at < to && !isSpace(codes[at]!)) at++;
    const comesBack = at < to && at - start <= LONGEST_KEPT;
    starts.push(start);
    ends.push(at);
    ids.push(comesBack ? known(text, codes, start, at) : splitInto(pool, text.slice(start, at), at < to));
  }
  return { text, starts, ends, ids, pool, found: 0 };
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

/** The number in the pool of the part of a chunk that lies between two offsets of the text. */
export function idWithin({ text, starts, ends, ids, pool }: Chunks, index: number, from: number, to: number): number {
  const start = starts[index]!;
  const end = ends[index]!;
  if (start >= from && end <= to) return ids[index]!;
  return splitInto(pool, text.slice(Math.max(start, from), Math.min(end, to)), false);
}
