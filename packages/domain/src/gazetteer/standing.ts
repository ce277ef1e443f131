import { localities, localityById } from './localities.ts';
import { currentLocality } from './validity.ts';

let ids: ReadonlyMap<string, readonly string[]> | null = null;

/** Id of the unit in force now where a unit stands or stood; that of a unit in no list is its own. */
export function currentIdOf(id: string): string {
  const locality = localityById(id);
  return locality ? currentLocality(locality).id : id;
}

/**
 * Ids of all units whose place the unit in force where this one stands has taken, its own included: what "the same place
 * today" comprises ("VN-20" → Hưng Yên, Thái Bình and their former districts).
 */
export function idsStandingWith(id: string): readonly string[] {
  if (ids === null) {
    const byCurrent = new Map<string, string[]>();
    for (const locality of localities()) {
      const current = currentLocality(locality).id;
      byCurrent.set(current, [...(byCurrent.get(current) ?? []), locality.id]);
    }
    ids = byCurrent;
  }
  const current = currentIdOf(id);
  return ids.get(current) ?? [current];
}
