import { fold as foldName } from '@communique/domain';
import { findFirst, LETTER, MARK, NUMBER, runEnd } from './characters.ts';
import { fold } from './fold.ts';
import { keyOf } from './inflection.ts';
import { memo } from './memo.ts';
import { changesSoFar, type Numbered, numberIfKnown, opensOf } from './vocabulary.ts';

/**
 * Three readings of a stretch without blanks, for what is asked of words: names of places are compared by their letters
 * alone, names of people and bodies keep hyphens and apostrophes, the lexicon knows words in their base form.
 * Offsets are counted from the stretch's own beginning.
 */
interface Piece {
  start: number;
  end: number;
}

/** What a run of letters, marks and digits ("China", "s") shows by itself, wherever it stands. */
export interface RunShape {
  /** Folded as names of places are. */
  key: string;
  /** Written with a capital first letter. */
  capital: boolean;
  /** A number below 256 that equal keys share. */
  sign: number;
  /** What is remembered of the word, by who remembers it (`noted`). */
  notes: unknown[];
}

export interface Run extends Piece {
  shape: RunShape;
}

const RUN = LETTER | MARK | NUMBER;
const UPPER = /^\p{Lu}/u;
const runShape = memo((text): RunShape => {
  const key = foldName(text);
  return { key, capital: UPPER.test(text), sign: signOf(key), notes: [] };
});

let noters = 0;

/** Remembers what a function says of a word's key with the word itself: to ask again is no look-up. */
export function noted<T>(compute: (key: string) => T & object): (shape: RunShape) => T {
  const noter = noters++;
  return ({ notes, key }) => {
    notes[noter] ??= compute(key);
    return notes[noter] as T;
  };
}

function signOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & 255;
}

/** The runs of letters, marks and digits of a stretch. */
export function runsOf(stretch: string): Run[] {
  const runs: Run[] = [];
  for (let start = findFirst(stretch, 0, RUN); start < stretch.length; ) {
    const end = runEnd(stretch, start, RUN);
    runs.push({ start, end, shape: runShape(stretch.slice(start, end)) });
    start = findFirst(stretch, end, RUN);
  }
  return runs;
}

/** What a word with its hyphens and apostrophes, a number or a single mark shows by itself, wherever it stands. */
export interface ItemShape {
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
}

export interface Item extends Piece {
  shape: ItemShape;
  /** Nothing stands between the item before it and this one. */
  adjacent: boolean;
}

