import { fold } from '@communique/domain';
import { InvalidInput } from './error/failure.ts';
import { listOf } from './filter.ts';
import { foldWords } from './search/folding.ts';

const LONGEST = 100;

/**
 * What to look for in folded columns: the words without marks, case and spaces; null when nothing was asked.
 * @throws InvalidInput when the text is too long, or holds neither letter nor figure.
 */
export function foldedText(text: string | null | undefined, field = 'filter.text'): string | null {
  if (!text?.trim()) return null;
  const folded = fold(text);
  if (!folded || text.length > LONGEST) {
    throw new InvalidInput(field, `Give letters or figures to look for, at most ${LONGEST} characters.`);
  }
  return folded;
}

/**
 * What to look for in a report's words, without marks and case: wildcards of LIKE lose their meaning, which Prisma leaves
 * them.
 * Null when nothing was asked.
 * @throws InvalidInput when the text is too long, or holds what no text holds.
 */
export function literalText(text: string | null | undefined, field = 'filter.text'): string | null {
  const words = foldWords(text ?? '').trim();
  if (!words) return null;
  if (words.length > LONGEST || words.includes('\0')) {
    throw new InvalidInput(field, `Give words to look for, at most ${LONGEST} characters.`);
  }
  return words.replace(/[\\%_]/g, '\\$&');
}

/**
 * Words of a filter that are compared as they stand, or null when none is given.
 * @throws InvalidInput when one is too long, or holds what no text holds.
 */
export function wordsOf(words: readonly string[] | null | undefined, field: string): string[] | null {
  const given = listOf(words, field);
  if (given?.some((word) => word.length > LONGEST || word.includes('\0'))) {
    throw new InvalidInput(field, `Give words of at most ${LONGEST} characters.`);
  }
  return given;
}
