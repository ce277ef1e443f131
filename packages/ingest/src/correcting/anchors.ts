import type { ReportRecord } from '@communique/domain';

/** What recognises a statement or meeting when rules read its neighbours otherwise and its id with them. */
export type Anchor =
  | { start: number; end: number; act: string }
  /** Folded names of those who met. */
  | { people: string[] };

/** A fact of a record with its id and anchor. */
export interface Anchored {
  id: string;
  anchor: Anchor;
}

/** How much two anchors have in common; 0 for nothing. */
function likeness(a: Anchor, b: Anchor): number {
  if ('people' in a || 'people' in b) {
    if (!('people' in a && 'people' in b)) return 0;
    return a.people.filter((name) => b.people.includes(name)).length;
  }
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) + (shared > 0 && a.act === b.act ? 0.5 : 0);
}

/**
 * The id that a corrected fact has now: its own, as long as that is still the same statement or meeting; else that of the
 * fact most like it. Null when nothing read is like it: the correction waits.
 */
export function currentId(id: string, anchor: Anchor | null, facts: readonly Anchored[]): string | null {
  const own = facts.find((fact) => fact.id === id);
  if (anchor === null) return own ? id : null;
  if (own && likeness(anchor, own.anchor) > 0) return id;
  const [best] = facts
    .map((fact) => ({ fact, like: likeness(anchor, fact.anchor) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  return best?.fact.id ?? null;
}

/** Folded names of those who meet, in order. */
export const meetingAnchor = (
  { guests, hosts }: ReportRecord['meetings'][number],
  fold: (name: string) => string,
): Anchor => ({ people: [...guests, ...hosts].map(fold).sort() });

/** The stretch and act of a statement. */
export const statementAnchor = ({ start, end, act }: ReportRecord['statements'][number]): Anchor => ({
  start,
  end,
  act,
});
