import type { Token } from '../../model.ts';
import { soleCountry } from './country.ts';
import {
  LEVEL_ADJECTIVES,
  LOCAL_BODIES,
  LOCAL_OFFICES,
  NAMING_KINDS,
  NO_NAME_WORDS,
  OF_KINDS,
  OWNER_WORDS,
  SUFFIX_KINDS,
} from './kind-words.ts';
import { type Hit, isJoined } from './lookup.ts';

/** Words before a place where somebody comes from, goes to or is. */
const PREPOSITIONS = new Set(['from', 'of', 'in', 'to', 'at', 'between', 'visit', 'visited', 'visiting']);
const SUFFIXES = new Set(Object.keys(SUFFIX_KINDS));
/** Names of units have up to so many words. */
const LONGEST = 3;

/**
 * Units that the gazetteer lacks, made from the text by their kind words: "Akmola province", "the districts of A, B and
 * C", "Governor of X", "Chungcheongbuk-do". `taken` marks words that known names hold already.
 */
export function unknownHits(
  body: string,
  tokens: readonly Token[],
  known: readonly (Hit | null)[],
  taken: Uint8Array,
): Hit[] {
  const hits: Hit[] = [];
  const addRomance = (from: number, to: number) => {
    const same = known[from];
    if (from >= to || (same?.from === from && same.to === to)) return;
    taken.fill(1, from, to);
    hits.push({ from, to, localities: [], country: null, isDemonym: false, rule: ROMANCE });
  };
  const add = (from: number, to: number, rule: string) => {
    if (to <= from || isTaken(taken, from, to)) return;
    taken.fill(1, from, to);
    hits.push({ from, to, localities: [], country: null, isDemonym: false, rule });
  };
  for (let i = 1; i < tokens.length; i++) {
    if (isSuffix(body, tokens, i)) add(nameBefore(body, tokens, i, 1), i + 1, 'place.suffix');
  }
  for (let i = 1; i < tokens.length; i++) {
    if (known[i - 1] && isListed(body, tokens, known, i)) add(i, i + 1, 'place.listed');
  }
  tokens.forEach((token, i) => {
    if (NAMING_KINDS.has(token.key) && i > 0) addRomance(romanceBefore(body, tokens, i), i);
    if (NAMING_KINDS.has(token.key) && i > 0) add(nameBefore(body, tokens, i, LONGEST), i, 'place.kind-after');
    if (PREPOSITIONS.has(token.key)) {
      const [first] = namesAfter(body, tokens, i + 1);
      if (first && isInsidePlace(body, tokens, known, first[1])) add(first[0], first[1], 'place.inside');
    }
    if (tokens[i + 1]?.key !== 'of') return;
    if (OF_KINDS.has(token.key)) {
      const names = namesAfter(body, tokens, i + 2);
      // "The province of A, B" is one province: the name behind the comma is somebody or somewhere else.
      for (const [from, to] of token.key.endsWith('s') ? names : names.slice(0, 1)) add(from, to, 'place.kind-of');
    } else if (LOCAL_OFFICES.has(token.key) || isLocalBody(tokens, i)) {
      const [first] = namesAfter(body, tokens, i + 2);
      if (first) add(first[0], first[1], 'place.office-of');
    }
  });
  return hits;
}

/** The rule of names with small words inside, which may hold a known name ("Val de Marne" holds Marne). */
export const ROMANCE = 'place.romance';
const PARTICLES = new Set('de du des la le les sur en del di do da dos'.split(' '));

/** Where "Val de Marne" in front of its kind word begins: capitalised words with small ones between; `to` if none do. */
function romanceBefore(body: string, tokens: readonly Token[], to: number): number {
  let from = to;
  let small = 0;
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_ROMANCE); at--) {
    const { key, capital, end } = tokens[at]!;
    if (!/^[ -]$/u.test(body.slice(end, tokens[at + 1]!.start))) break;
    if (capital ? NO_NAME_WORDS.has(key) : !PARTICLES.has(key)) break;
    if (capital) from = at;
    else small++;
  }
  return small > 0 && tokens.slice(from, to).some(({ capital }) => !capital) ? from : to;
}
const LONGEST_ROMANCE = 5;

