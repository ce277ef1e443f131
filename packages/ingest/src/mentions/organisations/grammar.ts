import { CALENDAR_WORDS, FUNCTION_WORDS } from '../calendar-words.ts';
import { type Marked, placeEnd } from '../marked.ts';
import { foldName, shapeOf } from '../people/names/shapes.ts';
import { OFFICE_HEADS } from '../people/offices/heads.ts';
import type { Token } from '../tokens.ts';
import { BODY_ABBREVIATIONS } from './bodies.ts';
import { BARE_HEADS, BODY_HEADS, LOWER_HEADS, PORTFOLIO_HEADS } from './heads.ts';
import { INSTITUTION_WORDS, LEVEL_WORDS } from './words.ts';

/** The longest run of words before a body's head noun; keeps the work linear on texts of capitals only. */
const LONGEST_RUN = 14;
const PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'in', 'with', 'under']);
const ARTICLES = new Set(['the', 'its', 'their', 'this', 'that']);
const OF_PLACE = new Set(['province', 'city', 'region', 'capital', 'municipality', 'county', 'prefecture', 'district']);
/** Words that begin an office and no body. */
const OFFICE_ONLY = new Set([
  'deputy',
  'vice',
  'permanent',
  'acting',
  'former',
  'executive',
  'alternate',
  'late',
  'standing-vice',
]);
const ORDINAL = /^\d+(st|nd|rd|th)$/;

/** A capitalised word that can belong to a body's name. */
export function isNameWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.capital &&
    !FUNCTION_WORDS.has(token.base) &&
    !CALENDAR_WORDS.has(token.base) &&
    !OFFICE_HEADS.has(token.base) &&
    !token.text.endsWith('.')
  );
}

/** Index after a bracketed abbreviation at `index` ("(CPC)"), or `index` when there is none. */
export function skipAbbreviation(tokens: readonly Token[], index: number): number {
  const inside = tokens[index + 1];
  const short = tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' && inside?.kind === 'word';
  return short && inside.text.length <= 9 && /\p{Lu}.*\p{Lu}/u.test(inside.text) ? index + 3 : index;
}

/**
 * Reads the name of a body that begins at token `start` (articles excluded): words up to its head noun ("Yunnan
 * provincial Party Committee"), then what it is of or for. Returns the index after it, or null.
 */
export function readBody(marked: Marked, start: number, depth = 0): number | null {
  const { tokens } = marked;
  const head = readHead(marked, start);
  if (head === null || depth > 6) return head;
  let end = skipAbbreviation(tokens, head);
  for (
    let more = readComplement(marked, end, head, depth);
    more !== null;
    more = readComplement(marked, end, head, depth)
  ) {
    end = skipAbbreviation(tokens, more);
  }
  return end;
}

/** False for tokens that begin no name of a body: small words that are neither places, levels nor possessives. */
export function mayOpenBody({ tokens, placeAt }: Marked, index: number): boolean {
  const { kind, capital, possessive, base } = tokens[index]!;
  if (kind !== 'word') return kind === 'number';
  return capital || possessive || placeAt[index] !== null || LEVEL_WORDS.has(base);
}

