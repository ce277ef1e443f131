import { type Marked, placeEnd } from '../../marked.ts';
import { BODY_ABBREVIATIONS } from '../../organisations/bodies.ts';
import { isNameWord, readBody, readFields, readPlaces, skipAbbreviation } from '../../organisations/grammar.ts';
import { FIELD_WORDS, INSTITUTION_WORDS, LEVEL_WORDS } from '../../organisations/words.ts';
import type { Token } from '../../tokens.ts';
import {
  HEAD_PAIRS,
  HONORIFICS,
  MILITARY_RANKS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PREPOSITIONS,
} from './heads.ts';

/** How far an office reaches to the left of its head, in words. */
const LONGEST_LEFT = 16;
const ARTICLES = new Set(['the', 'its', 'their', 'his', 'her']);
const UNITS = new Set([
  'province',
  'city',
  'region',
  'capital',
  'municipality',
  'county',
  'prefecture',
  'district',
  'country',
  'state',
  'committee',
  'agency',
  'ministry',
  'commission',
  'department',
  'party',
  'council',
  'union',
  'front',
  'association',
  'body',
  'congress',
  'conference',
  'government',
  'chapter',
  'university',
  'federation',
  'commune',
  'ward',
  'town',
  'assembly',
  'academy',
  'bureau',
  'office',
  'board',
  'institute',
  'school',
  'legislature',
  'republic',
  'kingdom',
]);

const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western', 'central', 'neighbouring', 'neighboring']);
const COMMON_BODIES = new Set([
  'board',
  'committee',
  'commission',
  'council',
  'office',
  'department',
  'bureau',
  'alliance',
  'group',
  'parliamentarians',
]);
const PREPOSITION_LIKE = new Set([
  'of',
  'for',
  'to',
  'in',
  'and',
  'or',
  'at',
  'on',
  'with',
  'by',
  'from',
  'who',
  'that',
]);

/** An office in tokens: from `start` to before `end`; `head` is the index of its head noun. */
export interface OfficeSpan {
  start: number;
  end: number;
  head: number;
}

/** Index of the head noun that begins at `index`, for one-word and two-word heads, or null. */
export function headAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index]!;
  if (token.kind !== 'word') return null;
  const next = tokens[index + 1];
  if (next?.adjacent && HEAD_PAIRS.has(`${token.base}/${next.base}`)) return index + 1;
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

function reachLeft(marked: Marked, head: number, floor: number, bodyStart: ReadonlyMap<number, number>): number {
  const { tokens, placeAt } = marked;
  let start = head;
  for (let steps = 0; start > floor && steps < LONGEST_LEFT; steps++) {
    const before = tokens[start - 1]!;
    if (!tokens[start]!.adjacent || before.kind === 'number') {
      if (/^\d+(st|nd|rd|th)$/.test(before.text) && tokens[start]!.adjacent) {
        start--;
        continue;
      }
      break;
    }
    const body = bodyStart.get(start);
    if (body !== undefined && body >= floor && body < start) {
      start = body;
      continue;
    }
    if (placeAt[start - 1]) {
      const place = placeAt[start - 1];
      let first = start - 1;
      while (first > floor && placeAt[first - 1] === place) first--;
      start = first;
      continue;
    }
    if (before.kind === 'mark') break;
    const belongs =
      OFFICE_MODIFIERS.has(before.base) ||
      LEVEL_WORDS.has(before.base) ||
      (before.possessive && UNITS.has(before.base)) ||
      (before.capital && (INSTITUTION_WORDS.has(before.base) || BODY_ABBREVIATIONS.has(before.text))) ||
      (FIELD_WORDS.has(before.base) && before.capital === tokens[head]!.capital);
    if (!belongs || (HONORIFICS.has(before.base) && !MILITARY_RANKS.has(before.base))) break;
    start--;
  }
  return start;
}

function reachRight(marked: Marked, head: number): number {
  const { tokens } = marked;
  let end = skipAbbreviation(tokens, head + 1);
  for (let more = readTail(marked, end, head); more !== null; more = readTail(marked, end, head)) {
    end = skipAbbreviation(tokens, more);
  }
  return end;
}

