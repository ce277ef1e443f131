/**
 * Which letters a match of a pattern must hold. The pattern is read as written, so that rules need not say it a second
 * time: `\b(?:met|talks? with)\b` can only match where " met ", " talk" or " with" stands.
 */

/** Strings of which every match holds at least one (lower case; a blank is a word's edge, a mark or a figure), or null. */
type Choice = readonly string[] | null;

/** What one alternative of a pattern needs: one string of each choice. */
export type Need = readonly (readonly string[])[];

/** Stands for a word's edge while a string is put together: beside a written blank it adds nothing. */
const EDGE = '\v';

/** Shorter strings stand nearly everywhere. */
const SHORTEST = 3;
/** So many choices of an alternative are kept, the most telling first. */
const MOST_CHOICES = 3;

interface Part {
  /** A plain letter, a blank or an edge, which makes a string with those beside it; null for everything else. */
  letter: string | null;
  /** Where the inside of a group stands. */
  group: { from: number; to: number } | null;
  end: number;
}

const LETTER = /[a-zA-Z]/;

/**
 * What a match of a pattern needs, by alternative; null when the form of one of them does not tell. `\b` is the edge of a
 * word in any script, as `withEdges` makes it.
 */
export function requiredBy(source: string): readonly Need[] | null {
  const needs = alternatives(source, 0, source.length).map(([from, to]) =>
    choicesIn(source, from, to, '', '')
      .toSorted((a, b) => worth(b) - worth(a))
      .slice(0, MOST_CHOICES),
  );
  return needs.every((need) => need.length > 0) ? needs : null;
}

/** What a group always holds: the most telling choice of each alternative, together. */
function choiceOf(source: string, from: number, to: number, left: string, right: string): Choice {
  const all: string[] = [];
  for (const [start, end] of alternatives(source, from, to)) {
    const [first, ...others] = choicesIn(source, start, end, left, right);
    if (!first) return null;
    all.push(...others.reduce((best, choice) => (worth(choice) > worth(best) ? choice : best), first));
  }
  return [...new Set(all)];
}

/**
 * The choices of one alternative: its strings of letters, and what the groups in it hold. `left` and `right` are the edges
 * around it.
 */
function choicesIn(source: string, from: number, to: number, left: string, right: string): (readonly string[])[] {
  const choices: (readonly string[])[] = [];
  let run = left;
  const close = (next = ''): void => {
    const letters = run.replace(/\v* \v*/g, ' ').replace(/\v+/g, ' ');
    if (letters.trim() && letters.length >= SHORTEST) choices.push([letters]);
    run = next;
  };
  for (let at = from; at < to; ) {
    const part = partAt(source, at);
    const { least, once, end } = quantifierAt(source, part.end);
    if (part.letter !== null && least > 0) {
      run += part.letter;
      if (!once) close(part.letter === ' ' ? EDGE : '');
    } else if (part.letter !== ' ' || partAt(source, end).letter !== ' ' || end >= to) {
      const before = run.endsWith(EDGE) ? EDGE : '';
      close();
      if (part.group && least > 0) {
        const behind = once && (end === to ? right : isEdge(source, end)) ? EDGE : '';
        const choice = choiceOf(source, part.group.from, part.group.to, before, behind);
        if (choice) choices.push(choice);
      }
    } else close(run.endsWith(' ') ? '' : run);
    at = end;
  }
  run += right;
  close();
  return choices;
}

/** The shortest of the strings decides how much a choice tells. */
const worth = (choice: readonly string[]): number =>
  Math.min(6, ...choice.map((letters) => letters.length)) - choice.length / 50;

/** Looks that make a word's edge without taking room. */
const EDGES = /^(?:\\b|\(\?<?!\[?\\p\{L\}\]?\))/;

const edgeAt = (source: string, at: number): string => EDGES.exec(source.slice(at, at + 12))?.[0] ?? '';
const isEdge = (source: string, at: number): boolean => edgeAt(source, at) !== '';

function partAt(source: string, at: number): Part {
  const part = (end: number, letter: string | null = null, group: Part['group'] = null): Part => ({
    letter,
    group,
    end,
  });
  const character = source[at]!;
  const edge = edgeAt(source, at);
  if (edge) return part(at + edge.length, EDGE);
  if (character === '\\') {
    const next = source[at + 1] ?? '';
    if (/[pP]/.test(next)) return part(source.indexOf('}', at) + 1);
    if (next === 'k') return part(source.indexOf('>', at) + 1);
    if (/[ds.,/()[\]?+*-]/.test(next)) return part(at + 2, ' ');
    return part(next === 'u' ? at + 6 : at + 2);
  }
  if (character === '[') return part(classEnd(source, at) + 1);
  if (character === '(') {
    const end = closing(source, at);
    if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) return part(end + 1);
    const head = /^\((?:\?(?::|<[^>]*>))?/.exec(source.slice(at))![0].length;
    return part(end + 1, null, { from: at + head, to: end });
  }
  if (LETTER.test(character)) return part(at + 1, character.toLowerCase());
  return part(at + 1, /[\s\d,:;'"%/–—’-]/.test(character) ? ' ' : null);
}

/** How often the part before an offset must stand, and where the quantifier ends. */
function quantifierAt(source: string, at: number): { least: number; once: boolean; end: number } {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (!found) return { least: 1, once: true, end: at };
  const least = found[1] === undefined ? (found[0].startsWith('+') ? 1 : 0) : Number(found[1]);
  return { least, once: false, end: at + found[0].length };
}

/** The bracket that closes the one at an offset. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = classEnd(source, at);
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}

function classEnd(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** The alternatives of one level. */
function alternatives(source: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = classEnd(source, at);
    else if (source[at] === '(') at = closing(source, at);
    else if (source[at] === '|') {
      found.push([start, at]);
      start = at + 1;
    }
  }
  return [...found, [start, to]];
}