/** The words of the name up to and with its last head noun. */
function readHead(marked: Marked, start: number): number | null {
  const { tokens, placeAt } = marked;
  if (OFFICE_ONLY.has(tokens[start]?.base ?? '')) return null;
  let index = start;
  let end: number | null = null;
  let capitals = 0;
  let marks = 0;
  while (index < tokens.length && index - start < LONGEST_RUN) {
    const token = tokens[index]!;
    if (index > start && !token.adjacent) break;
    if (placeAt[index]) {
      index = placeEnd(marked, index);
      marks++;
      continue;
    }
    if (token.text === '(' && index > start) {
      const after = skipAbbreviation(tokens, index);
      if (after === index) break;
      index = after;
      continue;
    }
    if (isNameWord(token) || qualifiesBody(tokens, index)) {
      if (end !== null && !INSTITUTION_WORDS.has(token.base) && !BODY_HEADS.has(token.base)) break;
      if (token.base === 'park' && isPerson(tokens, index)) break;
      capitals++;
      index++;
      if (BODY_HEADS.has(token.base) || (token.acronym && BODY_ABBREVIATIONS.has(token.text.replace(/['’]s$/, ''))))
        end = index;
      continue;
    }
    if (LEVEL_WORDS.has(token.base) || ORDINAL.test(token.text) || (token.possessive && index === start)) {
      if (!continuesWithName(marked, index + 1)) break;
      marks++;
      index++;
      continue;
    }
    if (/^[-–]$/.test(token.text) && end === null && placeAt[index - 1]?.isCountry && placeAt[index + 1]?.isCountry) {
      index++;
      continue;
    }
    if (token.base === 'and' && end === null && capitals > 0 && joinsFields(marked, index)) {
      index++;
      continue;
    }
    break;
  }
  if (end !== null && tokens[end - 1]!.base === 'party' && tokens[end]?.text === 'school') end++;
  if (end !== null) return isBare(marked, start, end) || belongsToOffice(tokens, end) ? null : end;
  return readLowerHead(marked, index, capitals + marks > 0 && index > start);
}

/** "in Busan Park Soo Kwan", "of Busan Park Soo-kwan": a family name with its given name, no park. */
const isPerson = (tokens: readonly Token[], index: number): boolean =>
  [2, 3].some((length) => {
    const words = tokens.slice(index, index + length);
    if (words.length < length || !words.slice(1).every(({ capital, adjacent }) => capital && adjacent)) return false;
    return shapeOf(words.map(({ text }) => foldName(text.replace(/['’]s$/, ''))))?.length === length;
  });

/** "Yunnan committee of the …", "Hanoi chapter of the …": a head in lower case needs a proper name behind it. */
function readLowerHead(marked: Marked, index: number, introduced: boolean): number | null {
  const { tokens } = marked;
  let end = index;
  while (end < tokens.length && LEVEL_WORDS.has(tokens[end]!.base) && !LOWER_HEADS.has(tokens[end]!.base)) end++;
  if (/^(party|people)$/.test(tokens[end]?.base ?? '') && LOWER_HEADS.has(tokens[end + 1]?.base ?? '')) end++;
  const head = tokens[end];
  if (!head || !introduced || !LOWER_HEADS.has(head.base) || head.capital) return null;
  const partyOrPeople = tokens[end - 1]?.base === 'party' || tokens[end - 1]?.base === 'people';
  const of = tokens[end + 1]?.base === 'of' && tokens[end + 2]?.base === 'the' && tokens[end + 3]?.capital;
  return partyOrPeople || of ? end + 1 : null;
}

/** "of the Communist Party of China", "for Internal Affairs", "of Culture, Sports and Tourism", "of the region". */
function readComplement(marked: Marked, index: number, head: number, depth: number): number | null {
  const { tokens, placeAt } = marked;
  const preposition = tokens[index];
  if (!preposition?.adjacent || !PREPOSITIONS.has(preposition.base)) return null;
  let start = index + 1;
  if (ARTICLES.has(tokens[start]?.base ?? '')) start++;
  const first = tokens[start];
  if (!first) return null;
  const field = PORTFOLIO_HEADS.has(tokens[head - 1]!.base) ? readFields(marked, start) : null;
  if (field !== null && !tokens[field - 1]!.possessive) return readBodyFrom(marked, start, depth, field);
  if (preposition.base === 'in' || preposition.base === 'to' || preposition.base === 'on') {
    return placeAt[start] && /^(embassy|consulate|general)$/.test(tokens[head - 1]!.base)
      ? placeEnd(marked, start)
      : null;
  }
  const body = readBody(marked, start, depth + 1);
  if (body !== null) return body;
  if (placeAt[start]) return preposition.base === 'of' ? readPlaces(marked, start) : null;
  if (preposition.base === 'of' && start > index + 1) {
    const noun = first.base === 'autonomous' ? start + 1 : start;
    if (OF_PLACE.has(tokens[noun]?.base ?? '')) return noun + 1;
  }
  return field;
}

/** The longer of a list of fields and a body that begins at the same word. */
function readBodyFrom(marked: Marked, start: number, depth: number, field: number): number {
  return Math.max(field, readBody(marked, start, depth + 1) ?? 0);
}

/** A place and places that specify it ("China's Guangxi", "Mong Cai city"). */
export function readPlaces(marked: Marked, start: number): number {
  let end = placeEnd(marked, start);
  while (marked.tokens[end - 1]?.possessive && marked.placeAt[end]) end = placeEnd(marked, end);
  return end;
}

/** "Labour, Invalids and Social Affairs": capitalised words of fields, joined by commas, "and" and "with". */
export function readFields(marked: Marked, start: number): number | null {
  const { tokens, placeAt } = marked;
  const isField = (index: number): boolean => {
    const token = tokens[index];
    if (!token?.capital || token.kind !== 'word' || placeAt[index]) return false;
    if (OFFICE_ONLY.has(token.base)) return false;
    if (token.base === 'general') return INSTITUTION_WORDS.has(tokens[index + 1]?.base ?? '');
    return INSTITUTION_WORDS.has(token.base) && !OFFICE_HEADS.has(token.base) && !startsBody(tokens, index);
  };
  const run = (from: number): number => {
    let index = from;
    while (isField(index) && (index === from || tokens[index]!.adjacent)) index++;
    return index;
  };
  let end = run(start);
  if (end === start) return null;
  let comma: number | null = null;
  for (;;) {
    const joiner = tokens[end];
    if (!joiner) break;
    if (joiner.text === ',') {
      const next = run(end + 1);
      if (next === end + 1) break;
      comma ??= end;
      end = next;
    } else if (joiner.base === 'and' || joiner.text === '&' || joiner.base === 'with') {
      const next = run(end + 1);
      if (next === end + 1) break;
      comma = null;
      end = next;
    } else break;
  }
  return comma ?? end;
}

/** "Ministry of …" within a list of fields begins another body. */
function startsBody(tokens: readonly Token[], index: number): boolean {
  return BODY_HEADS.has(tokens[index]!.base) && PREPOSITIONS.has(tokens[index + 1]?.base ?? '');
}

function continuesWithName(marked: Marked, index: number): boolean {
  for (let next = index; next < Math.min(index + 4, marked.tokens.length); next++) {
    const token = marked.tokens[next]!;
    if (!token.adjacent) return false;
    if (isNameWord(token) || marked.placeAt[next]) return true;
    if (!LEVEL_WORDS.has(token.base) && !LOWER_HEADS.has(token.base)) return false;
  }
  return false;
}

function joinsFields(marked: Marked, index: number): boolean {
  const before = marked.tokens[index - 1]!;
  const after = marked.tokens[index + 1];
  if (!after?.capital || marked.placeAt[index - 1] || marked.placeAt[index + 1]) return false;
  return INSTITUTION_WORDS.has(before.base) && INSTITUTION_WORDS.has(after.base) && !OFFICE_HEADS.has(after.base);
}

/** "Representative Assembly": the noun of an office inside a body's name. */
function qualifiesBody(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  return token.capital && OFFICE_HEADS.has(token.base) && !!next?.adjacent && next.capital && BODY_HEADS.has(next.base);
}

/** "Fujian Party Secretary": the body is part of an office. */
function belongsToOffice(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    tokens[end - 1]!.base === 'party' && !!next?.adjacent && (OFFICE_HEADS.has(next.base) || next.base === 'general')
  );
}

/** "the Party", "the Conference": one common noun names no body. */
function isBare(marked: Marked, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const token = marked.tokens[start]!;
  return (
    !token.acronym &&
    BARE_HEADS.has(token.base) &&
    marked.tokens[end]?.base !== 'of' &&
    marked.tokens[end]?.base !== 'for'
  );
}
