import type { Marked } from '../../marked.ts';
import { BODY_ABBREVIATIONS } from '../../organisations/bodies.ts';
import { FIELD_WORDS, INSTITUTION_WORDS, LEVEL_WORDS } from '../../organisations/words.ts';
import { HEAD_PAIRS, HONORIFICS, MILITARY_RANKS, OFFICE_MODIFIERS } from './heads.ts';
import { UNITS } from './unit-words.ts';

/** How far an office reaches to the left of its head, in words. */
const LONGEST_LEFT = 16;
const ORDINAL = /^\d+(st|nd|rd|th)$/;

/**
 * Index of an office's first word: before its head stand modifiers, levels, fields, bodies and places ("Hanoi city
 * Deputy Party Secretary"). `bodyStart` gives, for the index after a body's last token, the index of its first.
 */
export function reachLeft(marked: Marked, head: number, floor: number, bodyStart: ReadonlyMap<number, number>): number {
  const { tokens, placeAt } = marked;
  let start = head > floor && HEAD_PAIRS.has(`${tokens[head - 1]!.base}/${tokens[head]!.base}`) ? head - 1 : head;
  for (let steps = 0; start > floor && steps < LONGEST_LEFT; steps++) {
    const before = tokens[start - 1]!;
    if (!tokens[start]!.adjacent) break;
    const body = bodyStart.get(start);
    if (body !== undefined && body >= floor && body < start) start = body;
    else if (placeAt[start - 1]) {
      if (isDateline(marked, start - 1, head)) break;
      start = placeStart(marked, start - 1, floor);
    } else if (ORDINAL.test(before.text) || belongs(marked, start - 1, head)) start--;
    else break;
  }
  return start;
}

function placeStart({ placeAt }: Marked, index: number, floor: number): number {
  let first = index;
  while (first > floor && placeAt[first - 1] === placeAt[index]) first--;
  return first;
}

/** "VIENTIANE General Secretary": a place in capitals in front of an office that is not. */
function isDateline({ tokens }: Marked, index: number, head: number): boolean {
  const { text } = tokens[index]!;
  return text.length > 4 && tokens[index]!.acronym && !tokens[head]!.acronym;
}

function belongs(marked: Marked, index: number, head: number): boolean {
  const { tokens, placeAt } = marked;
  const token = tokens[index]!;
  if (token.kind !== 'word' || (HONORIFICS.has(token.base) && !MILITARY_RANKS.has(token.base))) return false;
  if (OFFICE_MODIFIERS.has(token.base) || LEVEL_WORDS.has(token.base)) return true;
  if (token.capital) {
    if (INSTITUTION_WORDS.has(token.base) || BODY_ABBREVIATIONS.has(token.text)) return true;
  } else if (UNITS.has(token.base)) {
    const before = tokens[index - 1];
    if (token.possessive || placeAt[index - 1] || LEVEL_WORDS.has(before?.base ?? '')) return true;
  }
  return FIELD_WORDS.has(token.base) && token.capital === tokens[head]!.capital;
}
