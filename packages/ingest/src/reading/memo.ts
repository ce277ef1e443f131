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

/** A word apart from the text it was cut from, so that to keep it does not keep the text. */
const detached = (word: string): string => ` ${word}`.slice(1);

/**
 * The same for words that stand in a text, between two offsets: a word that is known is found by its letters, without
 * cutting it out. An open hash table (linear probing, at most half full).
 */
export function memoIn<T>(compute: (word: string) => T): (text: string, start: number, end: number) => T {
  let slots = new Int32Array(1 << 12);
  let hashes: number[] = [];
  let words: string[] = [];
  let values: T[] = [];

  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const makeRoom = (): void => {
    if (words.length >= MOST) [hashes, words, values] = [[], [], []];
    else if (words.length * 2 < slots.length) return;
    slots = new Int32Array(words.length === 0 ? slots.length : slots.length * 2);
    hashes.forEach((hash, index) => {
      slots[freeSlot(hash)] = index + 1;
    });
  };

  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = slots[slot]! - 1;
      const same = hashes[index] === hash && words[index]!.length === end - start;
      if (same && text.startsWith(words[index]!, start)) return values[index]!;
    }
    const word = detached(text.slice(start, end));
    const value = compute(word);
    makeRoom();
    slots[freeSlot(hash)] = words.length + 1;
    hashes.push(hash);
    words.push(word);
    values.push(value);
    return value;
  };
}
