const LONGEST = 600;
const ENDS = /[.!?。！？]["”’)\]]*\s|\n/gu;

/** Offsets of the sentence or sentences that hold `body.slice(start, end)`, all UTF-16: at most {@link LONGEST} on either side. */
export function sentenceBounds(body: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - LONGEST);
  const before = body.slice(from, start);
  const after = body.slice(end - 1, end + LONGEST);
  return { start: from + lastEnd(before), end: Math.max(end - 1 + firstEnd(after), end) };
}

/** The sentence or sentences that hold `body.slice(start, end)`, without line ends. */
export function sentenceAround(body: string, start: number, end: number): string {
  const bounds = sentenceBounds(body, start, end);
  return body.slice(bounds.start, bounds.end).replace(/\s+/gu, ' ').trim();
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
