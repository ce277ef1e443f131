import { ABBREVIATIONS, SHORT_MONTHS } from './abbreviations.ts';
import { fold } from './fold.ts';
import { matches } from './matches.ts';
import { wholeWords } from './whole-words.ts';

const STOP = /[.!?…。！？]+(?:\/\.)?/gu;
const CLOSERS = /["'”’»)\]]/u;
const OPENER = /[\p{Lu}\p{N}"'“‘«([–—•-]/u;
const LETTER = /[\p{L}\p{M}]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}.]{1,24}$/u;
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

/** Words that begin a new sentence after a chain of initials. */
const OPENING = wholeWords(/^(?:The|He|She|It|In|On)\b/);

/** The word before the stop is a shortened one, an initial, or a chain of them ("U.S."). */
function isAbbreviated(part: string, at: number, rest: string): boolean {
  const word = LAST_WORD.exec(part.slice(Math.max(0, at - 24), at))?.[0] ?? '';
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
    LETTER.test(part[at + 2] ?? '') &&
    !/\p{Lu}/u.test(part[at + 2]!)
  );
}
