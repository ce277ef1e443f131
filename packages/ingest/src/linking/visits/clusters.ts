import { blockingKeys } from './blocking.ts';
import { type Constraints, NO_CONSTRAINTS } from './constraints.ts';
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

/** Visits taken for one: `cells` are those that reports alone join, held together by an editor's word. */
interface Group {
  cells: VisitSignature[][];
}

const members = ({ cells }: Group): VisitSignature[] => cells.flat();

/** Whether anyone of the one contradicts anyone of the other. */
const contradicts = (x: readonly VisitSignature[], y: readonly VisitSignature[]): boolean =>
  x.some((one) => y.some((other) => isConflict(one, other)));

/**
 * Visits told alike, as groups of ids. What an editor says comes first: of two who contradict each other the later. Then
 * links are followed from the strongest to the weakest, and two groups stay apart when anyone of the one contradicts
 * anyone of the other; of a group that an editor joined only those count whom reports join. Depends on the set of visits,
 * links and constraints alone, not on an order.
 */
export function clusters(
  signatures: readonly VisitSignature[],
  links: readonly Link[],
  constraints: Constraints = NO_CONSTRAINTS,
): string[][] {
  const groups = new Map(signatures.map((signature) => [signature.id, { cells: [[signature]] } as Group]));
  const join = (x: Group, y: Group, cells: VisitSignature[][]): void => {
    const joined = { cells };
    for (const { id } of [...members(x), ...members(y)]) groups.set(id, joined);
  };
  const keptApart = (x: Group, y: Group): boolean =>
    members(x).some(({ id }) => members(y).some((other) => constraints.apart(id, other.id)));
  for (const { a, b } of constraints.same) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (x && y && x !== y && !keptApart(x, y)) join(x, y, [...x.cells, ...y.cells]);
  }
  for (const { a, b } of [...links].sort(strongestFirst)) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (!x || !y) continue;
    const [own, other] = [cellOf(x, a), cellOf(y, b)];
    if (own === other || contradicts(own, other)) continue;
    if (x === y) {
      x.cells = [...x.cells.filter((cell) => cell !== own && cell !== other), [...own, ...other]];
    } else if (!keptApart(x, y) && !sharesReport(x, y)) {
      const rest = [...x.cells, ...y.cells].filter((cell) => cell !== own && cell !== other);
      join(x, y, [...rest, [...own, ...other]]);
    }
  }
  return [...new Set(groups.values())]
    .map((group) =>
      members(group)
        .map(({ id }) => id)
        .sort(),
    )
    .sort(byFirst);
}

const cellOf = ({ cells }: Group, id: string): VisitSignature[] =>
  cells.find((cell) => cell.some((one) => one.id === id)) ?? [];

/** Two groups of which one report tells both as visits of their own. */
const sharesReport = (x: Group, y: Group): boolean =>
  members(x).some(({ report }) => members(y).some((other) => other.report === report));

const byFirst = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : 1);
