import { countries } from '@communique/domain';
import type { Lookup } from '../facts/lookup.ts';
import { placeName } from '../wording/names.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';

const known = new WeakMap<Lookup, Map<string, readonly string[]>>();
const UNCASED = /^\p{Lo}{2,}$/u;

/** Names of localities at hand and of countries that no capital gives away, in the briefing's language. */
export function uncasedNames(at: Lookup, book: Phrasebook): readonly string[] {
  const byLanguage = known.get(at) ?? new Map<string, readonly string[]>();
  known.set(at, byLanguage);
  const found = byLanguage.get(book.language);
  if (found) return found;
  const names = [
    ...at.facts.localities.map((place) => placeName(place, book.language)),
    ...countries().map(({ code }) => book.country(code)),
  ];
  const uncased = [...new Set(names)].filter((name) => UNCASED.test(name));
  byLanguage.set(book.language, uncased);
  return uncased;
}
