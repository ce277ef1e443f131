import { addDays } from '../time/iso-day.ts';
import { localities, localityById } from './localities.ts';

/** A span of time in which a unit had the same territory. */
export interface Bounds {
  /** The unit's id, with the first day where its territory is not the one it began with: "VN-66@2025-07-01". */
  id: string;
  /** ISO days; null is open. */
  from: string | null;
  to: string | null;
  /** Ids of the units that it took over on the first day. */
  tookOver: readonly string[];
}

/**
 * The territories that a unit has had, the earliest first. A unit that keeps its name in a merger is one unit before and
 * after, with another territory: Hưng Yên holds Thái Bình since 1 July 2025. Empty for a unit in no list.
 */
export function boundsOf(id: string): Bounds[] {
  const unit = localityById(id);
  if (unit === undefined) return [];
  const merged = localities().filter(({ successor, validTo }) => successor === id && validTo !== null);
  const joined = Map.groupBy(merged, ({ validTo }) => addDays(validTo ?? '', 1));
  const days = [...joined.keys()].filter((day) => unit.validFrom === null || day > unit.validFrom).sort();
  return [unit.validFrom, ...days].map((from, index) => {
    const next = days[index];
    return {
      id: index === 0 || from === null ? id : `${id}@${from}`,
      from,
      to: next === undefined ? unit.validTo : addDays(next, -1),
      tookOver: (joined.get(from ?? '') ?? []).map((part) => part.id).sort(),
    };
  });
}

/** The territory that a unit had on an ISO day: the last that had begun, else the first. */
export function boundsOn(id: string, isoDay: string): Bounds | null {
  const all = boundsOf(id);
  return all.findLast(({ from }) => from === null || from <= isoDay) ?? all[0] ?? null;
}
