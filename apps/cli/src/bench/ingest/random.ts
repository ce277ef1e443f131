/** A repeatable source of chance. */
export interface Random {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  /** One of a list; the first ones are commoner when `skew` is above 1. */
  pick<T>(list: readonly T[], skew?: number): T;
}

/** Chance from a seed: the same seed gives the same numbers everywhere (the mulberry32 generator, public domain). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list, skew = 1) => list[Math.floor(next() ** skew * list.length)] as (typeof list)[number],
  };
}
