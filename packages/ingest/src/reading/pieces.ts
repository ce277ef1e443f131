import type { Item, ItemShape, Join, Run, RunShape, Term, TermShape } from './splitting.ts';

/**
 * The pieces of many chunks in one reading, one after the other in plain arrays: what is read of a text lies close
 * together in memory, and frequent chunks, which were met first, the closest. Those of chunk `id` stand from `from[id]` to
 * before `from[id + 1]`; offsets are counted from the chunk's beginning.
 */
export class Pieces<Shape, Mark> {
  readonly from: number[] = [0];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly shapes: Shape[] = [];
  /** How each piece is joined to the one before it. */
  readonly marks: Mark[] = [];

  add(start: number, end: number, shape: Shape, mark: Mark): void {
    this.starts.push(start);
    this.ends.push(end);
    this.shapes.push(shape);
    this.marks.push(mark);
  }

  /** Says that what was added since the last time is one chunk. */
  close(): void {
    this.from.push(this.shapes.length);
  }
}

/** Chunks in their three readings, each by its number. */
export class Pool {
  readonly runs = new Pieces<RunShape, null>();
  readonly items = new Pieces<ItemShape, boolean>();
  readonly terms = new Pieces<TermShape, Join>();
  /** Per chunk: false when a quotation mark that belongs to no item ends it, so that what follows is not adjacent. */
  readonly closed: boolean[] = [];
  /** How long all chunks are together. */
  letters = 0;

  /** Takes a chunk in; gives its number. */
  add(runs: readonly Run[], items: readonly Item[], terms: readonly Term[], length: number): number {
    this.letters += length;
    for (const { start, end, shape } of runs) this.runs.add(start, end, shape, null);
    for (const { start, end, shape, adjacent } of items) this.items.add(start, end, shape, adjacent);
    for (const { start, end, shape, join } of terms) this.terms.add(start, end, shape, join);
    this.runs.close();
    this.items.close();
    this.terms.close();
    return this.closed.push(items.at(-1)?.end === length) - 1;
  }
}
