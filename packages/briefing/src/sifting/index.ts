import type { Facts } from '../facts/types.ts';
import { withoutBackground } from './background.ts';
import { oneName } from './people.ts';
import { toldOnce } from './utterances.ts';

/**
 * The facts without what would be told wrongly: one person under two names, one utterance as two, and signings and
 * agreements that the report's own words place elsewhere, earlier or ahead.
 * @param asked id of the person whom a request names: his id stays.
 */
export function sift(facts: Facts, asked?: string): Facts {
  return toldOnce(withoutBackground(oneName(facts, asked)));
}
