import { blockingKeys } from './blocking.ts';
import type { Contribution } from './features.ts';
import { isConflict, isLink, scorePair } from './score.ts';
import type { VisitSignature } from './signature.ts';

/** Two tellings of one visit. `a` is the lower id. */
export interface Link {
  a: string;
  b: string;
  score: number;
  explain: Contribution[];
}

/** The link between two visits, or null when they are two visits. The same whichever is given first. */
export function linkBetween(x: VisitSignature, y: VisitSignature): Link | null {
  if (x.report === y.report) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const { score, explain } = scorePair(a, b);
  return isLink(score) ? { a: a.id, b: b.id, score, explain } : null;
}

/** All links among visits. Blocking first: of many visits few pairs are compared. */
export function findLinks(signatures: readonly VisitSignature[]): Link[] {
  const keyed = signatures.map((signature) => ({ signature, keys: blockingKeys(signature) }));
  const offering = Map.groupBy(
    keyed.flatMap((item) => item.keys.offers.map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  return keyed.flatMap(({ signature, keys }) => {
    const found = new Set(keys.seeks.flatMap((key) => (offering.get(key) ?? []).map(({ item }) => item.signature)));
    return [...found].filter(({ id }) => id > signature.id).flatMap((other) => linkBetween(signature, other) ?? []);
  });
}

const strongestFirst = (x: Link, y: Link): number =>
  y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);

/**
 * Visits told alike, as groups of ids. Links are followed from the strongest to the weakest, and two groups stay apart
 * when anyone of the one contradicts anyone of the other. Depends on the set of visits and links alone, not on an order.
 */
export function clusters(signatures: readonly VisitSignature[], links: readonly Link[]): string[][] {
  const groups = new Map(signatures.map((signature) => [signature.id, [signature]]));
  for (const { a, b } of [...links].sort(strongestFirst)) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (!x || !y || x === y || x.some((one) => y.some((other) => isConflict(one, other)))) continue;
    const joined = [...x, ...y];
    for (const { id } of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].map((group) => group.map(({ id }) => id).sort()).sort(byFirst);
}

const byFirst = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : 1);
