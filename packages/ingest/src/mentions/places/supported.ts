import { countriesOfName } from '@communique/domain';
import type { CountryCode, PlaceMention, Reading } from '../../model.ts';

/** Inhabitants from which a name needs no support by the text around it. */
const WELL_KNOWN = 1_000_000;

/**
 * Drops names that are more likely a word or a part of a person's name than a place: a single word ("Van", "Nelson",
 * "Maritime") of a country that the text names nowhere else, or a smaller unit right behind another capitalised word
 * ("Bac Luan").
 */
export function supported(reading: Reading, places: readonly PlaceMention[]): PlaceMention[] {
  const votes = new Map<CountryCode, number>();
  for (const { country, isCountry, text, name } of places) {
    const weight = isCountry || text !== name ? 2 : 1;
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  }
  const known = new Map<string, PlaceMention>();
  for (const place of places) if (place.text !== place.name) known.set(place.name, place);
  const begins = new Set(places.map(({ start }) => start));
  return places.filter((place) => {
    if (reading.body[place.end] === ' ' && FACILITY.test(reading.body.slice(place.end, place.end + 24))) return false;
    const oneWord = !/[ -]/u.test(place.name);
    if (place.isCountry) return !(oneWord && isOnly(votes, place) && isPartOfName(reading.body, place));
    if (isTied(reading.body, place) && !begins.has(place.end + 1)) return false;
    if (place.candidates.length === 0 || known.has(place.name) || !oneWord) return true;
    const [first] = place.candidates;
    if (first!.level > 1 && (followsCapital(reading.body, place.start) || isSurname(reading.body, place))) return false;
    // Chinese and Vietnamese units are listed by hand, with their names in both languages: none is a common word.
    const placed = isPlaced(reading.body, place);
    const inChinese = first!.names.zh !== undefined;
    const distinct = first!.level === 1 ? inChinese || placed : first!.level === 2 && inChinese && placed;
    const wellKnown = first!.capital === true || (first!.population ?? 0) >= WELL_KNOWN;
    return distinct || wellKnown || hasOffice(reading.body, place) || (votes.get(place.country ?? '') ?? 0) > 1;
  });
}

/** "Dali-Express": a word that a hyphen ties to another capitalised one, which is no place, is part of a thing's name. */
const isTied = (body: string, { end }: PlaceMention): boolean =>
  body[end] === '-' && /^-\p{Lu}\p{Ll}/u.test(body.slice(end, end + 3));

/** "Vu Thi Thai", "Thai Minh Chau": the demonym is a person's name. */
const isPartOfName = (body: string, place: PlaceMention): boolean =>
  (followsCapital(body, place.start) || isGivenName(body, place)) &&
  !OFFICE_NEXT.test(body.slice(place.end, place.end + 20));

const OFFICE_NEXT =
  /^ (?:Ambassador|Consul|Minister|Prime|Foreign|Deputy|Vice|President|Party|National|Government|Embassy|Consulate|General)(?!\p{L})/u;

const isGivenName = (body: string, place: PlaceMention): boolean =>
  FULL_NAME.test(body.slice(place.end, place.end + 30)) && isSurname(body, place);

/** The one place of its country in the text: "Thai" at the end of a Vietnamese name is no nationality. */
const isOnly = (votes: ReadonlyMap<CountryCode, number>, place: PlaceMention): boolean =>
  (votes.get(place.country ?? '') ?? 0) <= 2;

/** Houses, papers and streets that bear a place's name are not the place. */
const FACILITY =
  /^ (?:Hotel|University|Hospital|Airport|Street|Road|Avenue|Square|Restaurant|Times|Daily|Post|News|Newspaper|Airlines?|Airways|Resort)(?!\p{L})/u;

