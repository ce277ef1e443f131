const LETTER = /[\p{L}\p{N}]/u;
const DIGITS = '0123456789';
/** Looks at a word's edge, which take no room. */
const EDGES = ['\\b', '(?<!\\p{L})'];

/** What an atom of a pattern may begin with, and where the atom ends; null when that can not be told from its form. */
interface Atom {
  letters: string;
  end: number;
}

/** The letters that a stretch of a pattern may begin with; null when it may begin with anything else, or be empty. */
function lettersOf(pattern: string, from: number, to: number): string | null {
  let letters = '';
  for (const [start, end] of alternatives(pattern, from, to)) {
    let open = true;
    for (let at = start; open; ) {
      const edge = EDGES.find((form) => pattern.startsWith(form, at));
      if (edge) {
        at += edge.length;
        continue;
      }
      const atom = at < end ? atomAt(pattern, at) : null;
      if (!atom || pattern.startsWith('{0', atom.end)) return null;
      letters += atom.letters;
      open = pattern[atom.end] === '?' || pattern[atom.end] === '*';
      at = atom.end + 1;
    }
  }
  return letters;
}

function atomAt(pattern: string, at: number): Atom | null {
  if (pattern.startsWith('(?:', at)) {
    const end = closing(pattern, at);
    const letters = lettersOf(pattern, at + 3, end);
    return letters === null ? null : { letters, end: end + 1 };
  }
  if (pattern[at] === '[') {
    const end = pattern.indexOf(']', at);
    const letters = pattern.slice(at + 1, end);
    return [...letters].every((letter) => LETTER.test(letter)) ? { letters, end: end + 1 } : null;
  }
  if (pattern.startsWith('\\d', at)) return { letters: DIGITS, end: at + 2 };
  return LETTER.test(pattern[at]!) ? { letters: pattern[at]!, end: at + 1 } : null;
}

/** The bracket that closes the one at an offset. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[') at = classEnd(pattern, at);
    else if (pattern[at] === '(') depth++;
    else if (pattern[at] === ')' && --depth === 0) return at;
  }
  return pattern.length;
}

function classEnd(pattern: string, open: number): number {
  let at = open + 1;
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}

/** The alternatives of one level. */
function alternatives(pattern: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[') at = classEnd(pattern, at);
    else if (pattern[at] === '(') at = closing(pattern, at);
    else if (pattern[at] === '|') {
      found.push([start, at]);
      start = at + 1;
    }
  }
  return [...found, [start, to]];
}

/**
 * A look at the first letter, to stand before a pattern of words: `(?=[mt])` for `\b(?:met|talks)`. It changes nothing
 * but the time: most places of a text fall out before the pattern looks back for the edge of a word, which is dear.
 * Empty when the pattern does not begin with letters only.
 */
export function firstLetters(pattern: string): string {
  const letters = lettersOf(pattern, 0, pattern.length);
  return letters ? `(?=[${[...new Set(letters)].join('')}])` : '';
}
