import { findFirst, LETTER, MARK, NUMBER, runEnd } from './characters.ts';
import { fold } from './fold.ts';
import { memoIn } from './memo.ts';

interface Stretch {
  start: number;
  end: number;
}

/** How a word is joined to the one before it: by blanks and hyphens, by a comma, or by a stronger mark. */
export type Join = 'close' | 'comma' | 'hard';

export interface Word {
  start: number;
  end: number;
  text: string;
  /** Folded and singular, in American spelling: what lexicons are keyed by. */
  key: string;
  /** Folded only: shows the verb's form. */
  form: string;
  join: Join;
  /** True for "China's", "workers'". */
  possessive: boolean;
  /** True when the first letter is upper case. */
  capital: boolean;
  /** True for abbreviations (AI, FDI). */
  abbreviation: boolean;
  /** Per trie, by its number: the branches that the word opens. Filled by the tries, shared by all places of the word. */
  opens: (readonly unknown[] | undefined)[];
}

const KEPT_PLURALS = new Set('goods customs news arms means series species works politics physics'.split(' '));
const IRREGULAR: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  movies: 'movie',
  fishermen: 'fisherman',
  businessmen: 'businessman',
  businesspeople: 'businessman',
  lives: 'life',
  peoples: 'peoples',
  criteria: 'criterion',
  economics: 'economics',
};
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/([a-z]{4})ise(d|r|rs|s)?$/, '$1ize$2'],
  [/([a-z]{4})ising$/, '$1izing'],
  [/([a-z]{3})our(ed|ing|er|ers|s|ly|able|ite)?$/, '$1or$2'],
  [/([a-z]{3})tre(s?)$/, '$1ter$2'],
  [/programme(s?)$/, 'program$1'],
  [/fence(s?)$/, 'fense$1'],
  [/licence(s?)$/, 'license$1'],
  [/ell(ed|ing|er|ers)$/, 'el$1'],
];

function singular(form: string): string {
  const irregular = IRREGULAR[form];
  if (irregular) return irregular;
  if (form.length < 4 || !form.endsWith('s') || KEPT_PLURALS.has(form)) return form;
  if (/(ss|us|is|ics)$/.test(form)) return form;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** The lexicon's key of a folded word: singular, American spelling ("centres" → "center"). */
export function keyOf(form: string): string {
  const number = singular(form);
  for (const [from, to] of SPELLINGS) if (from.test(number)) return number.replace(from, to);
  return number;
}

interface Shape {
  text: string;
  key: string;
  form: string;
  possessive: boolean;
  capital: boolean;
  abbreviation: boolean;
  opens: (readonly unknown[] | undefined)[];
}

/** What a word shows by itself, wherever it stands. */
const shapeOf = memoIn((text): Shape => {
  const folded = fold(text).replace(/’/g, "'");
  const form = folded.replace(/'s?$/, '');
  const first = text[0] as string;
  const capital = first !== first.toLowerCase();
  const abbreviation = capital && text.length > 1 && text === text.toUpperCase();
  const possessive = form.length < folded.length;
  return { text, form, key: keyOf(form), possessive, capital, abbreviation, opens: [] };
});

const joinOf = memoIn((gap): Join => {
  if (/^[\s\-‐‑/]*$/.test(gap)) return /\s[-‐‑]\s/.test(gap) ? 'comma' : 'close';
  return /^[\s,()]*$/.test(gap) ? 'comma' : 'hard';
});

/** Marks that stand inside a word ("R&D", "people's"). */
const isInner = (mark: string | undefined): boolean => mark === "'" || mark === '’' || mark === '&';
const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';
const HEAD = LETTER | NUMBER;

/** The end of the word that begins at an offset: letters, marks and numbers, what an inner mark joins, an apostrophe. */
function wordEnd(body: string, start: number, limit: number): number {
  let end = runEnd(body, start, HEAD | MARK, limit);
  while (end < limit && isInner(body[end])) {
    const more = runEnd(body, end + 1, HEAD, limit);
    if (more === end + 1) break;
    end = more;
  }
  return end < limit && isApostrophe(body[end]) ? end + 1 : end;
}

/** The words of `body` between two offsets, with offsets into `body`. */
export function wordsOf(body: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (let from = findFirst(body, start, HEAD, end); from < end; from = findFirst(body, last, HEAD, end)) {
    const to = wordEnd(body, from, end);
    const blank = from - last === 1 && body[last] === ' ';
    const join = words.length === 0 ? 'hard' : blank ? 'close' : joinOf(body, last, from);
    const { text, key, form, possessive, capital, abbreviation, opens } = shapeOf(body, from, to);
    words.push({ start: from, end: to, text, key, form, join, possessive, capital, abbreviation, opens });
    last = to;
  }
  return words;
}

const bySentence = new WeakMap<Stretch, Word[]>();

/** The words of a sentence; split once, for all who ask. */
export function sentenceWords(body: string, sentence: Stretch): readonly Word[] {
  const known = bySentence.get(sentence);
  if (known) return known;
  const words = wordsOf(body, sentence.start, sentence.end);
  bySentence.set(sentence, words);
  return words;
}
