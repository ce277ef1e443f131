/** Acts have a shape and no colour: filled is done or one's own will, open is asked or said. */
export type Shape = 'disc' | 'rings' | 'flag' | 'open-flag' | 'diamond' | 'square' | 'cross';

interface Glyph {
  shape: Shape;
  /** How the act reads in a list: “Proposed”. */
  word: string;
  /** As a verb after a side: “Vietnam mostly proposes”. */
  verb: string;
}

/** From the most to the least binding: the order of acts everywhere. */
export const ACT_ORDER = ['sign', 'agree', 'intend', 'propose', 'act', 'appraise', 'object'] as const;

const GLYPHS: Readonly<Record<string, Glyph>> = {
  sign: { shape: 'disc', word: 'Signed', verb: 'signs' },
  agree: { shape: 'rings', word: 'Agreed', verb: 'agrees' },
  intend: { shape: 'flag', word: 'Intends', verb: 'states intentions' },
  propose: { shape: 'open-flag', word: 'Proposed', verb: 'proposes' },
  act: { shape: 'square', word: 'Did', verb: 'acts' },
  appraise: { shape: 'diamond', word: 'Valued', verb: 'expresses appreciation' },
  object: { shape: 'cross', word: 'Objected', verb: 'objects' },
};

/** The sign of an act; a code that is not known yet is shown by its own name. */
export const glyphOf = (code: string): Glyph => GLYPHS[code] ?? { shape: 'square', word: code, verb: code };

const ACTS: readonly string[] = ACT_ORDER;

const rank = (code: string): number => {
  const place = ACTS.indexOf(code);
  return place < 0 ? ACT_ORDER.length : place;
};

/** Compares two acts by {@link ACT_ORDER}. */
export const byBinding = (a: string, b: string): number => rank(a) - rank(b);
