/** So many words at the most are kept by one memory; a longer text than any report has no more of them. */
const MOST = 50_000;

/**
 * Remembers what a function of one word says: a text has few different words. Equal words get the very same value, so
 * that strings in it are compared and looked up by identity.
 */
export function memo<T>(compute: (word: string) => T): (word: string) => T {
  const values = new Map<string, T>();
  return (word) => {
    const known = values.get(word);
    if (known !== undefined) return known;
    const value = compute(word);
    if (values.size >= MOST) values.clear();
    values.set(word, value);
    return value;
  };
}
