/** What an editor says of two visits, by ids of their tellings: that they are one, or two. */
export interface Constraint {
  a: string;
  b: string;
  same: boolean;
  /** The order in which editors spoke: of two on one pair the later holds. */
  number: number;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Constraints among visits, of each pair the latest. */
export interface Constraints {
  /** Pairs that are one visit, the latest said first. */
  same: readonly Constraint[];
  /** Whether an editor keeps two visits apart. */
  apart(a: string, b: string): boolean;
}

/** Puts constraints together, in whatever order they are given. */
export function constraintsFrom(given: readonly Constraint[]): Constraints {
  const latest = new Map<string, Constraint>();
  for (const constraint of given.toSorted((x, y) => x.number - y.number))
    latest.set(pairOf(constraint.a, constraint.b), constraint);
  const same = [...latest.values()]
    .filter((constraint) => constraint.same)
    .sort((x, y) => y.number - x.number || (pairOf(x.a, x.b) < pairOf(y.a, y.b) ? -1 : 1));
  return { same, apart: (a, b) => latest.get(pairOf(a, b))?.same === false };
}

/** Nobody has said anything. */
export const NO_CONSTRAINTS: Constraints = { same: [], apart: () => false };
