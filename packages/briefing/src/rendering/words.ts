import type { Sentence } from '../document.ts';

/** A sentence's words; with the mark † where a language model worded it. */
export const wordsOf = ({ text, rephrased }: Sentence): string => (rephrased ? `${text}†` : text);
