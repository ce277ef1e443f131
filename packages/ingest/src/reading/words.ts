import { fold } from './fold.ts';

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
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’][\p{L}\p{N}]+)*['’]?/gu;
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
  key: string;
  form: string;
  possessive: boolean;
}

const shapes = new Map<string, Shape>();
const MOST_SHAPES = 50_000;

function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known) return known;
  const folded = fold(text).replace(/’/g, "'");
  const form = folded.replace(/'s?$/, '');
  const shape = { form, key: keyOf(form), possessive: form.length < folded.length };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

function joinOf(gap: string): Join {
  if (/^[\s\-‐‑/]*$/.test(gap)) return /\s[-‐‑]\s/.test(gap) ? 'comma' : 'close';
  return /^[\s,()]*$/.test(gap) ? 'comma' : 'hard';
}

/** The words of `body` between two offsets, with offsets into `body`. */
export function wordsOf(body: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of body.slice(start, end).matchAll(WORD)) {
    const text = match[0];
    const from = start + match.index;
    const first = text[0] as string;
    const capital = first !== first.toLowerCase();
    words.push({
      start: from,
      end: from + text.length,
      text,
      ...shapeOf(text),
      join: words.length === 0 ? 'hard' : joinOf(body.slice(last, from)),
      capital,
      abbreviation: capital && text.length > 1 && text === text.toUpperCase(),
    });
    last = from + text.length;
  }
  return words;
}
