import type { Mentions, Person, Reading } from '../../model.ts';

/** Gathers the mentions of each person, with country, offices and gender; marks those who take no part. */
export function resolvePeople(_reading: Reading, _mentions: Mentions): Person[] {
  return [];
}
