import { classesAt, LETTER } from '../characters.ts';

/**
 * Which three characters stand next to each other in a text, as bits: what a rule looks at before it is tried. Letters
 * count without case, other letters than those of ASCII as one, and everything that is no letter as blank; a blank stands
 * in front of the text and behind it.
 */
export type Grams = Int32Array;

/** One for each three of 28 characters, of five bits each. */
const BITS = 1 << 15;
const BLANK = 0;
const OTHER = 27;

const CODES = new Uint8Array(128);
for (let letter = 0; letter < 26; letter++) {
  CODES[97 + letter] = letter + 1;
  CODES[65 + letter] = letter + 1;
}

/** Characters that match an ASCII letter where case does not count: the long s and the sign of Kelvin. */
const ALIKE: Readonly<Record<number, number>> = { 383: CODES[115]!, 8490: CODES[107]! };

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CODES[code]!;
  return classesAt(text, at) & LETTER ? (ALIKE[code] ?? OTHER) : BLANK;
}

/** The bits of a text, written into `grams`. */
function fill(grams: Grams, text: string): void {
  grams.fill(0);
  let codes = BLANK;
  for (let at = 0; at < text.length; at++) {
    codes = ((codes << 5) | codeAt(text, at)) & (BITS - 1);
    grams[codes >> 5]! |= 1 << (codes & 31);
  }
  codes = (codes << 5) & (BITS - 1);
  grams[codes >> 5]! |= 1 << (codes & 31);
}

/** The bits that a text has in which these characters stand; lower case, at least three of them. */
export function bitsOf(letters: string): number[] {
  const bits: number[] = [];
  for (let at = 2; at < letters.length; at++) {
    const codes = (codeAt(letters, at - 2) << 10) | (codeAt(letters, at - 1) << 5) | codeAt(letters, at);
    bits.push(codes);
  }
  return bits;
}

/** Texts are remembered by their length, the latest of each: a report's sentences seldom share one. A power of two. */
const REMEMBERED = 32;

interface Remembered {
  text: string | null;
  grams: Grams;
}
const remembered: readonly Remembered[] = Array.from({ length: REMEMBERED }, () => ({
  text: null,
  grams: new Int32Array(BITS >> 5),
}));

/** The bits of a text, worked out once for all the rules that are tried on it; good until the next text is asked for. */
export function gramsOf(text: string): Grams {
  const latest = remembered[text.length & (REMEMBERED - 1)]!;
  if (latest.text === text) return latest.grams;
  fill(latest.grams, text);
  latest.text = text;
  return latest.grams;
}

/** True when all of the bits are set. */
export function holdAll(grams: Grams, bits: readonly number[]): boolean {
  for (let index = 0; index < bits.length; index++) {
    const bit = bits[index]!;
    if ((grams[bit >> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
