import { adjectiveIndex, type Country, isCountry, type Locality, nameIndex } from '@communique/domain';
import type { Token } from '../../model.ts';

/** A run of words `[from, to)` that names a place, and what it may stand for. */
export interface Hit {
  from: number;
  to: number;
  localities: readonly Locality[];
  country: Country | null;
  isDemonym: boolean;
  rule: string;
}

/** The longest names ("Democratic People's Republic of Korea") have so many words. */
const LONGEST_NAME = 7;
/** What may stand between the words of one name: blanks, a hyphen, an apostrophe, a full stop, one line end. */
const INSIDE_NAME = /^(?:[^\S\n]{0,2}[-–'’.]?[^\S\n]{0,2}|\n)$/u;

/** True when two neighbouring words may belong to one name. */
export function isJoined(body: string, left: Token, right: Token): boolean {
  return right.start - left.end <= 5 && INSIDE_NAME.test(body.slice(left.end, right.start));
}

/** The longest known name or demonym that begins at a word, or null. At most seven look-ups. */
export function knownAt(body: string, tokens: readonly Token[], from: number): Hit | null {
  if (!tokens[from]!.capital || body[tokens[from]!.end] === '$') return null;
  const names = nameIndex();
  const adjectives = adjectiveIndex();
  let best: Hit | null = null;
  let key = '';
  for (let to = from; to < Math.min(tokens.length, from + LONGEST_NAME); to++) {
    if (to > from && !isJoined(body, tokens[to - 1]!, tokens[to]!)) break;
    key += tokens[to]!.key;
    const places = names.get(key) ?? [];
    const [demonym] = adjectives.get(key) ?? [];
    const country = places.find(isCountry) ?? demonym ?? null;
    const localities = places.filter((place): place is Locality => !isCountry(place));
    if (!country && localities.length === 0) continue;
    best = { from, to: to + 1, localities, country, isDemonym: demonym !== undefined, rule: ruleOf(country, demonym) };
  }
  return best;
}

const ruleOf = (country: Country | null, demonym: Country | undefined): string =>
  demonym ? 'place.demonym' : country ? 'place.country' : 'place.known';
