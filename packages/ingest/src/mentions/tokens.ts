import { classesAt, runEnd, SPACE } from '../reading/characters.ts';
import { memoIn } from '../reading/memo.ts';

/** A word, number or punctuation mark of the body, with its UTF-16 offsets. */
export interface Token {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Lower case, straight apostrophe, without a possessive ending ("China's" → "china", "provinces’" → "provinces"). */
  base: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two or more letters, all of them capitals ("CPPCC", "VNA"). */
  acronym: boolean;
  possessive: boolean;
  /** Only blanks stand between the token before and this one, and no line break. */
  adjacent: boolean;
}

/** Every character but blanks begins one. */
const TOKEN =
  /(?:H\.E|[Ss]t|[Mm](?:r|rs|s|me|x)|[Dd]r|[Pp]rof|[Gg]en|[Ll]t|[Ll]ieut|[Ss]en|[Mm]aj|[Cc]ol|[Cc]apt|[Aa]ssoc|[Gg]ov|[Ss]ec|[Aa]mb|[Rr]ep|[Hh]on)\.(?=\s)|\p{L}[\p{L}\p{M}]*(?:(?:['’‘-]|&)\p{L}[\p{L}\p{M}]*)*(?:['’](?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?|[^\s\p{L}\p{N}]/uy;

const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const WORD_START = /^\p{L}/u;
const CAPITAL_START = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

const cache = new WeakMap<object, readonly Token[]>();

/** Splits a body into tokens in one linear pass. Results are kept for as long as `key` lives (one split a report). */
export function tokensOf(key: { body: string }): readonly Token[] {
  const known = cache.get(key);
  if (known) return known;
  const tokens = tokenize(key.body);
  cache.set(key, tokens);
  return tokens;
}

/** What a token shows by itself, wherever it stands. */
type Shape = Pick<Token, 'text' | 'base' | 'kind' | 'capital' | 'acronym' | 'possessive'>;

const shapeOf = memoIn((written): Shape => {
  const text = written.replace(/(?<!s)['’]$/, '');
  const word = WORD_START.test(text);
  const possessive = word && POSSESSIVE.test(text);
  const stem = possessive ? text.replace(POSSESSIVE, '') : text;
  return {
    text,
    base: stem.toLowerCase().replaceAll('’', "'"),
    kind: word ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark',
    capital: word && CAPITAL_START.test(text),
    acronym: word && ACRONYM.test(stem),
    possessive,
  };
});

/** Only blanks stand between two offsets, and no line break. */
function isBlank(body: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (body[at] === '\n' || !(classesAt(body, at) & SPACE)) return false;
  return true;
}

/** Splits text into words (possessives and hyphens kept inside), numbers and single marks. */
export function tokenize(body: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = runEnd(body, 0, SPACE); start < body.length; start = runEnd(body, TOKEN.lastIndex, SPACE)) {
    TOKEN.lastIndex = start;
    TOKEN.test(body);
    const { text, base, kind, capital, acronym, possessive } = shapeOf(body, start, TOKEN.lastIndex);
    const adjacent = tokens.length > 0 && isBlank(body, last, start);
    last = start + text.length;
    tokens.push({ start, end: last, text, base, kind, capital, acronym, possessive, adjacent });
  }
  return tokens;
}
