import type { OrganisationMention, PlaceMention, Reading } from '../../model.ts';

/** Finds committees, ministries, councils, unions, companies. */
export function findOrganisations(_reading: Reading, _places: readonly PlaceMention[]): OrganisationMention[] {
  return [];
}
