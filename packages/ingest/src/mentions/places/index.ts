import type { PlaceMention, Reading } from '../../model.ts';

/** Finds countries, demonyms and localities, known and unknown. */
export function findPlaces(_reading: Reading): PlaceMention[] {
  return [];
}