const BEFORE_PLACE = /(?:^|\P{L})(?:in|of|from|to|at|visit(?:ed|ing)?|and|between|for) (?:the )?$/iu;
const BEHIND_PLACE =
  /^(?:['’]s? | (?:(?:Deputy |Vice |Acting |Lord |Chief |Lt\.? |Lieutenant )?(?:Governor|Gov|Mayor|Minister|Premier|Rais|Akim)|Party|Provincial|Municipal|People|Chamber|Municipality|Government|Council|delegation|government|authorities|officials|leaders|side)(?!\p{L}))/iu;

/** Stands where places stand: behind a preposition, or in front of an office. */
const isPlaced = (body: string, { start, end }: PlaceMention): boolean =>
  BEFORE_PLACE.test(body.slice(Math.max(0, start - 12), start)) || BEHIND_PLACE.test(body.slice(end, end + 16));

const FULL_NAME = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! \p{Lu})/u;
const OFFICE =
  '(?:mayor|governor|gov\\.?|chief minister|minister[- ]president|premier|rais|akim|party (?:secretary|chief)|people’s (?:committee|council)|city council|provincial council)';
const OFFICE_BEFORE = new RegExp(
  `(?<!\\p{L})${OFFICE} of (?:the )?(?:\\p{Ll}+ (?:city|town|prefecture|province) of )?$`,
  'iu',
);
const OFFICE_BEHIND = new RegExp(
  `^(?:['’]s)? (?:city |provincial |municipal |deputy |vice[ -]|lord |new |former )*${OFFICE}(?!\\p{L})`,
  'iu',
);

/** "the mayor of Zzhe", "Zzhe's deputy governor": who governs it makes it a place, though nothing else of its country is told. */
const hasOffice = (body: string, { start, end }: PlaceMention): boolean =>
  OFFICE_BEFORE.test(body.slice(Math.max(0, start - 60), start)) || OFFICE_BEHIND.test(body.slice(end, end + 40));

const GIVEN_NAME = /^ \p{Lu}\p{Ll}[\p{L}-]*/u;

/** A family name that a given name follows ("Doan Minh Huan" is nobody of Duan county). */
function isSurname(body: string, place: PlaceMention): boolean {
  const given = place.text === place.name ? GIVEN_NAME.exec(body.slice(place.end, place.end + 24))?.[0] : undefined;
  return given !== undefined && countriesOfName(place.name + given).length > 0;
}

const CAPITAL_BEFORE = /(?<before>[^\s])?(?<space>\s?)(?<word>\p{Lu}[\p{L}\p{M}]*)[ -]$/u;
const SENTENCE_END = /[.!?:;"“”—–\n]/u;
/** Words that stand before places in mid-sentence with a capital. */
const TITLES =
  /^(?:Secretary|Mayor|Governor|Chairman|President|General|Commissioner|Minister|Party|Greater|North|South|East|West|Central|Upper|Lower|Inner|Old|New)$/u;

/** Parties and other bodies by their letters stand in front of the locality whose chapter is meant ("CPC Dali Committee"). */
const PARTIES = /^(?:C[PC]C|CPV|CCP|LPRP|CPPCC|NPC|CPP|VFF)$/;

/** "Mr. Shen Danyang": a family name stands between the form of address and a given name that is also a place's. */
const HONORIFIC = /(?:^|\P{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}[\p{L}\p{M}]*[ -]$/u;

/** A capitalised word that does not begin a sentence stands right before. */
function followsCapital(body: string, at: number): boolean {
  const match = CAPITAL_BEFORE.exec(body.slice(Math.max(0, at - 30), at));
  if (!match || TITLES.test(match.groups!.word!) || PARTIES.test(match.groups!.word!)) return false;
  const { before, space } = match.groups!;
  if (HONORIFIC.test(body.slice(Math.max(0, at - 40), at))) return true;
  // "Chi Ma–Ai Dian": a dash between two names begins no sentence.
  const begins = before === undefined || (SENTENCE_END.test(before) && !(/[–—]/u.test(before) && space === ''));
  return !begins;
}
