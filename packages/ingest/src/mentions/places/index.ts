import { type CountryCode, isCountry, type Locality, nameIndex } from '@communique/domain';
import type { PlaceMention, Reading, Token } from '../../model.ts';
import { countryBeside, soleCountry } from './country.ts';
import { KIND_WORDS } from './kind-words.ts';
import { kindAfter, kindBefore, withKind } from './kinds.ts';
import { type Hit, isJoined, knownAt } from './lookup.ts';
import { supported } from './supported.ts';
import { ROMANCE, unknownHits } from './unknown.ts';

export { outsideNames } from './outside-names.ts';

/** Finds countries, demonyms and localities, known and unknown, in one pass over the words; the longest name wins. */
export function findPlaces(reading: Reading): PlaceMention[] {
  const { body, tokens } = reading;
  const taken = new Uint8Array(tokens.length);
  const known = knownHits(body, tokens, taken);
  const made = unknownHits(body, tokens, spread(known, tokens.length), taken);
  const again = repeats(body, tokens, made, taken);
  const all = [...made, ...again];
  const hits = [...known.filter((hit) => !isInside(hit, all)), ...all].sort((a, b) => a.from - b.from);
  return choose(reading, hits);
}

/** A known name inside a longer one that the text makes ("Marne" of "Val de Marne province"); a longer known name stays. */
const isInside = (hit: Hit, made: readonly Hit[]): boolean =>
  made.some(({ from, to, rule }) => rule === ROMANCE && hit.from >= from && hit.to <= to);

function knownHits(body: string, tokens: readonly Token[], taken: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = knownAt(body, tokens, i);
    if (!hit) continue;
    hits.push(hit);
    taken.fill(1, hit.from, hit.to);
    i = hit.to - 1;
  }
  return hits;
}

/** Per word: the hit it lies in, or null. */
function spread(hits: readonly Hit[], length: number): (Hit | null)[] {
  const hitAt: (Hit | null)[] = new Array(length).fill(null);
  for (const hit of hits) hitAt.fill(hit, hit.from, hit.to);
  return hitAt;
}

/** A unit made from the text keeps its name where no kind word stands beside it. */
function repeats(body: string, tokens: readonly Token[], made: readonly Hit[], taken: Uint8Array): Hit[] {
  const keys = new Map(made.map((hit) => [keyOf(tokens, hit.from, hit.to), hit]));
  const firstWords = new Set(made.map((hit) => tokens[hit.from]!.key));
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !tokens[i]!.capital || !firstWords.has(tokens[i]!.key)) continue;
    for (let to = Math.min(tokens.length, i + 3); to > i; to--) {
      if (!keys.has(keyOf(tokens, i, to)) || !isRun(body, tokens, i, to)) continue;
      const first = keys.get(keyOf(tokens, i, to))!;
      const rule = first.rule === ROMANCE ? ROMANCE : 'place.repeated';
      hits.push({ from: i, to, localities: [], country: null, isDemonym: false, rule });
      taken.fill(1, i, to);
      break;
    }
  }
  return hits;
}

const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.key)
    .join('');

function isRun(body: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isJoined(body, tokens[i - 1]!, tokens[i]!)) return false;
  return true;
}

/** Settles which country and unit each hit stands for: the words beside it, then the same name earlier, then the text. */
function choose(reading: Reading, hits: readonly Hit[]): PlaceMention[] {
  const { body, tokens } = reading;
  const hitAt = spread(hits, tokens.length);
  const named = new Set(hits.flatMap((hit) => hit.country?.code ?? soleCountry(hit.localities) ?? []));
  const settled = new Map<string, CountryCode>();
  // From the last to the first, so that "X district, Y province, Z" hands Z's country on to Y and X.
  const owners: (CountryCode | null)[] = new Array(hits.length).fill(null);
  const countryAt = new Map<Hit, CountryCode>();
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i]!;
    const code = ownerOf(hit, countryBeside(tokens, hitAt, hit, body, countryAt)) ?? neighbour(hits, i, tokens, body);
    owners[i] = code;
    if (hit.rule === ROMANCE) owners[i] ??= [...named].find((land) => ROMANCE_LANDS.has(land)) ?? null;
    if (!code) continue;
    countryAt.set(hit, code);
    settled.set(keyOf(tokens, hit.from, hit.to), code);
  }
  const mentions = hits.map((hit, i) =>
    mentionOf(reading, hit, owners[i] ?? settled.get(keyOf(tokens, hit.from, hit.to)) ?? null, named),
  );
  return supported(reading, mentions);
}

/** The words beside a name say its country only if a unit of that name lies there, or if no list knows the name. */
function ownerOf(hit: Hit, code: CountryCode | null): CountryCode | null {
  if (hit.country && hit.localities.length === 0) return null;
  const fits = hit.localities.length === 0 || hit.localities.some((l) => l.country === code);
  return fits ? code : null;
}

