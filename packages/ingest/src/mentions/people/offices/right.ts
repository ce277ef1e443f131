import { type Marked, placeEnd } from '../../marked.ts';
import { isNameWord, readBody, readFields, readPlaces, skipAbbreviation } from '../../organisations/grammar.ts';
import { FIELD_WORDS, INSTITUTION_WORDS } from '../../organisations/words.ts';
import type { Token } from '../../tokens.ts';
import { foldName, shapeOf } from '../names/shapes.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PREPOSITIONS } from './heads.ts';
import { ARTICLES, COMMON_BODIES, DIRECTIONS, FORCES, SMALL_WORDS, UNITS } from './unit-words.ts';

/** Index after an office's last word: what it is of, for, in or to, one after the other. */
export function reachRight(marked: Marked, head: number): number {
  const { tokens } = marked;
  const qualified = skipStyle(tokens, head + 1);
  let end = skipAbbreviation(tokens, readBare(marked, qualified) ?? qualified);
  for (let more = readTail(marked, end, head); more !== null; more = readTail(marked, end, head)) {
    end = skipAbbreviation(tokens, more);
  }
  return end;
}

/** "Ambassador Extraordinary and Plenipotentiary": the diplomatic style behind the head. */
function skipStyle(tokens: readonly Token[], index: number): number {
  let end = index;
  while (/^(extraordinary|plenipotentiary)$/.test(tokens[end]?.base ?? '') || isStyleJoiner(tokens, end)) end++;
  return end;
}

const isStyleJoiner = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.base === 'and' && tokens[index + 1]?.base === 'plenipotentiary';

/** "Chairman HCMC People's Committee": a body, or a place before a name, with its "of" left out. */
function readBare(marked: Marked, index: number): number | null {
  const { tokens, placeAt } = marked;
  const first = tokens[index];
  if (!first?.adjacent || !first.capital) return null;
  const place = placeAt[index];
  if (!place && !INSTITUTION_WORDS.has(first.base)) return null;
  const body = readBody(marked, index);
  if (body !== null || !place || place.isCountry) return body;
  const end = placeEnd(marked, index);
  const name = tokens.slice(end, end + 3).filter((token) => token.capital && token.adjacent);
  const isName = [tokens[end], tokens[end + 1]].every(
    (token) => token?.capital && token.adjacent && !INSTITUTION_WORDS.has(token.base),
  );
  return isName || shapeOf(name.map(({ text }) => foldName(text))) ? end : null;
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
  const superior = preposition.base === 'to' ? readSuperior(marked, start) : null;
  if (superior !== null) return superior;
  if ((first.possessive && UNITS.has(first.base)) || (DIRECTIONS.has(first.base) && placeAt[start + 1])) start++;
  return readObject(marked, start, preposition.base) ?? (start > index + 1 && placeAt[start - 1] ? start : null);
}

/** "advisor to the Lao Prime Minister": the office of somebody higher, with his country. */
function readSuperior(marked: Marked, start: number): number | null {
  const { tokens, placeAt } = marked;
  let index = placeAt[start]?.isCountry ? placeEnd(marked, start) : start;
  while (tokens[index] && !OFFICE_HEADS.has(tokens[index]!.base) && OFFICE_MODIFIERS.has(tokens[index]!.base)) index++;
  const head = tokens[index];
  return head?.capital && OFFICE_HEADS.has(head.base) ? index + 1 : null;
}

/** What an office is of: a body, a place, fields of work, or a unit named by a common noun. */
function readObject(marked: Marked, start: number, preposition: string): number | null {
  const { tokens, placeAt } = marked;
  const body = readBody(marked, start);
  if (body !== null) return tokens[body - 1]?.possessive ? (readCommonBody(tokens, body) ?? body) : body;
  if (placeAt[start] && isHalfOfPair(marked, start)) return null;
  if (placeAt[start]?.isDemonym && isUnit(tokens[start + 1])) return start + 2;
  if (placeAt[start]) {
    const end = readInstitutionRun(marked, readPlaces(marked, start));
    return readForce(marked, end) ?? end;
  }
  const fields = readFields(marked, start);
  if (fields !== null) return fields;
  const lower = readLowerFields(tokens, start);
  if (lower !== null) return lower;
  const common = readCommonBody(tokens, start) ?? readForce(marked, start);
  if (common !== null) return common;
  const token = tokens[start];
  if (preposition === 'of' && token?.base === 'autonomous' && tokens[start + 1]?.base === 'region') return start + 2;
  const unit = readUnit(tokens, start);
  if (unit !== null && /^(?:of|in)$/u.test(preposition)) return unit;
  return preposition !== 'of' && token && isNameWord(token) && INSTITUTION_WORDS.has(token.base) ? start + 1 : null;
}

/** "of the province", "in the central city": a unit by its common noun. */
function readUnit(tokens: readonly Token[], start: number): number | null {
  let at = start;
  while (DIRECTIONS.has(tokens[at]?.base ?? '') && at < start + 2) at++;
  const token = tokens[at];
  return token && UNITS.has(token.base) && !token.capital ? at + 1 : null;
}

/** "of the Lao border guard delegation", "of the Da Lat military command": words of a field and the noun they qualify. */
function readForce({ tokens, placeAt }: Marked, start: number): number | null {
  for (let index = start; index < start + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !token.adjacent || placeAt[index] || SMALL_WORDS.has(token.base)) return null;
    if (FORCES.has(token.base)) return FORCES.has(tokens[index + 1]?.base ?? '') ? index + 2 : index + 1;
    if (!FIELD_WORDS.has(token.base) && !INSTITUTION_WORDS.has(token.base)) return null;
  }
  return null;
}

/** "of the Chinese city": a unit that its country's adjective marks. */
const isUnit = (token: Token | undefined): boolean => !!token && UNITS.has(token.base) && !token.capital;

/** "the organising board", "the joint working committee": a body by its common noun, four words at the most. */
function readCommonBody(tokens: readonly Token[], start: number): number | null {
  for (let index = start; index < start + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || SMALL_WORDS.has(token.base)) return null;
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
    if (!next && !(joiner?.base === 'and' && isField(end + 1))) {
      return joiner?.adjacent && COMMON_BODIES.has(joiner.base) ? end + 1 : end;
    }
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
