import { adjectiveIndex, type Country, isCountry, type Locality, nameIndex } from '@communique/domain';
import type { Token } from '../../model.ts';
import { memo } from '../../reading/memo.ts';
import { KIND_WORDS, TITLE_WORDS } from './kind-words.ts';

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
  const gap = right.start - left.end;
  if (gap === 1 && body[left.end] === ' ') return true;
  return gap <= 5 && INSIDE_NAME.test(body.slice(left.end, right.start));
}

/** What a folded name stands for. */
type Bearers = Pick<Hit, 'localities' | 'country' | 'isDemonym' | 'rule'>;

const bearers = new Map<string, Bearers>();

function bearersOf(key: string): Bearers | null {
  const known = bearers.get(key);
  if (known) return known;
  const places = nameIndex().get(key) ?? [];
  const [demonym] = adjectiveIndex().get(key) ?? [];
  const country = places.find(isCountry) ?? demonym ?? null;
  const localities = places.filter((place): place is Locality => !isCountry(place));
  if (!country && localities.length === 0) return null;
  const found = { localities, country, isDemonym: demonym !== undefined, rule: ruleOf(country, demonym) };
  bearers.set(key, found);
  return found;
}

/** Names are told apart by so many of their first letters before they are looked up: first by three, then by more. */
const BEGINNINGS = [3, 5, 8, 12];
let beginnings: readonly (readonly [number, ReadonlySet<string>])[] | null = null;

function beginningsOf(names: readonly string[]): readonly (readonly [number, ReadonlySet<string>])[] {
  return BEGINNINGS.map((length) => [length, new Set(names.map((name) => name.slice(0, length)))] as const);
}

/** True when some known name may begin with these letters. */
function mayBegin(key: string): boolean {
  beginnings ??= beginningsOf([...nameIndex().keys(), ...adjectiveIndex().keys()]);
  for (const [length, known] of beginnings) {
    if (key.length < length) return true;
    if (!known.has(key.slice(0, length))) return false;
  }
  return true;
}

/** What one word names by itself, and whether a longer name may begin with it; most words come back. */
const firstWord = memo((key) => ({ bearers: bearersOf(key), goesOn: mayBegin(key) }));

/** The longest known name or demonym that begins at a word, or null. At most seven look-ups. */
export function knownAt(body: string, tokens: readonly Token[], from: number): Hit | null {
  if (!tokens[from]!.capital || body[tokens[from]!.end] === '$') return null;
  const first = firstWord(tokens[from]!.key);
  let best = first.bearers;
  let end = from + 1;
  if (first.goesOn) {
    let key = tokens[from]!.key;
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST_NAME); to++) {
      if (!isJoined(body, tokens[to - 1]!, tokens[to]!)) break;
      key += tokens[to]!.key;
      if (!mayBegin(key)) break;
      const found = endsName(body, tokens, to) ? bearersOf(key) : null;
      if (!found) continue;
      best = found;
      end = to + 1;
    }
  }
  return best && { from, to: end, ...best };
}

/** "Yong in the hall" is not Yongin: behind a blank, a small word ends a name only if it is the noun of the unit. */
function endsName(body: string, tokens: readonly Token[], at: number): boolean {
  const { capital, key, start } = tokens[at]!;
  return capital || key in KIND_WORDS || TITLE_WORDS.has(key) || !/\s/u.test(body[start - 1]!);
}

const ruleOf = (country: Country | null, demonym: Country | undefined): string =>
  demonym ? 'place.demonym' : country ? 'place.country' : 'place.known';
