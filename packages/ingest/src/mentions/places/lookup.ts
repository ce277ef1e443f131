import { adjectiveIndex, type Country, isCountry, type Locality, nameIndex } from '@communique/domain';
import type { Token } from '../../model.ts';
import { noted } from '../../reading/splitting.ts';
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

/** What some words name together, and what they name with the word after them: a trie that grows where texts go. */
interface Step {
  key: string;
  bearers: Bearers | null;
  /** A longer name may begin so. */
  goesOn: boolean;
  next: Map<string, Step>;
}

/** So many different words are remembered behind the beginning of a name. */
const MOST_NEXT = 2000;

const stepOf = (key: string): Step => ({ key, bearers: bearersOf(key), goesOn: mayBegin(key), next: new Map() });
const firstStep = noted(stepOf);

function stepAfter({ key, next }: Step, word: string): Step {
  const known = next.get(word);
  if (known) return known;
  if (next.size >= MOST_NEXT) next.clear();
  const step = stepOf(key + word);
  next.set(word, step);
  return step;
}

/**
 * The longest known name or demonym that begins at a word, or null. At most seven look-ups. "A" is an article where a
 * longer name begins behind it ("A Ba Ria - Vung Tau delegation" is not of Aba).
 */
export function knownAt(body: string, tokens: readonly Token[], from: number): Hit | null {
  const first = tokens[from]!;
  if (!first.capital) return null;
  let step = firstStep(first.shape);
  let best = step.bearers;
  if ((best === null && !step.goesOn) || body[first.end] === '$') return null;
  let end = from + 1;
  const limit = Math.min(tokens.length, from + LONGEST_NAME);
  for (let to = from + 1; step.goesOn && to < limit && isJoined(body, tokens[to - 1]!, tokens[to]!); to++) {
    step = stepAfter(step, tokens[to]!.key);
    if (!step.goesOn || step.bearers === null || !endsName(body, tokens, to)) continue;
    best = step.bearers;
    end = to + 1;
  }
  if (best === null || (first.key === 'a' && (knownAt(body, tokens, from + 1)?.to ?? 0) > end)) return null;
  const { localities, country, isDemonym, rule } = best;
  return { from, to: end, localities, country, isDemonym, rule };
}

/** "Yong in the hall" is not Yongin: behind a blank, a small word ends a name only if it is the noun of the unit. */
function endsName(body: string, tokens: readonly Token[], at: number): boolean {
  const { capital, key, start } = tokens[at]!;
  return capital || key in KIND_WORDS || TITLE_WORDS.has(key) || !/\s/u.test(body[start - 1]!);
}

const ruleOf = (country: Country | null, demonym: Country | undefined): string =>
  demonym ? 'place.demonym' : country ? 'place.country' : 'place.known';
