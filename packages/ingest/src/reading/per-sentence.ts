/** A sentence, by its place among those of its report. */
interface Place {
  index: number;
}

/**
 * Remembers what a function says of the sentences of the latest report, each for all who ask. A sentence is told by its
 * identity. (A `WeakMap` would do the same, and costs the collector of garbage a table for every report.)
 */
export function perSentence<S extends Place, C, T>(
  compute: (sentence: S, context: C) => T,
): (sentence: S, context: C) => T {
  let sentences: S[] = [];
  let values: T[] = [];
  return (sentence, context) => {
    const { index } = sentence;
    if (sentences[index] === sentence) return values[index]!;
    if (index === 0) {
      sentences = [];
      values = [];
    }
    const value = compute(sentence, context);
    sentences[index] = sentence;
    values[index] = value;
    return value;
  };
}
