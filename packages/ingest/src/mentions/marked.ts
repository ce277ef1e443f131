import type { PlaceMention, Reading } from '../model.ts';
import { INSTITUTION_WORDS } from './organisations/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The body's tokens with the place each of them belongs to: what the grammars of bodies, offices and names read. */
export interface Marked {
  body: string;
  tokens: readonly Token[];
  /** Per token: the place mention it lies in, or null. */
  placeAt: readonly (PlaceMention | null)[];
}

const byPlaces = new WeakMap<readonly PlaceMention[], Marked>();

/** Marks every token with its place; kept for as long as the list of places lives (one marking a report). */
export function mark(reading: Reading, places: readonly PlaceMention[]): Marked {
  const known = byPlaces.get(places);
  if (known) return known;
  const marked = markTokens(reading, places);
  byPlaces.set(places, marked);
  return marked;
}

/** One pass over both lists. */
function markTokens(reading: Reading, places: readonly PlaceMention[]): Marked {
  const tokens = tokensOf(reading);
  const sorted = places.filter((place) => !isCommon(place)).sort((a, b) => a.start - b.start || b.end - a.end);
  const placeAt: (PlaceMention | null)[] = [];
  let next = 0;
  let current: PlaceMention | null = null;
  for (const token of tokens) {
    if (current && token.start >= current.end) current = null;
    while (next < sorted.length && sorted[next]!.start <= token.start) {
      const place = sorted[next++]!;
      if (place.end > token.start && !current && !isPartOfWord(reading.body, place)) current = place;
    }
    placeAt.push(current);
  }
  return { body: reading.body, tokens, placeAt };
}

/** "Internal Affairs", "Tourism Sok Soken": an unknown place that begins with a word of institutions. */
function isCommon(place: PlaceMention): boolean {
  if (place.candidates.length > 0 || place.isCountry) return false;
  const [first = ''] = place.name.toLowerCase().split(/\s+/);
  return INSTITUTION_WORDS.has(first);
}

/** "Kim Dong-yeon": a place read from the first half of a hyphenated word. */
function isPartOfWord(body: string, place: PlaceMention): boolean {
  return !place.isCountry && body[place.end] === '-' && /^-\p{Ll}/u.test(body.slice(place.end, place.end + 3));
}

/** Index after the last token of the place that `index` lies in. */
export function placeEnd(marked: Marked, index: number): number {
  const place = marked.placeAt[index];
  let end = index + 1;
  while (end < marked.tokens.length && marked.placeAt[end] === place) end++;
  return end;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
