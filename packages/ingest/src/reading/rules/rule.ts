import { matches } from '../matches.ts';
import { withEdges } from './edges.ts';
import { bitsOf, type Grams, gramsOf, holdAll } from './grams.ts';
import { requiredBy } from './required.ts';

/** So many of a string's bits are looked at: more tell hardly more. */
const MOST_BITS = 8;

/**
 * A pattern of words (`\b` is the edge of a word in any script) that is tried only on texts in which the letters stand
 * that it cannot match without. What they are is read from the pattern: a rule is written as if it cost nothing.
 */
export class Rule {
  private readonly form: RegExp;
  /** By alternative and choice, the bits of the strings a match needs; null when the pattern's form does not tell. */
  private readonly required: readonly (readonly (readonly number[])[])[][] | null;

  constructor(pattern: RegExp) {
    this.form = withEdges(pattern);
    const bits = (letters: string): number[] => bitsOf(letters).slice(0, MOST_BITS);
    this.required = requiredBy(pattern.source)?.map((need) => need.map((choice) => choice.map(bits))) ?? null;
  }

  /** False when the text cannot match, by its letters alone. */
  mayMatch(text: string): boolean {
    const { required } = this;
    if (required === null) return true;
    const grams = gramsOf(text);
    for (let index = 0; index < required.length; index++) if (meets(grams, required[index]!)) return true;
    return false;
  }

  /** True when the pattern matches somewhere in the text. The pattern must not be global. */
  test(text: string): boolean {
    return this.mayMatch(text) && this.form.test(text);
  }

  /** The first match, or null. The pattern must not be global. */
  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.form.exec(text) : null;
  }

  /** All matches of a global pattern, in order. */
  matches(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? matches(text, this.form) : NONE;
  }

  /** The text with every match of a global pattern replaced. */
  replace(text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.form, by) : text;
  }
}

/** One string of each choice stands in the text. */
function meets(grams: Grams, need: readonly (readonly (readonly number[])[])[]): boolean {
  for (let index = 0; index < need.length; index++) if (!holdsOne(grams, need[index]!)) return false;
  return true;
}

function holdsOne(grams: Grams, choice: readonly (readonly number[])[]): boolean {
  for (let index = 0; index < choice.length; index++) if (holdAll(grams, choice[index]!)) return true;
  return false;
}

const NONE: readonly RegExpExecArray[] = [];
