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
  for (const match of reading.body.matchAll(ANNIVERSARY)) {
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

const ORIGIN_YEAR = wholeWords(
  /\b(?:since|in|from|founded|established|set up|signed|begun|began)\b[^.;]{0,30}?\b(?<year>(?:19|20)\d\d)\b/iu,
);

/** The origin's year written in the sentence of the anniversary itself ("ties set up in 1985 … their 40th anniversary"). */
function originBeside(reading: Reading, at: number): { year: number; event: string } | null {
  const sentence = sentenceAt(reading.sentences, at);
  const match = sentence && ORIGIN_YEAR.exec(reading.body.slice(sentence.start, sentence.end));
  return match ? { year: Number(match.groups!.year), event: `"${match[0]}"` } : null;
}

function wordsAfter(tokens: readonly Token[], at: number): Set<string> {
  const first = tokens.findIndex((t) => t.start >= at);
  return new Set(first < 0 ? [] : tokens.slice(first, first + EVENT_WORDS).map((t) => t.key));
}
