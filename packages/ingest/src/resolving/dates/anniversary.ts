import type { Reading, Token } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import type { YearSource } from './clock.ts';
import { ORIGINS } from './origins.ts';

const ANNIVERSARY = wholeWords(/(?<n>\d{1,3})(?:st|nd|rd|th) (?:founding |birth |establishment )?anniversary\b/gu);
/** How many words after "anniversary" name the event. */
const EVENT_WORDS = 12;

/** "the 70th anniversary of …" where the event's year is known. */
export function anniversary(reading: Reading): YearSource | null {
  for (const match of ANNIVERSARY.matches(reading.body)) {
    const end = match.index + match[0].length;
    const words = wordsAfter(reading.tokens, end);
    const origin = ORIGINS.find((o) => o.words.every((word) => words.has(word))) ?? originBeside(reading, match.index);
    if (!origin) continue;
    const year = origin.year + Number(match.groups!.n);
    const reason = `year from "${match[0]}": ${origin.event} + ${match.groups!.n}`;
    return { yearOf: () => year, span: { start: match.index, end }, reason };
  }
  return null;
}

/** How far from the anniversary its origin is looked for, in characters. */
const REACH = 250;
/** A bare "in 2023" is mostly the year in which the anniversary is kept; "in 1985" is the one counted from. */
const ORIGIN_YEAR = wholeWords(
  /\b(?:since|from|found(?:ed|ation|ing)|establish(?:ed|ment)|set up|signed|signing|begun|began|opened|twinned|formed)\b[^.;]{0,40}?\b(?<year>(?:19|20)\d\d)\b|\bin\b[^.;]{0,30}?\b(?<bare>19\d\d)\b/iu,
);

/** The origin's year written in the sentence of the anniversary itself ("ties set up in 1985 … their 40th anniversary"). */
function originBeside(reading: Reading, at: number): { year: number; event: string } | null {
  const sentence = sentenceAt(reading.sentences, at);
  const from = Math.max(sentence?.start ?? at, at - REACH);
  const match = ORIGIN_YEAR.exec(reading.body.slice(from, Math.min(sentence?.end ?? at, at + REACH)));
  return match ? { year: Number(match.groups!.year ?? match.groups!.bare), event: `"${match[0]}"` } : null;
}

/** The words that follow an offset; binary search. */
function wordsAfter(tokens: readonly Token[], at: number): Set<string> {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return new Set(tokens.slice(low, low + EVENT_WORDS).map((token) => token.key));
}