/** "Hanoi, Zzun and Hue": one word between two localities of a list that is of one country is one of it. */
function isListed(body: string, tokens: readonly Token[], known: readonly (Hit | null)[], i: number): boolean {
  const before = known[i - 1];
  const word = tokens[i]!;
  if (!before || !isNameWord(word) || known[i] || body.slice(tokens[i - 1]!.end, word.start) !== ', ') return false;
  const next = tokens[i + 1]?.key === 'and' ? i + 2 : i + 1;
  const after = known[next];
  const gap = body.slice(word.end, tokens[next]?.start ?? word.end);
  const country = soleCountry(before.localities);
  return !!after && /^(?:, |,? and )$/u.test(gap) && country !== null && soleCountry(after.localities) === country;
}

const isSuffix = (body: string, tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.start - tokens[i - 1]!.end === 1 && body[tokens[i]!.start - 1] === '-' && SUFFIXES.has(tokens[i]!.key);

/** "Hekou in Yunnan", "Mong Cai, in the Vietnamese province of …": the unit or country that holds it follows at once. */
function isInsidePlace(body: string, tokens: readonly Token[], hitAt: readonly (Hit | null)[], at: number): boolean {
  if (hitAt[at]) return gapTo(body, tokens, at) === ', ' && holdsPlaces(hitAt[at]);
  if (tokens[at]?.key !== 'in') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    if (!/^\s|^['’]$/u.test(gapTo(body, tokens, i))) return false;
    const hit = hitAt[i];
    if (hit) return holdsPlaces(hit);
    if (!OWNER_WORDS.has(tokens[i]!.key)) return false;
  }
  return false;
}

/** Countries, and units that hold towns; a city does not. */
const holdsPlaces = ({ country, localities }: Hit): boolean =>
  country !== null || (localities[0]?.level === 1 && localities[0].kind !== 'municipality');

const gapTo = (body: string, tokens: readonly Token[], at: number): string =>
  body.slice(tokens[at - 1]!.end, tokens[at]?.start ?? body.length);

const isLocalBody = (tokens: readonly Token[], i: number): boolean =>
  LOCAL_BODIES.has(tokens[i]!.key) && LEVEL_ADJECTIVES.has(tokens[i - 1]?.key ?? '');

/** A known locality inside keeps its own mention: "Hai Phong city" is not made anew. */
function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

/** Where the name that ends before `to` begins, or `to` when no name stands there. */
function nameBefore(body: string, tokens: readonly Token[], to: number, longest: number): number {
  let from = to;
  while (from > 0 && to - from < longest) {
    const word = tokens[from - 1]!;
    if (!word.capital || NO_NAME_WORDS.has(word.key) || !/\p{L}{2}/u.test(word.key)) break;
    const right = tokens[from]!;
    if (from < to ? !isJoined(body, word, right) : !/^[ -]$/u.test(body.slice(word.end, right.start))) break;
    from--;
  }
  return from;
}

/** The names of a list that begins at a word: "Muong Khuong, Bat Xat and Bao Thang". */
function namesAfter(body: string, tokens: readonly Token[], at: number): [number, number][] {
  const names: [number, number][] = [];
  let from = at;
  while (from < tokens.length) {
    let to = from;
    while (to < tokens.length && to - from < LONGEST && isNameWord(tokens[to]!)) {
      if (to > from && !isJoined(body, tokens[to - 1]!, tokens[to]!)) break;
      to++;
    }
    if (to === from) break;
    names.push([from, to]);
    const gap = body.slice(tokens[to - 1]!.end, tokens[to]?.start ?? body.length);
    if (/^, $/u.test(gap) && tokens[to] && isNameWord(tokens[to]!)) from = to;
    else if (/^,? $/u.test(gap) && tokens[to]?.key === 'and' && tokens[to + 1] && isNameWord(tokens[to + 1]!))
      from = to + 1;
    else break;
  }
  return names;
}

const isNameWord = (token: Token): boolean =>
  token.capital && !NO_NAME_WORDS.has(token.key) && !/^\p{N}/u.test(token.key);