/** Every character but blanks begins one. */
const ITEM =
  /(?:H\.E|[Ss]t|[Mm](?:r|rs|s|me|x)|[Dd]r|[Pp]rof|[Gg]en|[Ll]t|[Ll]ieut|[Ss]en|[Mm]aj|[Cc]ol|[Cc]apt|[Aa]ssoc|[Gg]ov|[Ss]ec|[Aa]mb|[Rr]ep|[Hh]on)\.(?=\s)|\p{L}[\p{L}\p{M}]*(?:(?:['’‘-]|&)\p{L}[\p{L}\p{M}]*)*(?:['’](?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?|[^\s\p{L}\p{N}]/uy;

const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const WORD_START = /^\p{L}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

const itemShape = memo((written): ItemShape => {
  const text = written.replace(/(?<!s)['’]$/, '');
  const word = WORD_START.test(text);
  const possessive = word && POSSESSIVE.test(text);
  const stem = possessive ? text.replace(POSSESSIVE, '') : text;
  return {
    text,
    base: stem.toLowerCase().replaceAll('’', "'"),
    kind: word ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark',
    capital: word && UPPER.test(text),
    acronym: word && ACRONYM.test(stem),
    possessive,
  };
});

/** The items of a stretch; a quotation mark that closes a word is left out. `goesOn`: a blank follows the stretch. */
export function itemsOf(stretch: string, goesOn: boolean): Item[] {
  const items: Item[] = [];
  const text = goesOn ? `${stretch} ` : stretch;
  let last = 0;
  for (let start = 0; start < stretch.length; start = ITEM.lastIndex) {
    ITEM.lastIndex = start;
    ITEM.test(text);
    const shape = itemShape(text.slice(start, ITEM.lastIndex));
    const adjacent = last === start;
    last = start + shape.text.length;
    items.push({ start, end: last, shape, adjacent });
  }
  return items;
}

/** How a word is joined to the one before it: by blanks and hyphens, by a comma, or by a stronger mark. */
export type Join = 'close' | 'comma' | 'hard';

/** What a word ("R&D", "people's") shows the lexicon by itself, wherever it stands. */
export interface TermShape extends Numbered {
  text: string;
  /** Folded and singular, in American spelling: what lexicons are keyed by. */
  key: string;
  /** Folded only: shows the verb's form. */
  form: string;
  /** True for "China's", "workers'". */
  possessive: boolean;
  /** True when the first letter is upper case. */
  capital: boolean;
  /** True for abbreviations (AI, FDI). */
  abbreviation: boolean;
  /** What follows holds as long as lexicons have grown so often. */
  changes: number;
  /** Bits of the tries that have a term beginning with the word. */
  opens: number;
}

export interface Term extends Piece {
  shape: TermShape;
  join: Join;
}

const termShape = memo((text): TermShape => {
  const folded = fold(text).replace(/’/g, "'");
  const form = folded.replace(/'s?$/, '');
  const first = text[0] as string;
  const capital = first !== first.toLowerCase();
  const abbreviation = capital && text.length > 1 && text === text.toUpperCase();
  const possessive = form.length < folded.length;
  const key = keyOf(form);
  const unknown = { keyNumber: 0, formNumber: 0, textNumber: 0, changes: -1, opens: 0 };
  return { text, form, key, possessive, capital, abbreviation, ...unknown };
});

/** Looks a word up in the lexicons, once as long as they do not grow. */
export function lookUp(shape: TermShape): TermShape {
  if (shape.changes === changesSoFar()) return shape;
  const { key, form, text, abbreviation } = shape;
  shape.keyNumber = numberIfKnown(key);
  shape.formNumber = numberIfKnown(`!${form}`);
  shape.textNumber = abbreviation ? numberIfKnown(`=${text.replace(/['’]s?$/, '')}`) : 0;
  shape.opens = opensOf(shape);
  shape.changes = changesSoFar();
  return shape;
}

/** How the characters between two words join them. */
export const joinOf = memo((gap): Join => {
  if (/^[\s\-‐‑/]*$/.test(gap)) return /\s[-‐‑]\s/.test(gap) ? 'comma' : 'close';
  return /^[\s,()]*$/.test(gap) ? 'comma' : 'hard';
});

/** Marks that stand inside a word. */
const isInner = (mark: string | undefined): boolean => mark === "'" || mark === '’' || mark === '&';
const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';
const HEAD = LETTER | NUMBER;

/** The end of the word that begins at an offset: letters, marks and numbers, what an inner mark joins, an apostrophe. */
function termEnd(stretch: string, start: number): number {
  let end = runEnd(stretch, start, RUN);
  while (isInner(stretch[end])) {
    const more = runEnd(stretch, end + 1, HEAD);
    if (more === end + 1) break;
    end = more;
  }
  return isApostrophe(stretch[end]) ? end + 1 : end;
}

/** The lexicon's words of a stretch; the first one's `join` is left to what stands before the stretch. */
export function termsIn(stretch: string): Term[] {
  const terms: Term[] = [];
  let last = 0;
  for (let start = findFirst(stretch, 0, HEAD); start < stretch.length; start = findFirst(stretch, last, HEAD)) {
    const end = termEnd(stretch, start);
    const shape = termShape(stretch.slice(start, end));
    terms.push({ start, end, shape, join: joinOf(stretch.slice(last, start)) });
    last = end;
  }
  return terms;
}