/** One "of …", "for …", "to …", "in charge of …" behind a head. */
function readTail(marked: Marked, index: number, head: number): number | null {
  const { tokens, placeAt } = marked;
  const preposition = tokens[index];
  if (!preposition?.adjacent) return null;
  if (preposition.base === 'in' && tokens[index + 1]?.base === 'charge' && tokens[index + 2]?.base === 'of') {
    const field = ARTICLES.has(tokens[index + 3]?.base ?? '') ? index + 4 : index + 3;
    return readFields(marked, field) ?? readCharge(tokens, field);
  }
  const allowed = OFFICE_PREPOSITIONS[preposition.base];
  const continues = index > head + 1;
  if (!allowed || (allowed !== 'any' && !continues && !allowed.has(tokens[head]!.base))) return null;
  let start = index + 1;
  while (ARTICLES.has(tokens[start]?.base ?? '') && start < index + 3) start++;
  const first = tokens[start];
  if (!first || first.kind === 'mark') return null;
  if ((first.possessive && UNITS.has(first.base)) || (DIRECTIONS.has(first.base) && placeAt[start + 1])) start++;
  return readObject(marked, start, preposition.base) ?? (start > index + 1 && placeAt[start - 1] ? start : null);
}

/** What an office is of: a body, a place, fields of work, or a unit named by a common noun. */
function readObject(marked: Marked, start: number, preposition: string): number | null {
  const { tokens, placeAt } = marked;
  const body = readBody(marked, start);
  if (body !== null) return body;
  if (placeAt[start] && isHalfOfPair(marked, start)) return null;
  if (placeAt[start]) return readInstitutionRun(marked, readPlaces(marked, start));
  const fields = readFields(marked, start);
  if (fields !== null) return fields;
  const lower = readLowerFields(tokens, start);
  if (lower !== null) return lower;
  const common = readCommonBody(tokens, start);
  if (common !== null) return common;
  const token = tokens[start];
  if (preposition === 'of' && token?.base === 'autonomous' && tokens[start + 1]?.base === 'region') return start + 2;
  if (preposition === 'of' && token && UNITS.has(token.base) && !token.capital) return start + 1;
  return preposition !== 'of' && token && isNameWord(token) && INSTITUTION_WORDS.has(token.base) ? start + 1 : null;
}

/** "the organising board", "the joint working committee": a body by its common noun, four words at the most. */
function readCommonBody(tokens: readonly Token[], start: number): number | null {
  for (let index = start; index < start + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || PREPOSITION_LIKE.has(token.base)) return null;
    if (COMMON_BODIES.has(token.base)) return index + 1;
  }
  return null;
}

/** "the Vietnam – Japan Festival": a place that a dash ties to another one names no seat. */
function isHalfOfPair(marked: Marked, start: number): boolean {
  const end = placeEnd(marked, start);
  return /^[-–]$/.test(marked.tokens[end]?.text ?? '') && !!marked.placeAt[end + 1];
}

/** Capitalised institution words that go on after a place ("of Vietnam's Foreign Ministry"). */
function readInstitutionRun(marked: Marked, start: number): number {
  const body = marked.tokens[start]?.adjacent ? readBody(marked, start) : null;
  return body ?? start;
}

/** "transport", "culture, sports and tourism" in lower case. */
function readLowerFields(tokens: readonly Token[], start: number): number | null {
  const isField = (index: number): boolean => FIELD_WORDS.has(tokens[index]?.base ?? '') && !tokens[index]!.capital;
  let end = start;
  while (isField(end)) end++;
  if (end === start) return null;
  for (;;) {
    const joiner = tokens[end];
    const next = joiner?.text === ',' && isField(end + 1) && listEnds(tokens, end + 1, isField);
    if (!next && !(joiner?.base === 'and' && isField(end + 1))) return end;
    end++;
    while (isField(end)) end++;
  }
}

/** A comma belongs to a list of fields only when an "and" closes the list. */
function listEnds(tokens: readonly Token[], start: number, isField: (index: number) => boolean): boolean {
  let index = start;
  while (isField(index) || tokens[index]?.text === ',') index++;
  return tokens[index]?.base === 'and' && isField(index + 1);
}

/** "in charge of administration": lower-case words up to a mark or a verb-like end, six at the most. */
function readCharge(tokens: readonly Token[], start: number): number | null {
  let end = start;
  while (end < start + 6 && FIELD_WORDS.has(tokens[end]?.base ?? '')) {
    end++;
    if (tokens[end]?.base === 'and' && FIELD_WORDS.has(tokens[end + 1]?.base ?? '')) end++;
  }
  return end > start ? end : null;
}
