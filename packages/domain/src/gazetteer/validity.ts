import type { Locality } from '../locality.ts';
import { localities, localityById } from './localities.ts';

/**
 * The unit in force now where this one stood: itself, the end of its chain of successors, or for a unit that was
 * dissolved without one (Vietnam's districts) the unit in force of the one it lay in.
 */
export function currentLocality(locality: Locality): Locality {
  const heir = locality.successor ?? (locality.validTo === null ? null : locality.parent);
  const next = heir === null ? undefined : localityById(heir);
  return next ? currentLocality(next) : locality;
}

/**
 * The unit that stood in a locality's place on an ISO day: a successor if it had ended by then, the unit whose name and
 * seat it took over if it had not begun, itself otherwise or where nothing better is known.
 */
export function localityOn(locality: Locality, isoDay: string): Locality {
  if (locality.validTo !== null && isoDay > locality.validTo) {
    const next = locality.successor === null ? undefined : localityById(locality.successor);
    return next ? localityOn(next, isoDay) : locality;
  }
  if (locality.validFrom !== null && isoDay < locality.validFrom) {
    const firstDay = locality.validFrom;
    const before = localities().find(
      (unit) => unit.successor === locality.id && unit.level === locality.level && endsOnEveOf(unit, firstDay),
    );
    return before ? localityOn(before, isoDay) : locality;
  }
  return locality;
}

/** True when a unit's last day is the eve of a day. */
function endsOnEveOf(unit: Locality, isoDay: string): boolean {
  if (unit.validTo === null) return false;
  return Date.parse(isoDay) - Date.parse(unit.validTo) === 86_400_000;
}

/** True on the days on which a locality exists. */
export const existsOn = (locality: Locality, isoDay: string): boolean =>
  (locality.validFrom === null || locality.validFrom <= isoDay) &&
  (locality.validTo === null || isoDay <= locality.validTo);

/** The first-level unit that a locality lies in, which may be itself; null for a city whose unit is not known. */
export function firstLevelOf(locality: Locality): Locality | null {
  if (locality.level === 1) return locality;
  const parent = locality.parent === null ? undefined : localityById(locality.parent);
  return parent ? firstLevelOf(parent) : null;
}

let children: ReadonlyMap<string, readonly Locality[]> | null = null;

/** All localities inside one, at any depth, in administrative order; not the locality itself. */
export function descendants(id: string): readonly Locality[] {
  children ??= Map.groupBy(
    localities().filter((locality) => locality.parent !== null),
    (locality) => locality.parent ?? '',
  );
  return (children.get(id) ?? []).flatMap((child) => [child, ...descendants(child.id)]);
}
