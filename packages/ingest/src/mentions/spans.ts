interface Span {
  start: number;
  end: number;
}

/** Index of the first span that starts at or after an offset. The list is in text order; found by halving. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last span that starts before an offset, or undefined. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset) - 1];
}

/** The span that holds an offset, of spans that do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : undefined;
}

/** The spans that lie inside a stretch of text. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const inside: T[] = [];
  for (let index = firstFrom(spans, start); index < spans.length && spans[index]!.start < end; index++) {
    if (spans[index]!.end <= end) inside.push(spans[index]!);
  }
  return inside;
}
