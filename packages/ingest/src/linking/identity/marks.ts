import { memo } from '../../reading/memo.ts';

/** Marks of tone in Vietnamese, decomposed: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word's letters with their own marks, and apart from them its tone: "Hoà" and "Hòa" are the same. */
function spelled(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  return `${letters.replace(TONES, '').normalize('NFC')}|${letters.match(TONES)?.join('') ?? ''}`;
}

const isMarked = memo((name): boolean => /\p{M}|đ/iu.test(name.normalize('NFD')));

const words = (name: string): string[] => name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

/**
 * Whether two names of the same letters differ in their marks: "Hùng" and "Hưng" are two names, "Hung" may be either. A name
 * without any mark tells nothing; in one that has some, a word without is meant so.
 */
export function differInMarks(a: string, b: string): boolean {
  if (!isMarked(a) || !isMarked(b)) return false;
  const [x, y] = [words(a), words(b)].map((list) => list.map(spelled).sort());
  return x?.length === y?.length && x?.join(' ') !== y?.join(' ');
}
