/** Classes of characters, as bits of one number; a character may be of several. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const SPACE = 8;

const KNOWN = 128;
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
];

/** Classes of the characters met so far, by UTF-16 code: Unicode's tables are asked once a character, not once a place. */
const known = new Uint8Array(0x10000);

function lookUp(character: string): number {
  let classes = KNOWN;
  for (const [bit, form] of CLASSES) if (form.test(character)) classes |= bit;
  return classes;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The classes of a character that is no half of a pair; none for such a half. */
export function classesOf(code: number): number {
  if (known[code] === 0) known[code] = isSurrogate(code) ? KNOWN : lookUp(String.fromCharCode(code));
  return known[code]!;
}

/** The classes of the character at an offset; a surrogate pair is one character. */
export function classesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSurrogate(code) ? classesOfPair(text.codePointAt(at) ?? 0) : classesOf(code);
}

/** Classes of the pairs met so far, by their code points; there are few in any text. */
const pairs = new Map<number, number>();
const MOST_PAIRS = 1000;

function classesOfPair(codePoint: number): number {
  const seen = pairs.get(codePoint);
  if (seen !== undefined) return seen;
  if (pairs.size >= MOST_PAIRS) pairs.clear();
  const classes = lookUp(String.fromCodePoint(codePoint));
  pairs.set(codePoint, classes);
  return classes;
}

/** The offset after the character at an offset. */
export function next(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff || (text.codePointAt(at) ?? 0) <= 0xffff ? at + 1 : at + 2;
}

/** The end of the run of characters of any of the classes that begins at an offset; the offset itself for none. */
export function runEnd(text: string, from: number, classes: number, limit = text.length): number {
  let at = from;
  while (at < limit && classesAt(text, at) & classes) at = next(text, at);
  return Math.min(at, limit);
}

/** The offset of the first character of any of the classes at or after an offset, or the limit. */
export function findFirst(text: string, from: number, classes: number, limit = text.length): number {
  let at = from;
  while (at < limit && !(classesAt(text, at) & classes)) at = next(text, at);
  return Math.min(at, limit);
}
