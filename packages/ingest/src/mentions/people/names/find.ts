import { nameIndex } from '@communique/domain';
import type { Marked } from '../../marked.ts';
import type { FoundOffice } from '../offices/find.ts';
import { HONORIFICS, MILITARY_RANKS, PLURAL_HEADS, STYLES } from '../offices/heads.ts';
import { isCompany, isListedSite, isOneOfPair, NAMED_THINGS, SEATS, THING_ADJECTIVES } from './facilities.ts';
import { type FoundName, nameOf } from './found.ts';
import { findRuns, type Run, startsSentence } from './runs.ts';
import { foldName, shapeOf } from './shapes.ts';
import { findWeakNames } from './weak.ts';

/** Verbs and nouns before which or after which only a person's name makes sense. */
const INTRODUCERS = new Set([
  'led',
  'headed',
  'chaired',
  'co-chaired',
  'wife',
  'husband',
  'spouse',
  'counterpart',
  'named',
]);
const RELATIVE = new Set(['who', 'whose', 'whom']);
const COPULAS = new Set(['is', 'was']);

/**
 * Finds people's names: by a family name and the sound of what follows, by an office or a form of address in front,
 * by an office in apposition behind, or by a word that only goes with a person.
 */
export function findNames(
  marked: Marked,
  offices: readonly FoundOffice[],
  headlines: readonly { start: number; end: number }[],
): FoundName[] {
  const taken = new Uint8Array(marked.tokens.length);
  const officeEnds = new Set<number>();
  const officeStarts = new Set<number>();
  for (const office of offices) {
    taken.fill(1, office.first, office.last);
    officeEnds.add(office.last);
    officeStarts.add(office.first);
  }
  const names: FoundName[] = [];
  const rest: Run[] = [];
  const expected = (index: number): boolean =>
    isTitled(marked, index, officeEnds) || followsOffice(marked, index, officeEnds);
  let listEnd = -1;
  for (const run of findRuns(marked, taken, expected)) {
    const at = marked.tokens[run.start]!.start;
    const headline = headlines.some(({ start, end }) => at >= start && at < end);
    const listed = opensList(marked, run.start, officeEnds) || goesOnFrom(marked, run.start, listEnd);
    if (listed) listEnd = run.end;
    const name =
      nameIn(marked, run, headline, officeEnds, officeStarts) ??
      (listed ? nameOf(marked, run.start, run.end, 'other', 'name/listed') : null);
    if (name) names.push(name);
    else if (!headline && !namesThing(marked, run)) rest.push(run);
  }
  return [...names, ...findWeakNames(marked, rest, names)];
}

