import type { Marked } from '../../marked.ts';
import type { Token } from '../../tokens.ts';
import { HEAD_PAIRS, OFFICE_HEADS } from './heads.ts';
import { reachLeft } from './left.ts';
import { reachRight } from './right.ts';

/** An office in tokens: from `start` to before `end`; `head` is the index of its head noun. */
export interface OfficeSpan {
  start: number;
  end: number;
  head: number;
}

const PAIR_OPENERS: ReadonlySet<string> = new Set([...HEAD_PAIRS].map((pair) => pair.split('/')[0]!));

/** Index of the head noun that begins at `index`, for one-word and two-word heads, or null. */
export function headAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index]!;
  if (token.kind !== 'word') return null;
  const next = tokens[index + 1];
  if (next?.adjacent && PAIR_OPENERS.has(token.base) && HEAD_PAIRS.has(`${token.base}/${next.base}`)) return index + 1;
  if (token.base === 'general' && tokens[index - 1]?.base === 'consulate') return null;
  return OFFICE_HEADS.has(token.base) && !token.possessive ? index : null;
}

/**
 * Reads the office whose head noun stands at `head`, not reaching left beyond token `floor`.
 * `bodyStart` gives, for the index after a body's last token, the index of its first.
 */
export function readOffice(
  marked: Marked,
  head: number,
  floor: number,
  bodyStart: ReadonlyMap<number, number>,
): OfficeSpan {
  return { start: reachLeft(marked, head, floor, bodyStart), head, end: reachRight(marked, head) };
}
