import type { PrismaClient } from '@communique/db';

/** Records whose ids others may have had before: of these the old ones lead to them. */
export type Followed = 'Person' | 'Visit';

const marked = new WeakMap<readonly unknown[], Followed>();

/** Keys in a condition that stand for the records they lead to by now, and for those that bear them. */
export function following(type: Followed, keys: readonly string[]): string[] {
  const list = [...keys];
  marked.set(list, type);
  return list;
}

/** Of which records a list of a condition holds keys to be followed; undefined for any other list. */
export const followedIn = (list: unknown): Followed | undefined => (Array.isArray(list) ? marked.get(list) : undefined);

/** Tables of the keys that records have had, and of those they have. */
export const REDIRECTS: Readonly<Record<Followed, string>> = {
  Person: 'person_redirects',
  Visit: 'visit_redirects',
};

type Redirects = Pick<PrismaClient, 'personRedirect' | 'visitRedirect'>;

/**
 * A condition for Prisma with the keys to be followed followed: one statement for each kind of record that it names, none
 * when it names none. Conditions in SQL follow by themselves.
 */
export async function followed<Where extends object>(reader: Redirects, where: Where): Promise<Where> {
  const lists = listsIn(where);
  if (!lists.length) return where;
  const keysOf = (type: Followed): string[] => lists.filter((list) => marked.get(list) === type).flat();
  const [people, visits] = [keysOf('Person'), keysOf('Visit')];
  const redirects = [
    ...(people.length ? await reader.personRedirect.findMany({ where: { fromId: { in: people } } }) : []),
    ...(visits.length ? await reader.visitRedirect.findMany({ where: { fromId: { in: visits } } }) : []),
  ];
  const leading = Map.groupBy(redirects, ({ fromId }) => fromId);
  const further = (key: string): string[] => [key, ...(leading.get(key) ?? []).map(({ toId }) => toId)];
  return redirects.length ? (replaced(where, further) as Where) : where;
}

function listsIn(condition: unknown): string[][] {
  if (typeof condition !== 'object' || condition === null) return [];
  if (followedIn(condition)) return [condition as string[]];
  return Object.values(condition).flatMap(listsIn);
}

function replaced(condition: unknown, further: (key: string) => string[]): unknown {
  if (typeof condition !== 'object' || condition === null || condition instanceof Date) return condition;
  if (followedIn(condition)) return (condition as string[]).flatMap(further);
  if (Array.isArray(condition)) return condition.map((part) => replaced(part, further));
  return Object.fromEntries(Object.entries(condition).map(([name, part]) => [name, replaced(part, further)]));
}
