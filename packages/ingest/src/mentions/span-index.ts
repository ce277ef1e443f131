/** From one offset to before another. */
export interface Stretch {
  start: number;
  end: number;
}

/** Gives the spans that lie between two offsets, in text order; each question costs a binary search. */
export type SpanIndex<T> = (start: number, end: number) => T[];

/** Sorts spans once, to be asked sentence by sentence without looking through all of them again. */
export function indexSpans<T extends Stretch>(spans: readonly T[]): SpanIndex<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as T).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (start, end) => {
    const found: T[] = [];
    for (let at = firstFrom(start); at < sorted.length && sorted[at]!.start < end; at++) {
      if (sorted[at]!.end <= end) found.push(sorted[at]!);
    }
    return found;
  };
}
