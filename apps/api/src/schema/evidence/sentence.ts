const LONGEST = 600;
const ENDS = /[.!?。！？]["”’)\]]*\s|\n/gu;

/**
 * The sentence or sentences that hold `body.slice(start, end)` (UTF-16 offsets), at most {@link LONGEST} characters on
 * either side of the quote, without line ends.
 */
export function sentenceAround(body: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST);
  const before = body.slice(from, start);
  const after = body.slice(end - 1, end + LONGEST);
  const begin = from + lastEnd(before);
  const stop = end - 1 + firstEnd(after);
  return body.slice(begin, Math.max(stop, end)).replace(/\s+/gu, ' ').trim();
}

function lastEnd(text: string): number {
  let last = 0;
  for (const match of text.matchAll(ENDS)) last = match.index + match[0].length;
  return last;
}

function firstEnd(text: string): number {
  const match = text.matchAll(ENDS).next().value;
  return match ? match.index + match[0].length : text.length;
}
