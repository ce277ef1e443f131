import type { Marked } from '../../marked.ts';
import { isVietnameseSpelling, type Tradition } from './shapes.ts';

/** A name found in the text: tokens `first` to before `last`, honorifics excluded. */
export interface FoundName {
  first: number;
  last: number;
  start: number;
  end: number;
  name: string;
  tradition: Tradition;
  /** What speaks for its being a person. */
  rule: string;
}

/** The name that tokens `first` to before `last` spell, possessive off, spaces folded. */
export function nameOf(marked: Marked, first: number, last: number, tradition: Tradition, rule: string): FoundName {
  const start = marked.tokens[first]!.start;
  const final = marked.tokens[last - 1]!;
  const end = final.start + final.text.replace(/['’]s$/, '').length;
  const name = marked.body.slice(start, end).replace(/\s+/g, ' ');
  const spelled = tradition === 'chinese' && isVietnameseSpelling(name) ? 'vietnamese' : tradition;
  return { first, last, start, end, name, tradition: spelled, rule };
}
