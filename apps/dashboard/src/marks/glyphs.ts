/** Acts have a shape and no colour: filled is done or one's own will, open is asked or said. */
export type Shape = 'disc' | 'rings' | 'flag' | 'open-flag' | 'diamond' | 'square' | 'cross';

/** From the most to the least binding: the order of acts everywhere. */
export const ACT_ORDER = ['sign', 'agree', 'intend', 'propose', 'act', 'appraise', 'object'] as const;

const SHAPES: Readonly<Record<string, Shape>> = {
  sign: 'disc',
  agree: 'rings',
  intend: 'flag',
  propose: 'open-flag',
  act: 'square',
  appraise: 'diamond',
  object: 'cross',
};

/** The shape of an act; codes that are not known yet share one. */
export const shapeOf = (code: string): Shape => SHAPES[code] ?? 'square';

const ACTS: readonly string[] = ACT_ORDER;

const rank = (code: string): number => {
  const place = ACTS.indexOf(code);
  return place < 0 ? ACT_ORDER.length : place;
};

/** Compares two acts by {@link ACT_ORDER}. */
export const byBinding = (a: string, b: string): number => rank(a) - rank(b);
