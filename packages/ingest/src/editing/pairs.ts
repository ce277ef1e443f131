/** What an editor says of two tellings; `a` is the lower id. */
export interface Pair {
  a: string;
  b: string;
  same: boolean;
}

const pair = (x: string, y: string, same: boolean): Pair => (x < y ? { a: x, b: y, same } : { a: y, b: x, same });

/** All pairs among ids: they are one. */
export const allPairs = (ids: readonly string[]): Pair[] =>
  ids.flatMap((x, index) => ids.slice(index + 1).map((y) => pair(x, y, true)));

/** All pairs of ids from two different groups: they are two. */
export const pairsAcross = (groups: readonly (readonly string[])[]): Pair[] =>
  groups.flatMap((group, index) =>
    groups.slice(index + 1).flatMap((other) => group.flatMap((x) => other.map((y) => pair(x, y, false)))),
  );
