/** So many words at the most are kept by one memory; a longer text than any report has no more of them. */
const MOST = 30_000;

/** A word apart from the text it was cut from, so that to keep it does not keep the text. */
const detached = (word: string): string => ` ${word}`.slice(1);

/**
 * Remembers what a function of one word says: a text has few different words. Equal words get the very same value, so
 * that strings in it are compared and looked up by identity.
 */
export function memo<T>(compute: (word: string) => T): (word: string) => T {
  const values = new Map<string, T>();
  return (word) => {
    const known = values.get(word);
    if (known !== undefined) return known;
    const own = detached(word);
    const value = compute(own);
    if (values.size >= MOST) values.clear();
    values.set(own, value);
    return value;
  };
}

/**
 * The same for words that stand in a text, between two offsets: a word that is known is found by its codes (`codesOf` the
 * text), without cutting it out. An open hash table (linear probing, at most half full).
 */
export function memoIn<T>(
  compute: (word: string) => T,
): (text: string, codes: Uint16Array, start: number, end: number) => T {
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 11);
  /** Where each word's codes end in `letters`; the first begins at 0. */
  let ends = new Int32Array(1 << 11);
  let letters = new Uint16Array(1 << 14);
  let values: T[] = [];

  /** Puts a word into the table of slots. */
  const enter = (index: number): void => {
    let slot = hashes[index]! & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  };
  const add = (hash: number, codes: Uint16Array, start: number, end: number, value: T): void => {
    if (values.length >= MOST) {
      values = [];
      slots.fill(0);
    }
    const index = values.length;
    const from = index === 0 ? 0 : ends[index - 1]!;
    if (index >= hashes.length) {
      hashes = grown(hashes, new Int32Array(hashes.length * 2));
      ends = grown(ends, new Int32Array(ends.length * 2));
    }
    if (from + end - start > letters.length) letters = grown(letters, new Uint16Array((from + end - start) * 2));
    for (let at = start; at < end; at++) letters[from + at - start] = codes[at]!;
    hashes[index] = hash;
    ends[index] = from + end - start;
    values.push(value);
    if (values.length * 2 <= slots.length) enter(index);
    else {
      slots = new Int32Array(slots.length * 2);
      for (let each = 0; each < values.length; each++) enter(each);
    }
  };
  const isWord = (index: number, codes: Uint16Array, start: number, end: number): boolean => {
    const from = index === 0 ? 0 : ends[index - 1]!;
    if (ends[index]! - from !== end - start) return false;
    for (let at = start, letter = from; at < end; at++, letter++) if (letters[letter] !== codes[at]) return false;
    return true;
  };

  return (text, codes, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = slots[slot]! - 1;
      if (hashes[index] === hash && isWord(index, codes, start, end)) return values[index]!;
    }
    const value = compute(detached(text.slice(start, end)));
    add(hash, codes, start, end, value);
    return value;
  };
}

/** The longer array, with the shorter one's values at its beginning. */
function grown<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