/** Countries in which "Val de Marne" and "Pinar del Rio" may lie. */
const ROMANCE_LANDS: ReadonlySet<CountryCode> = new Set(
  'FR BE CH LU MC CA HT IT SM ES PT AD BR AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PY SV UY VE AO MZ CV ST PH'.split(
    ' ',
  ),
);

/** Country of the nearest other place of the same sentence-like stretch, for units that no list knows. */
function neighbour(hits: readonly Hit[], i: number, tokens: readonly Token[], body: string): CountryCode | null {
  if (hits[i]!.localities.length > 0 || hits[i]!.country) return null;
  const near = [hits[i + 1], hits[i + 2], hits[i + 3], hits[i - 1], hits[i - 2]];
  for (const other of near) {
    if (!other) continue;
    const [left, right] = other.from > hits[i]!.from ? [hits[i]!, other] : [other, hits[i]!];
    const gap = body.slice(tokens[left.to - 1]!.end, tokens[right.from]!.start);
    if (/[.;!?\n]/u.test(gap)) continue;
    const code = other.country?.code ?? soleCountry(other.localities);
    if (code && (hits[i]!.rule !== ROMANCE || ROMANCE_LANDS.has(code))) return code;
  }
  return null;
}

function mentionOf(
  { body, tokens }: Reading,
  hit: Hit,
  wanted: CountryCode | null,
  named: ReadonlySet<CountryCode>,
): PlaceMention {
  const start = tokens[hit.from]!.start;
  const nameEnd = tokens[hit.to - 1]!.end;
  const after = kindAfter(body, tokens, hit.to);
  const end = after ? tokens[after.to - 1]!.end : nameEnd;
  const name = body.slice(start, tokens[nameEndOf(tokens, hit) - 1]!.end);
  const isLocality = hit.localities.length > 0 && (hit.country === null || after !== null || wanted !== null);
  if (hit.country && !isLocality) {
    const { code } = hit.country;
    const { isDemonym, rule } = hit;
    return { start, end: nameEnd, rule, text: name, name, candidates: [], country: code, isCountry: true, isDemonym };
  }
  const kinds = after?.kinds ?? kindBefore(body, tokens, hit.from);
  const candidates = rank(hit.localities, wanted, named, kinds, GOVERNED.test(body.slice(end, end + 30)));
  const country = wanted ?? candidates[0]?.country ?? null;
  return {
    start,
    end,
    rule: hit.rule,
    text: body.slice(start, end),
    name,
    candidates,
    country,
    isCountry: false,
    isDemonym: false,
  };
}

/** Where the name proper ends: "Guangxi" of "Guangxi Zhuang Autonomous Region", which is one entry of the gazetteer. */
function nameEndOf(tokens: readonly Token[], hit: Hit): number {
  if (!(tokens[hit.to - 1]!.key in KIND_WORDS) || tokens[hit.to - 1]!.key === 'city') return hit.to;
  const ids = new Set(hit.localities.map((l) => l.id));
  for (let to = hit.from + 1; to < hit.to; to++) {
    const shorter = nameIndex().get(keyOf(tokens, hit.from, to)) ?? [];
    if (shorter.some((place) => !isCountry(place) && ids.has(place.id))) return to;
  }
  return hit.to;
}

/** Who governs a first-level unit and no town: "Bali Governor", "Utah Gov.", "Bavaria's Minister-President". */
const GOVERNED =
  /^(?:['’]s)? (?:(?:Deputy|Vice|Acting|Lieutenant|Lt\.?) )?(?:Governor|Gov\.|Chief Minister|Premier|Minister[- ]President)(?!\p{L})/u;

/** Best first: governed as a first-level unit is, of the wanted country, of the kind the text says, of a country that the text names, as the gazetteer has it. */
function rank(
  localities: readonly Locality[],
  wanted: CountryCode | null,
  named: ReadonlySet<CountryCode>,
  kinds: Parameters<typeof withKind>[1],
  governed: boolean,
): Locality[] {
  const allowed = wanted ? localities.filter((l) => l.country === wanted) : localities;
  const isUnit = (l: Locality) => withKind(l, kinds) && (kinds !== null || !isShadowed(l, allowed[0]!));
  const weight = (l: Locality) =>
    (governed && l.level === 1 ? 4 : 0) + (named.has(l.country) ? 2 : 0) + (isUnit(l) ? 1 : 0);
  return [...allowed].sort((a, b) => weight(b) - weight(a));
}

/** Inhabitants from which a town is meant before a little-known province of another country. */
const LARGE_TOWN = 200_000;

/** A first-level unit without a name in Chinese, where a large town of another country bears its name (Jamaica's Manchester). */
const isShadowed = (unit: Locality, first: Locality): boolean =>
  unit.country !== first.country && unit.names.zh === undefined && (first.population ?? 0) >= LARGE_TOWN;
