import type { Word } from '../../reading/words.ts';
import { ANY, expand } from './notation.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | null;
}

export interface Hit<T> {
  /** Index of the first word and of the word after the last. */
  from: number;
  to: number;
  value: T;
}

/** A trie over word keys. The longest term that starts at a word wins; a term never crosses a comma or stop. */
export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };
  /** Modifiers by head ("economy" → digital, green, …) of two-word terms, for lists that share one head. */
  readonly heads = new Map<string, Map<string, T>>();

  add(term: string, value: T): void {
    for (const keys of expand(term)) {
      let node = this.root;
      for (const key of keys) {
        let child = node.next.get(key);
        if (!child) {
          child = { next: new Map(), value: null };
          node.next.set(key, child);
        }
        node = child;
      }
      node.value ??= value;
      const [modifier, head] = keys;
      if (keys.length === 2 && modifier && head && modifier !== ANY) {
        const modifiers = this.heads.get(head) ?? new Map<string, T>();
        if (!modifiers.has(modifier)) modifiers.set(modifier, value);
        this.heads.set(head, modifiers);
      }
    }
  }

  /** The longest term at word `from`, or null. The work is bounded by the longest term. */
  longest(words: readonly Word[], from: number): Hit<T> | null {
    let best: Hit<T> | null = null;
    const walk = (node: Node<T>, at: number): void => {
      if (node.value !== null && (best === null || at > best.to)) best = { from, to: at, value: node.value };
      const word = words[at];
      if (!word || (at > from && word.join !== 'close')) return;
      const byKey = node.next.get(word.key);
      if (byKey) walk(byKey, at + 1);
      const byForm = node.next.get(`!${word.form}`);
      if (byForm) walk(byForm, at + 1);
      const exact = word.abbreviation ? node.next.get(`=${word.text.replace(/['’]s?$/, '')}`) : undefined;
      if (exact) walk(exact, at + 1);
      const any = node.next.get(ANY);
      if (any) walk(any, at + 1);
    };
    walk(this.root, from);
    return best;
  }
}
