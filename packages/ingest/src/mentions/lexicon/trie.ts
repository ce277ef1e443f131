import { addOpener, type Numbered, noteChange, numberOf } from '../../reading/vocabulary.ts';
import type { Word } from '../../reading/words.ts';
import { ANY, expand } from './notation.ts';
import { Pairs } from './pairs.ts';

/** Where terms go on. The node for the next word is found in `branches`, by the node's number and the word's. */
interface Node<T> {
  number: number;
  /** No term goes on from here. */
  isLeaf: boolean;
  /** The signs of the words that may follow by their keys: a word whose sign is not among them is not looked up. */
  signs: number;
  /** Whether words may follow by their form alone ("!exchanges"), or by the letters as written ("=AI"). */
  forms: boolean;
  texts: boolean;
  /** The node behind any word. */
  any: Node<T> | null;
  value: T | null;
}

/** One bit of 32 for the number of a word; none for a word that no lexicon names. */
const signOf = (number: number): number => (number === 0 ? 0 : 1 << (number & 31));

export interface Hit<T> {
  /** Index of the first word and of the word after the last. */
  from: number;
  to: number;
  value: T;
}

let tries = 0;
/** Words remember in 31 bits which tries have terms that begin with them; further tries are asked each time. */
const BITS = 31;

/** A trie over words' numbers. The longest term that starts at a word wins; a term never crosses a comma or stop. */
export class Trie<T> {
  private readonly nodes: Node<T>[] = [];
  private readonly branches = new Pairs();
  private readonly root = this.newNode();
  /** The children of the root by the numbers of words: nearly all questions end there. */
  private readonly first: (Node<T> | undefined)[] = [];
  private readonly bit = tries < BITS ? 1 << tries : 0;
  /** The end of the longest term found so far, and what it stands for. */
  private end = 0;
  private found: T | null = null;
  /** Modifiers by head ("economy" → digital, green, …) of two-word terms, by their numbers, for lists that share one head. */
  private readonly heads = new Map<number, Map<number, T>>();

  constructor() {
    tries += 1;
    addOpener((word) => (this.mayOpen(word) ? this.bit : 0));
  }

  add(term: string, value: T): void {
    for (const words of expand(term)) {
      let node = this.root;
      for (const word of words) node = this.childOf(node, word);
      node.value ??= value;
      const [modifier, head] = words;
      if (words.length !== 2 || !modifier || !head || modifier === ANY) continue;
      const modifiers = this.heads.get(numberOf(head)) ?? new Map<number, T>();
      if (!modifiers.has(numberOf(modifier))) modifiers.set(numberOf(modifier), value);
      this.heads.set(numberOf(head), modifiers);
    }
    noteChange();
  }

  /** True when some term begins with the word. */
  opensWith(word: Word): boolean {
    return this.bit === 0 || (word.opens & this.bit) !== 0;
  }

  /** What stands before a word in two-word terms, by the numbers of the words; undefined where it ends none. */
  modifiersOf({ shape }: Word): ReadonlyMap<number, T> | undefined {
    return shape.keyNumber === 0 ? undefined : this.heads.get(shape.keyNumber);
  }

  /** The longest term at word `from`, or null. The work is bounded by the longest term. */
  longest(words: readonly Word[], from: number): Hit<T> | null {
    const word = words[from];
    if (word === undefined || !this.opensWith(word)) return null;
    this.end = from;
    const { keyNumber, formNumber, textNumber } = word.shape;
    this.begin(keyNumber, words, from);
    this.begin(formNumber, words, from);
    this.begin(textNumber, words, from);
    if (this.root.any) this.walk(this.root.any, words, from, from + 1);
    const value = this.found;
    this.found = null;
    return value === null ? null : { from, to: this.end, value };
  }

  /** True when a term begins at one of the words, from the first to before the last given. */
  standsIn(words: readonly Word[], first = 0, last = words.length): boolean {
    const end = Math.min(last, words.length);
    for (let at = first; at < end; at++) {
      if (this.opensWith(words[at]!) && this.longest(words, at) !== null) return true;
    }
    return false;
  }

  private begin(number: number, words: readonly Word[], from: number): void {
    const node = number === 0 ? undefined : this.first[number];
    if (node !== undefined) this.walk(node, words, from, from + 1);
  }

  /** Finds the longest of the terms that go on from `node` with the word `at`. */
  private walk(node: Node<T>, words: readonly Word[], from: number, at: number): void {
    if (node.value !== null && at > this.end) {
      this.end = at;
      this.found = node.value;
    }
    if (node.isLeaf) return;
    const word = words[at];
    if (word === undefined || word.join !== 'close') return;
    const { keyNumber, formNumber, textNumber } = word.shape;
    if ((node.signs & signOf(keyNumber)) !== 0) this.follow(node, keyNumber, words, from, at);
    if (node.forms && formNumber !== 0) this.follow(node, formNumber, words, from, at);
    if (node.texts && textNumber !== 0) this.follow(node, textNumber, words, from, at);
    if (node.any) this.walk(node.any, words, from, at + 1);
  }

  private follow(node: Node<T>, number: number, words: readonly Word[], from: number, at: number): void {
    const next = this.branches.get(node.number, number);
    if (next !== 0) this.walk(this.nodes[next - 1]!, words, from, at + 1);
  }

  private mayOpen({ keyNumber, formNumber, textNumber }: Numbered): boolean {
    return this.root.any !== null || [keyNumber, formNumber, textNumber].some((word) => this.first[word] !== undefined);
  }

  private newNode(): Node<T> {
    const number = this.nodes.length + 1;
    const node = { number, isLeaf: true, signs: 0, forms: false, texts: false, any: null, value: null };
    this.nodes.push(node);
    return node;
  }

  /** The child of a node for a word of a term, in the lexicon's notation; made where there is none. */
  private childOf(node: Node<T>, word: string): Node<T> {
    node.isLeaf = false;
    if (word === ANY) {
      node.any ??= this.newNode();
      return node.any;
    }
    const number = numberOf(word);
    if (word.startsWith('!')) node.forms = true;
    else if (word.startsWith('=')) node.texts = true;
    else node.signs |= signOf(number);
    const known = this.branches.get(node.number, number);
    if (known !== 0) return this.nodes[known - 1]!;
    const child = this.newNode();
    this.branches.set(node.number, number, child.number);
    if (node === this.root) this.first[number] = child;
    return child;
  }
}
