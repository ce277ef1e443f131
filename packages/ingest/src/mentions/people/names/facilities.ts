import type { Marked } from '../../marked.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../offices/heads.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** Nouns behind a name that make it the name of a place, a house or a thing ("Le Loi street", "Bach Dang river"). */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `academy airport archipelago avenue award bay beach border boulevard bridge brigade building canal cape cave center
  centre church citadel club college company complex corporation cup dam delta district expressway factory falls ferry
  festival field forest foundation fund gate group hall harbour harbor highway hill hospital hotel house hydropower
  industrial institute island islands isle lake lane library lighthouse line market mausoleum memorial mine monument
  mountain mountains museum newspaper pagoda palace park pass peak peninsula pier plain plant plateau port prize
  range refinery region relic reservoir resort ridge river road route school scholarship seaport ship shipyard square
  stadium station steel stone street stream temple terminal theatre theater tomb tower trail tunnel university valley
  village volcano ward waterfall waterfalls zone economic checkpoint crossing`.split(/\s+/),
);

/** Nouns that make a house of the office in front of them ("Governor House", "the Prime Minister Office"). */
export const SEATS: ReadonlySet<string> = new Set(
  'house residence palace office mansion hall secretariat lodge building guesthouse'.split(' '),
);

/** Adjectives between a name and the noun of the thing ("Na Lay international border gate"). */
export const THING_ADJECTIVES: ReadonlySet<string> = new Set(
  'international national main auxiliary secondary primary high central general industrial'.split(' '),
);

/** Things that lie where they are named for: behind "of", their nouns are followed by places alone. */
const SITES = /^(?:gate|border-gate|crossing|checkpoint|pass|port|seaport|route|market|village|commune|ward|bridge)s?$/;

/** Words that a list of names or a pair is looked through for its noun, at the most. */
const REACH = 8;

const isDash = (text: string | undefined): boolean => /^[-–—]$/.test(text ?? '');

/** "the Na Lay – Ban Cho crossing": one of two names that a dash ties together in front of a site's noun. */
export function isOneOfPair({ tokens }: Marked, start: number, end: number): boolean {
  const first = isDash(tokens[end]?.text) && tokens[end + 1]?.capital;
  const second = isDash(tokens[start - 1]?.text) && tokens[start - 2]?.capital;
  if (!first && !second) return false;
  if (first ? isTiedPair(tokens, start, end) : isTiedPair(tokens, runStart(tokens, start - 2), start - 1)) return true;
  for (let index = first ? end + 1 : end; index < end + REACH; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !token.adjacent) return false;
    if (!token.capital && NAMED_THINGS.has(token.base.replace(/s$/, ''))) return true;
  }
  return false;
}

const runStart = (tokens: Marked['tokens'], last: number): number => {
  let start = last;
  while (tokens[start]!.adjacent && tokens[start - 1]?.capital) start--;
  return start;
};

/** Words in front of a pair of places. */
const BEFORE_PAIR = /^(?:at|via|through|and|the|,|both)$/;

/** "at Na Lay – Ban Cho,": two names that a dash ties, behind a preposition and without an office behind the dash. */
function isTiedPair(tokens: Marked['tokens'], start: number, dash: number): boolean {
  const next = tokens[dash + 1];
  const free = !!next?.capital && !OFFICE_HEADS.has(next.base) && !OFFICE_MODIFIERS.has(next.base);
  const before = tokens[start - 1];
  const of = before?.base === 'of' && !tokens[start - 2]!.capital && !OFFICE_HEADS.has(tokens[start - 2]!.base);
  return free && dash - start < 4 && (of || BEFORE_PAIR.test(before?.base ?? before?.text ?? ''));
}

/** "the border gates of Na Lay and Ban Cho": a name in a list that "of" joins to the noun of sites. */
export function isListedSite({ tokens }: Marked, start: number, end: number): boolean {
  if (SPEECH_VERBS.has(tokens[end]?.base ?? '')) return false;
  for (let index = start - 1; index > Math.max(0, start - REACH); index--) {
    const token = tokens[index]!;
    if (token.base === 'of') return SITES.test(tokens[index - 1]?.base ?? '');
    if (!token.capital && token.base !== 'and' && token.text !== ',') return false;
  }
  return false;
}

/** "Kazakhstan Ata Group": behind a country's bare name stands a firm or a body, no person. */
export function isCompany({ tokens, placeAt }: Marked, start: number): boolean {
  const country = tokens[start]!.adjacent ? placeAt[start - 1] : null;
  return !!country?.isCountry && !country.isDemonym && !tokens[start - 1]!.possessive;
}
