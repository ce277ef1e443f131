import { memo } from '../../reading/memo.ts';
import type { Word } from '../../reading/words.ts';
import { ANY, expand } from './notation.ts';

/** A branch by each way in which a term may name a word. */
interface Node<T> {
  byKey: Map<string, Node<T>>;
  /** By the folded form alone ("!exchanges"). */
  byForm: Map<string, Node<T>> | null;
  /** By the letters as written ("=AI"). */
  byText: Map<string, Node<T>> | null;
  any: Node<T> | null;
  value: T | null;
}

const newNode = <T>(): Node<T> => ({ byKey: new Map(), byForm: null, byText: null, any: null, value: null });

function branch<T>(map: Map<string, Node<T>>, word: string): Node<T> {
  let child = map.get(word);
  if (!child) {
    child = newNode();
    map.set(word, child);
  }
  return child;
}

/** The child of a node for a word of a term, in the lexicon's notation; made where there is none. */
function childOf<T>(node: Node<T>, word: string): Node<T> {
  if (word === ANY) {
    node.any ??= newNode();
    return node.any;
  }
  if (word.startsWith('!')) {
    node.byForm ??= new Map();
    return branch(node.byForm, word.slice(1));
  }
  if (word.startsWith('=')) {
    node.byText ??= new Map();
    return branch(node.byText, word.slice(1));
  }
  return branch(node.byKey, word);
}

const unpossessed = memo((text) => text.replace(/['’]s?$/, ''));

export interface Hit<T> {
  /** Index of the first word and of the word after the last. */
  from: number;
  to: number;
  value: T;
}

let tries = 0;

/** A trie over word keys. The longest term that starts at a word wins; a term never crosses a comma or stop. */
export class Trie<T> {
  private readonly root: Node<T> = newNode();
  private readonly number = tries++;
  /** Modifiers by head ("economy" → digital, green, …) of two-word terms, for lists that share one head. */
  readonly heads = new Map<string, Map<string, T>>();
  /** All modifiers of two-word terms. */
  readonly modifiers = new Set<string>();

  add(term: string, value: T): void {
    for (const keys of expand(term)) {
      let node = this.root;
      for (const key of keys) node = childOf(node, key);
      node.value ??= value;
      const [modifier, head] = keys;
      if (keys.length === 2 && modifier && head && modifier !== ANY) {
        const modifiers = this.heads.get(head) ?? new Map<string, T>();
        if (!modifiers.has(modifier)) modifiers.set(modifier, value);
        this.heads.set(head, modifiers);
        this.modifiers.add(modifier);
      }
    }
  }

  /** The longest term at word `from`, or null. The work is bounded by the longest term. */
  longest(words: readonly Word[], from: number): Hit<T> | null {
    const word = words[from];
    if (!word) return null;
    word.opens[this.number] ??= this.mayOpen(word);
    return word.opens[this.number] ? this.walk(this.root, words, from, from, null) : null;
  }

  /** True when some term begins with the word: it depends on nothing around it, and is asked once a different word. */
  private mayOpen({ key, form, text, abbreviation }: Word): boolean {
    const { byKey, byForm, byText, any } = this.root;
    return any !== null || byKey.has(key) || !!byForm?.has(form) || (abbreviation && !!byText?.has(unpossessed(text)));
  }

  /** The longest of `best` and the terms that go on from `node` with the word `at`. */
  private walk(node: Node<T>, words: readonly Word[], from: number, at: number, best: Hit<T> | null): Hit<T> | null {
    let found = best;
    if (node.value !== null && (found === null || at > found.to)) found = { from, to: at, value: node.value };
    const word = words[at];
    if (!word || (at > from && word.join !== 'close')) return found;
    const byKey = node.byKey.get(word.key);
    if (byKey) found = this.walk(byKey, words, from, at + 1, found);
    const byForm = node.byForm?.get(word.form);
    if (byForm) found = this.walk(byForm, words, from, at + 1, found);
    const byText = word.abbreviation ? node.byText?.get(unpossessed(word.text)) : undefined;
    if (byText) found = this.walk(byText, words, from, at + 1, found);
    if (node.any) found = this.walk(node.any, words, from, at + 1, found);
    return found;
  }
}
