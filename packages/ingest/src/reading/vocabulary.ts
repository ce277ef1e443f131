/**
 * The words that lexicons name, each with a number from 1: what depends on a word alone is asked by number, in arrays,
 * instead of by its letters, in maps. A word may be named by its key, by its form (a rule's "!form") or as an abbreviation
 * ("=AI"); each way has a number of its own. Lexicons are built when the program starts, so that numbers do not grow with
 * what is read.
 */
const numbers = new Map<string, number>();

/** The number of a word of a lexicon, in the notation that `expand` gives; given to it when it is new. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** The number of a word that some lexicon names, or 0. */
export const numberIfKnown = (word: string): number => numbers.get(word) ?? 0;

/** Tells which of the tries have a term that begins with a word, as bits; a trie's bit is its own. */
export type Opener = (word: Numbered) => number;

/** The numbers of a word, by key, form and letters; 0 where no lexicon names it so. */
export interface Numbered {
  keyNumber: number;
  formNumber: number;
  textNumber: number;
}

const openers: Opener[] = [];
let changes = 0;

/** Has a trie asked of every word from now on. */
export function addOpener(opener: Opener): void {
  openers.push(opener);
}

/** Says that lexicons have grown: what words remember of them is to be worked out anew. */
export function noteChange(): void {
  changes += 1;
}

/** How often lexicons have grown. */
export const changesSoFar = (): number => changes;

/** The bits of all tries that have a term beginning with a word. */
export function opensOf(word: Numbered): number {
  let bits = 0;
  for (const opener of openers) bits |= opener(word);
  return bits;
}
