import type { PlaceMention, Sentence } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { isLead, LEAD, type Scene } from './scene.ts';
import { placeKey, withoutContainers } from './unique.ts';

const VENUE = wholeWords(/\b(?:in|at)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}(?:(?:city|town|capital)\s+of\s+)?$/iu);
const JOINT = /^(?:,|,? and|,? as well as)(?: the)?(?: \p{L}+ (?:of|provinces?))? $/u;

/** How much it tells of a locality to stand in the headline, and in the first sentence that names any. */
const IN_TITLE = 3;
const IN_LEAD = 2;

/**
 * With nobody named whose office would tell: the country's localities that the report is most about, by headline, lead
 * and number of mentions; a list ("A, B and C") counts as one. Mere venues ("in X") and the dateline are left out.
 */
export function mainPlaces(scene: Scene, country: string): PlaceMention[] {
  const { reading } = scene;
  const own = scene.places.filter((place) => isTold(scene, place, country));
  const title = fold(reading.report.title ?? '');
  const [first] = own;
  const told = Map.groupBy(own, placeKey);
  if (!first) return [];
  const lead = sentenceAt(reading.sentences, first.start)?.end ?? 0;
  const weight = (place: PlaceMention) => {
    const same = told.get(placeKey(place)) ?? [];
    const inTitle = title.includes(fold(place.name)) ? IN_TITLE : 0;
    return same.length + inTitle + (same[0]!.end <= lead ? IN_LEAD : 0);
  };
  const best = [...told.values()]
    .map((same) => same[0]!)
    .reduce((top, place) => (weight(place) > weight(top) ? place : top));
  return withoutContainers(reading.body, listAround(scene, own, own.indexOf(best)));
}

/** Told in the lead or the headline: who sends is, and what comes up later in talk ("sister cities on X's coast") is not. */
export const isToldEarly = (scene: Scene, place: PlaceMention): boolean =>
  scene.words.some((word) => word.place === place && isLead(word)) ||
  fold(scene.reading.report.title ?? '').includes(fold(place.name));

/** "a town east of X", "30 km from X": X only tells where something lies. */
const LOCATING = wholeWords(
  /\b(?:(?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)? of|near|outside|(?:kilomet(?:re|er)s?|km|miles?) from|,\s+(?:the )?(?:\p{L}+ )?(?:capital|seat|part) of)\s+(?:the\s+)?(?:\p{L}+['’]s\s+)?$/iu,
);

/** A locality of the country in the story that is no mere venue. */
export function isTold({ reading, past }: Scene, place: PlaceMention, country: string): boolean {
  if (place.isCountry || place.country !== country) return false;
  if (reading.dateline && place.start < reading.dateline.end && place.start >= reading.dateline.start) return false;
  const sentence = sentenceAt(reading.sentences, place.start);
  if (sentence?.kind !== 'news' || past.has(sentence)) return false;
  const before = reading.body.slice(Math.max(0, place.start - 40), place.start);
  return !VENUE.test(before) && !LOCATING.test(before);
}

const LONGEST_LIST = 20;

/** The list of places, joined by commas and "and", that one of them stands in. */
function listAround({ reading }: Scene, places: readonly PlaceMention[], at: number): PlaceMention[] {
  const joined = (a: PlaceMention, b: PlaceMention) => JOINT.test(reading.body.slice(a.end, b.start));
  let from = at;
  let to = at;
  while (from > 0 && at - from < LONGEST_LIST && joined(places[from - 1]!, places[from]!)) from--;
  while (to + 1 < places.length && to - at < LONGEST_LIST && joined(places[to]!, places[to + 1]!)) to++;
  return places.slice(from, to + 1);
}

/**
 * Localities that stand in one list with localities already found ("the secretaries of A, B, C and D", of whom A's and
 * B's are named): they are of the same party. Only lists of three or more in the lead count:
 * pairs are mostly of two sides.
 */
export function listedWith(scene: Scene, country: string, found: readonly PlaceMention[]): PlaceMention[] {
  const keys = new Set(found.map(placeKey));
  const lead = new Set<Sentence>();
  const opening = new Set<Sentence>();
  for (const { rank, sentence } of scene.words) {
    if (rank < LEAD) lead.add(sentence);
    if (rank < OPENING) opening.add(sentence);
  }
  const own = [...lead]
    .flatMap((sentence) => scene.placesIn.get(sentence) ?? [])
    .filter((p) => isTold(scene, p, country));
  return own.flatMap((place, i) => {
    const sentence = sentenceAt(scene.reading.sentences, place.start);
    const told = found.includes(place) || (sentence !== undefined && opening.has(sentence));
    const list = told && keys.has(placeKey(place)) ? listAround(scene, own, i) : [];
    return list.length >= LONG_LIST ? list.filter((other) => !keys.has(placeKey(other))) : [];
  });
}

const LONG_LIST = 3;
/** Sentences in which a list that names a party again is one of that party; later ones list wishes and examples. */
const OPENING = 2;

const SEVERAL = wholeWords(
  /\b(?:secretaries|governors|chairmen|mayors) of [^.;]{0,40}$|\b(?:representatives|leaders|officials|delegations|delegates|governors|secretaries|authorities)\b[^.;]{0,40}\b(?:two|three|four|five|six|seven|eight|several|\d+) (?:\p{L}+ )?(?:provinces|localities|cities|prefectures|districts)\b[^.;]{0,40}$/iu,
);

/** "Representatives of four provinces – A, B, C and D": a delegation of them all, though one speaks for it. */
export function sentTogether(scene: Scene, country: string, found: readonly PlaceMention[]): PlaceMention[] {
  const { reading } = scene;
  const listed = listedWith(scene, country, found);
  const [first] = listed;
  const sentence = first && sentenceAt(reading.sentences, first.start);
  return sentence && SEVERAL.test(reading.body.slice(sentence.start, first.start)) ? listed : [];
}
