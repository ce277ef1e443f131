import type { Evidence } from '../facts/types.ts';
import type { Count } from '../selecting/counting.ts';

/** What a sentence rests on: words of a report, or a count that can be run again. */
export type Cite = { words: Evidence } | { count: Count };

/** A run of words with the facts it says and what they rest on: the value of a frame's slot. */
export interface Piece {
  text: string;
  facts: readonly string[];
  cites: readonly Cite[];
  /** People it names in full with their office, so that later sentences may use the short name. */
  introduces?: readonly string[];
  /** What decides between singular and plural. */
  number?: number;
}

export type Pieces = Readonly<Record<string, Piece | null | undefined>>;

/** A sentence not yet numbered into a document. */
export interface Draft {
  frame: string;
  text: string;
  facts: readonly string[];
  cites: readonly Cite[];
  introduces: readonly string[];
}

/** A piece of plain words that says no fact. */
export function plain(text: string): Piece {
  return { text, facts: [], cites: [] };
}

/** A count as a piece: its total in words, unless `text` gives others. */
export function counted(count: Count, text: string, number?: number): Piece {
  return { text, facts: [], cites: [{ count }], ...(number === undefined ? {} : { number }) };
}

/** The same facts and cites under other words. */
export function reworded(piece: Piece, text: string): Piece {
  return { ...piece, text };
}

/** Several pieces as one: `text` joined by the caller, facts and cites of all. */
export function merged(text: string, pieces: readonly Piece[]): Piece {
  return {
    text,
    facts: [...new Set(pieces.flatMap((piece) => piece.facts))],
    cites: pieces.flatMap((piece) => piece.cites),
    introduces: pieces.flatMap((piece) => piece.introduces ?? []),
  };
}
