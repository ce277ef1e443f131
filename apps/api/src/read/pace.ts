import type { Statement } from './compile.ts';

/** How a statement is to be run: soon done, a search for parts of words, or one that others must not wait behind. */
export type Pace = 'quick' | 'search' | 'long';

/** Points beyond which an operation is dear: about ten pages of the dashboard. */
const DEAR = 20_000;

/** Counts of whole lists in one operation beyond which it is dear. */
const MOST_COUNTS = 5;

/** Letters of a word below which no index of trigrams helps. */
const INDEXED = 3;

/** The pace of a statement, by its cost and by what it reads that costs do not tell. */
export function paceOf({ text, values }: Pick<Statement, 'text' | 'values'>, cost: number): Pace {
  const counts = text.split('SELECT count(*)').length - 1;
  if (cost > DEAR || counts > MOST_COUNTS) return 'long';
  if (!/ I?LIKE \$/.test(text)) return 'quick';
  const words = values.filter((value): value is string => typeof value === 'string' && /^%.*%$/su.test(value));
  return words.some((word) => [...word].length - 2 < INDEXED) ? 'long' : 'search';
}