function nameIn(
  marked: Marked,
  run: Run,
  headline: boolean,
  officeEnds: ReadonlySet<number>,
  officeStarts: ReadonlySet<number>,
): FoundName | null {
  const { tokens } = marked;
  const folded = tokens.slice(run.start, run.end).map((token) => foldName(token.text.replace(/['’]s?$/, '')));
  const titled = isTitled(marked, run.start, officeEnds);
  if (titled && SEATS.has(tokens[run.start]!.base)) return null;
  if (!titled && namesThing(marked, run)) return null;
  for (let offset = 0; offset < folded.length - 1; offset++) {
    const shape = shapeOf(folded.slice(offset));
    if (!shape) continue;
    const rest = folded.length - offset - shape.length;
    const whole = titled || (shape.length === 2 && !run.initial && isDescribed(marked, run.end, officeStarts));
    if (whole && offset > 0 && !marked.placeAt[run.start] && !nameIndex().has(folded[0]!)) break;
    if (rest > 0 && !headline && shape.tradition !== 'vietnamese' && (titled || offset === 0)) break;
    const [first, last] = [run.start + offset, run.start + offset + shape.length];
    const after = tokens[last];
    const runsOn = shape.length === 2 && !headline && !!after?.adjacent && after.capital;
    const strong =
      !(runsOn && !titled) &&
      (shape.length > 2 || shape.tradition !== 'vietnamese' || titled || isDescribed(marked, last, officeStarts));
    return nameOf(marked, first, last, shape.tradition, strong ? 'name/family-name' : 'name/possible');
  }
  if (headline) return null;
  if (titled) return nameOf(marked, run.start, run.end, 'other', 'name/titled');
  const before = tokens[run.start - 1];
  const introduced =
    (before?.base === 'by' && INTRODUCERS.has(tokens[run.start - 2]?.base ?? '')) ||
    (before && INTRODUCERS.has(before.base)) ||
    (before?.text === ',' && INTRODUCERS.has(tokens[run.start - 2]?.base ?? ''));
  const alone = run.end - run.start === 1 && run.initial;
  if (introduced && !alone) return nameOf(marked, run.start, run.end, 'other', 'name/introduced');
  const described = isDescribed(marked, run.end, officeStarts);
  if (described && (run.end - run.start > 1 || standsAlone(marked, run, officeStarts))) {
    return nameOf(marked, run.start, run.end, 'other', 'name/described');
  }
  if (followsOffice(marked, run.start, officeEnds) && run.end - run.start > 1) {
    return nameOf(marked, run.start, run.end, 'other', 'name/after-office');
  }
  return null;
}

/** "the Hoang Lien Son range", "Le Loi street": an article in front or a thing's noun behind makes it no person. */
function namesThing(marked: Marked, { start, end }: Run): boolean {
  const { tokens } = marked;
  let at = end;
  if (tokens[start - 1]?.base === 'the' && tokens[start]!.adjacent && !tokens[end - 1]!.possessive) return true;
  if (isOneOfPair(marked, start, end) || isListedSite(marked, start, end) || isCompany(marked, start)) return true;
  while (THING_ADJECTIVES.has(tokens[at]?.base ?? '') && !tokens[at]!.capital) at++;
  const next = tokens[at];
  if (!next?.adjacent || tokens[end - 1]!.possessive) return false;
  const noun = next.capital && tokens[at + 1]?.adjacent ? tokens[at + 1]! : next;
  return NAMED_THINGS.has(next.base) || NAMED_THINGS.has(noun.base);
}

/** "ministers such as": a plural office and the words that open a list of its holders. */
function opensList({ tokens }: Marked, start: number, officeEnds: ReadonlySet<number>): boolean {
  const before = tokens[start - 1]?.base ?? '';
  const opener = before === 'as' && tokens[start - 2]?.base === 'such' ? start - 2 : start - 1;
  if (opener === start - 1 && !/^(?:like|including|namely)$/.test(before)) return false;
  return officeEnds.has(opener) && PLURAL_HEADS.has(tokens[opener - 1]?.base ?? '');
}

/** A comma, an "and" or both lead on from the list's name before. */
function goesOnFrom({ tokens }: Marked, start: number, end: number): boolean {
  if (end < 0 || start <= end || start - end > 2) return false;
  return tokens.slice(end, start).every(({ text }) => text === ',' || text === 'and');
}

/** An office or a form of address stands right in front. */
function isTitled({ tokens }: Marked, start: number, officeEnds: ReadonlySet<number>): boolean {
  if (!tokens[start]!.adjacent) return false;
  const before = tokens[start - 1]!;
  return (
    officeEnds.has(start) ||
    HONORIFICS.has(before.base) ||
    STYLES.has(before.base) ||
    (MILITARY_RANKS.has(before.base) && before.capital)
  );
}

/** An office and a comma stand in front, or an office, its country and a comma ("Governor of A, Laos, X"). */
function followsOffice({ tokens, placeAt }: Marked, start: number, officeEnds: ReadonlySet<number>): boolean {
  if (tokens[start - 1]?.text !== ',') return false;
  if (officeEnds.has(start - 1)) return true;
  const country = placeAt[start - 2];
  if (!country?.isCountry || country.isDemonym) return false;
  let first = start - 2;
  while (placeAt[first - 1] === country) first--;
  return tokens[first - 1]?.text === ',' && officeEnds.has(first - 1);
}

/** "Tokmak, Governor of …": one word for a name, its office behind the comma and no preposition in front. */
function standsAlone(marked: Marked, { start, end }: Run, officeStarts: ReadonlySet<number>): boolean {
  const { tokens } = marked;
  if (tokens[end]?.text !== ',' || !(officeStarts.has(end + 1) || officeStarts.has(end + 2))) return false;
  const before = tokens[start - 1];
  if (tokens[start]!.acronym || (tokens[start]!.adjacent && before?.capital)) return false;
  return startsSentence(marked, start) || /^(?:and|by|with|met|received|hosted)$/.test(before?.base ?? '');
}

/** ", Chairman of …", ", who …", " - Chairman", " is Chairman" behind the name. */
function isDescribed({ tokens }: Marked, end: number, officeStarts: ReadonlySet<number>): boolean {
  const after = tokens[end];
  if (!after) return false;
  const mark = /^[,–—(-]$/.test(after.text);
  if (mark && RELATIVE.has(tokens[end + 1]?.base ?? '')) return true;
  if (!mark && !COPULAS.has(after.base)) return false;
  for (let index = end + 1; index <= end + 5; index++) if (officeStarts.has(index)) return true;
  return false;
}
