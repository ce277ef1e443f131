import { fold } from '@communique/domain';
import type { PlaceMention } from '../../model.ts';

/** One mention a locality, in text order: the first that writes it out in full ("Ho Chi Minh City" before "HCMC"). */
export function uniquePlaces(places: readonly PlaceMention[]): PlaceMention[] {
  const found = new Map<string, PlaceMention>();
  for (const place of places) {
    const key = placeKey(place);
    const known = found.get(key);
    if (!known || (isAcronym(known.name) && !isAcronym(place.name))) found.set(key, place);
  }
  return [...found.values()];
}

/** The same for all mentions of one locality: its id, or its name where no list knows it. */
export const placeKey = (place: PlaceMention): string => place.candidates[0]?.id ?? fold(place.name);

const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);
