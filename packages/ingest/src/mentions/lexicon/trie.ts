import { memo } from '../../reading/memo.ts';
import { signOf } from '../../reading/splitting.ts';
import type { Word } from '../../reading/words.ts';
import { ANY, expand } from './notation.ts';

/** A branch by each way in which a term may name a word. */
interface Node<T> {
  /** The signs of all words in `byKey`: a word whose sign is not among them is not looked up. */
  signs: number;
  byKey: Map<string, Node<T>> | null;
  /** By the folded form alone ("!exchanges"). */
  byForm: Map<string, Node<T>> | null;
  /** By the letters as written ("=AI"). */
  byText: Map<string, Node<T>> | null;
  any: Node<T> | null;
  value: T | null;
}

const newNode = <T>(): Node<T> => ({ signs: 0, byKey: null, byForm: null, byText: null, any: null, value: null });

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
  node.signs |= signOf(word);
  node.byKey ??= new Map();
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
const NONE: readonly never[] = [];

/** A trie over word keys. The longest term that starts at a word wins; a term never crosses a comma or stop. */
export class Trie<T> {
  private readonly root: Node<T> = newNode();
  private readonly number = tries++;
  /** The trie's bit in what words remember; none behind the first 31 tries, which are asked anew each time. */
  private readonly bit = this.number < 31 ? 1 << this.number : 0;
  /** Modifiers by head ("economy" → digital, green, …) of two-word terms, for lists that share one head. */
  readonly heads = new Map<string, Map<string, T>>();

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
      }
    }
  }

  /** True when some term begins with the word. */
  opensWith({ shape: { opens } }: Word): boolean {
    return (opens.asked & this.bit) === 0 || (opens.some & this.bit) !== 0;
  }

  /** The longest term at word `from`, or null. The work is bounded by the longest term. */
  longest(words: readonly Word[], from: number): Hit<T> | null {
    const word = words[from];
    if (word === undefined || !this.opensWith(word)) return null;
    let best: Hit<T> | null = null;
    for (const node of this.branchesOf(word)) best = this.walk(node, words, from, from + 1, best);
    return best;
  }

  /** True when a term begins at one of the words, from the first to before the last given. */
  standsIn(words: readonly Word[], first = 0, last = words.length): boolean {
    for (let at = first; at < last && at < words.length; at++) {
      if (this.opensWith(words[at]!) && this.longest(words, at) !== null) return true;
    }
    return false;
  }

  /** The branches that a first word opens: they depend on nothing around it, and are looked up once a different word. */
  private branchesOf(word: Word): readonly Node<T>[] {
    const { opens } = word.shape;
    const known = opens.branches[this.number] as readonly Node<T>[] | undefined;
    if (known) return known;
    const { byKey, byForm, byText, any } = this.root;
    const exact = word.abbreviation ? byText?.get(unpossessed(word.text)) : undefined;
    const found = [byKey?.get(word.key), byForm?.get(word.form), exact, any].filter((node) => node != null);
    opens.branches[this.number] = found.length > 0 ? found : NONE;
    opens.asked |= this.bit;
    if (found.length > 0) opens.some |= this.bit;
    return found;
  }

  /** The longest of `best` and the terms that go on from `node` with the word `at`. */
  private walk(node: Node<T>, words: readonly Word[], from: number, at: number, best: Hit<T> | null): Hit<T> | null {
    let found = best;
    if (node.value !== null && (found === null || at > found.to)) found = { from, to: at, value: node.value };
    const word = words[at];
    if (word === undefined || (at > from && word.join !== 'close')) return found;
    const byKey = (node.signs & word.shape.sign) === 0 ? undefined : node.byKey?.get(word.key);
    if (byKey) found = this.walk(byKey, words, from, at + 1, found);
    const byForm = node.byForm?.get(word.form);
    if (byForm) found = this.walk(byForm, words, from, at + 1, found);
    const byText = word.abbreviation ? node.byText?.get(unpossessed(word.text)) : undefined;
    if (byText) found = this.walk(byText, words, from, at + 1, found);
    if (node.any) found = this.walk(node.any, words, from, at + 1, found);
    return found;
  }
}
