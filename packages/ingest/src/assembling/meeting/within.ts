import { localityById } from '@communique/domain';
import type { Locality, PlaceMention } from '../../model.ts';

/** The same unit, or one anywhere below it. */
export function isWithin(place: PlaceMention, unit: PlaceMention): boolean {
  if (place.name === unit.name) return true;
  const ids = new Set(unit.candidates.map(({ id }) => id));
  return place.candidates.some((candidate) => {
    for (let at: Locality | undefined = candidate; at; at = at.parent ? localityById(at.parent) : undefined) {
      if (ids.has(at.id)) return true;
    }
    return false;
  });
}
