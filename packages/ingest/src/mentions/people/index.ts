import type { OrganisationMention, PersonMention, PlaceMention, Reading } from '../../model.ts';

/** Finds people with the offices that stand before or after their names. */
export function findPeople(
  _reading: Reading,
  _places: readonly PlaceMention[],
  _organisations: readonly OrganisationMention[],
): PersonMention[] {
  return [];
}
