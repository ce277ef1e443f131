import type { PersonMention, PlaceMention, Span } from '../../model.ts';

/** Places that are not a part of a person's name ("Vu Thi Hue" is no city). Both lists in text order; one pass. */
export function outsideNames(places: readonly PlaceMention[], people: readonly PersonMention[]): PlaceMention[] {
  const names: Span[] = [...people].sort((a, b) => a.start - b.start);
  let next = 0;
  return places.filter((place) => {
    while (next < names.length && names[next]!.end <= place.start) next++;
    const name = names[next];
    return !name || place.end <= name.start || place.start < name.start;
  });
}
