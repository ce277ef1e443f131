import type { Word } from '../../reading/words.ts';
import { termsOf } from '../lexicon/notation.ts';
import { type Hit, Trie } from '../lexicon/trie.ts';
import { blends, decoys, lexicons, loose, weak } from './lexicon/index.ts';

/** The themes that a term names; none for a decoy. */
export interface Sense {
  themes: readonly string[];
  /** The rule's id. */
  rule: string;
}

/** Rules of words that count only where a statement names no other theme. */
export const WEAK = 'theme.weak.';
/** Rules of words that count only where no field is named beside them. */
export const LOOSE = 'theme.loose.';
/** Rule of words inside a body's name ("Youth Union"): a theme only where the body itself is the partner. */
export const BODY = 'theme.body';

function build(): Trie<Sense> {
  const trie = new Trie<Sense>();
  for (const term of termsOf(decoys)) trie.add(term, { themes: [], rule: 'theme.decoy' });
  for (const [terms, themes] of Object.entries(blends)) {
    for (const term of termsOf(terms)) trie.add(term, { themes, rule: 'theme.blend' });
  }
  for (const [theme, terms] of Object.entries(loose)) {
    for (const term of termsOf(terms)) trie.add(term, { themes: [theme], rule: `${LOOSE}${theme}` });
  }
  for (const lexicon of lexicons) {
    for (const [theme, terms] of Object.entries(lexicon)) {
      const sense = { themes: [theme], rule: `theme.${theme}` };
      for (const term of termsOf(terms)) trie.add(term, sense);
    }
  }
  for (const [theme, terms] of Object.entries(weak)) {
    for (const term of termsOf(terms)) trie.add(term, { themes: [theme], rule: `${WEAK}${theme}` });
  }
  return trie;
}

const trie = build();
const LINKS = new Set(['and', 'or', 'as', 'well', 'both']);
const LONGEST_LIST = 8;

/**
 * "Digital, green and circular economy": a modifier that shares its head with the members after it.
 * Returns the sense of "digital economy", or null.
 */
function sharedHead(words: readonly Word[], from: number): Sense | null {
  const modifier = words[from];
  const second = words[from + 1];
  if (!modifier || !trie.opensWith(modifier) || !second || (second.join === 'close' && !LINKS.has(second.form)))
    return null;
  const between: Word[] = [];
  for (let at = from + 1; at < words.length && at <= from + LONGEST_LIST; at += 1) {
    const word = words[at] as Word;
    if (word.join === 'hard') return null;
    const modifiers = between.length > 0 ? trie.modifiersOf(word) : undefined;
    const sense = modifiers?.get(modifier.shape.keyNumber);
    if (sense && between.every(({ form, shape }) => LINKS.has(form) || modifiers?.has(shape.keyNumber))) return sense;
    between.push(word);
  }
  return null;
}

/** The longest term that breaks off within no name: "representatives of the | People's Committee" names no people. */
function longestOutside(words: readonly Word[], hidden: readonly boolean[], from: number): Hit<Sense> | null {
  let hit = trie.longest(words, from);
  while (hit !== null && hidden[hit.to - 1] && hidden[hit.to]) hit = trie.longest(words.slice(0, hit.to - 1), from);
  return hit;
}

/** Finds the longest terms, left to right, without overlap. Words where `masked` is true start none, and none breaks off among them. */
export function match(words: readonly Word[], masked: (word: Word) => boolean): Hit<Sense>[] {
  const hits: Hit<Sense>[] = [];
  const hidden = words.map(masked);
  let at = 0;
  while (at < words.length) {
    if (!trie.opensWith(words[at] as Word) || hidden[at]) {
      at += 1;
      continue;
    }
    const hit = longestOutside(words, hidden, at);
    const shared = hit === null || hit.to === at + 1 ? sharedHead(words, at) : null;
    if (shared) hits.push({ from: at, to: at + 1, value: shared });
    else if (hit) hits.push(hit);
    at = Math.max(at + 1, hit?.to ?? 0);
  }
  return hits;
}
