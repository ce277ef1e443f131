import { fold } from '@communique/domain';
import type { PlaceMention } from '../../model.ts';
import { wholeWords } from '../../reading/whole-words.ts';

/** One mention a locality, in text order: the first that writes it out in full and not in capitals
 * alone ("Ho Chi Minh City" before "HCMC"). */
export function uniquePlaces(places: readonly PlaceMention[]): PlaceMention[] {
  const found = new Map<string, PlaceMention>();
  for (const place of places) {
    const key = placeKey(place);
    const known = found.get(key);
    if (!known || (isShouted(known.name) && !isShouted(place.name))) found.set(key, place);
  }
  return [...found.values()];
}

/** The same for all mentions of one locality: its id, or its name where no list knows it. */
export const placeKey = (place: PlaceMention): string => place.candidates[0]?.id ?? fold(place.name);

/** An acronym, or a dateline's capitals. */
const isShouted = (name: string): boolean => !/\p{Ll}/u.test(name);

const AND = wholeWords(/\band\b/u);

/** Drops units that only say where the one before them lies: "X district, Y province", "X in Y", "Y's X district". */
export function withoutContainers(body: string, places: readonly PlaceMention[]): PlaceMention[] {
  return places.filter((place, i) => {
    const [before, after] = [places[i - 1], places[i + 1]];
    const owns = after && !place.isCountry && /^['’]s\s+(?:\p{Ll}+\s+){0,2}$/u.test(body.slice(place.end, after.start));
    if (owns && place.country === after.country && levelOf(place) < levelOf(after)) return false;
    if (!before || before.isCountry) return true;
    const joint = body.slice(before.end, place.start);
    return !(/^(?:,|,? in|,? of)\s/u.test(joint) && !AND.test(joint) && levelOf(place) < levelOf(before));
  });
}

const SMALL = wholeWords(/\b(?:district|county|commune|ward|town)/iu);

const LARGE = wholeWords(/\b(?:province|region|state)/iu);

/** 1 for provinces, 3 for districts; by the kind word where no list knows the unit. */
function levelOf(place: PlaceMention): number {
  if (place.isCountry) return 0;
  const known = place.candidates[0]?.level;
  if (known) return known;
  if (SMALL.test(place.text)) return 3;
  return LARGE.test(place.text) ? 1 : 2;
}
