import { ABBREVIATIONS, SHORT_MONTHS } from './abbreviations.ts';
import { classesAt, LETTER, MARK, NUMBER } from './characters.ts';
import { fold } from './fold.ts';
import { matches } from './matches.ts';
import { wholeWords } from './whole-words.ts';

const STOP = /[.!?…。！？]+(?:\/\.)?/gu;
const CLOSERS = /["'”’»)\]]/u;
const OPENER = /[\p{Lu}\p{N}"'“‘«([–—•-]/u;
const WORD_LETTER = /[\p{L}\p{M}]/u;
const CREDIT_END = wholeWords(/\((?:photo|source|credit|image|ảnh)s?\b[^()\n]{0,80}\)/giu);

/**
 * The ends of the sentences in `text[from, to)`: offsets right after the closing mark, the last one always `to`.
 * Abbreviations, initials, decimals and addresses of pages do not end one; a picture's credit does ("(Photo: …)"),
 * and so does a stop glued to the next capital ("agreed.The").
 */
export function sentenceEnds(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to);
  const ends = new Set<number>();
  for (const stop of matches(part, STOP)) {
    const end = endAfter(part, stop.index, stop[0]);
    if (end !== null && end < part.length) ends.add(from + end);
  }
  for (const credit of matches(part, CREDIT_END)) {
    let end = credit.index + credit[0].length;
    if (part[end] === '.') end++;
    if (end < part.length) ends.add(from + end);
  }
  ends.add(to);
  return [...ends].sort((a, b) => a - b);
}

function endAfter(part: string, at: number, mark: string): number | null {
  let end = at + mark.length;
  while (end < part.length && CLOSERS.test(part[end]!)) end++;
  if (end >= part.length) return end;
  const next = part[end]!;
  if (/\s/u.test(next)) {
    const rest = part.slice(end, end + 8).trimStart();
    if (!rest) return end;
    if (!OPENER.test(rest[0]!) && mark !== './.') return null;
    return mark === '.' && end === at + 1 && isAbbreviated(part, at, rest) ? null : end;
  }
  return isGlued(part, at, mark, next) ? end : null;
}

/** So many characters are looked at for the word before a stop. */
const LONGEST_WORD = 24;

/** The letters, numbers and stops right before an offset. */
function lastWord(part: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isOfWord(part, start - 1)) start--;
  return part.slice(start, at);
}

const isLowSurrogate = (part: string, at: number): boolean => (part.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The later half of a pair is told by its earlier one. */
function isOfWord(part: string, at: number): boolean {
  if (part[at] === '.') return true;
  return (classesAt(part, isLowSurrogate(part, at) ? at - 1 : at) & (LETTER | MARK | NUMBER)) !== 0;
}

/** Words that begin a new sentence after a chain of initials. */
const OPENING = wholeWords(/^(?:The|He|She|It|In|On)\b/);

/** The word before the stop is a shortened one, an initial, or a chain of them ("U.S."). */
function isAbbreviated(part: string, at: number, rest: string): boolean {
  const word = lastWord(part, at);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^(?:a\.m|p\.m)$/iu.test(word) && !OPENING.test(rest);
  const key = fold(word);
  if (SHORT_MONTHS.has(key)) return /^\p{N}/u.test(rest);
  return ABBREVIATIONS.has(key) && !(key === 'no' && !/^\p{N}/u.test(rest));
}

/** "agreed.The two": a stop between a word of three or more small letters and a capitalised word. */
function isGlued(part: string, at: number, mark: string, next: string): boolean {
  if (mark !== '.' || !/\p{Lu}/u.test(next)) return false;
  const before = part.slice(Math.max(0, at - 3), at);
  return (
    before.length === 3 &&
    /^\p{Ll}{3}$/u.test(before) &&
    WORD_LETTER.test(part[at + 2] ?? '') &&
    !/\p{Lu}/u.test(part[at + 2]!)
  );
}
