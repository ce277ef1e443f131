import type { PlaceMention } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import { LEAD, type Scene } from './scene.ts';
import { placeKey, withoutContainers } from './unique.ts';

const VENUE = /\b(?:in|at)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}(?:(?:city|town|capital)\s+of\s+)?$/iu;
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
  const [first] = own;
  if (!first) return [];
  const lead = reading.sentences.find((s) => s.start <= first.start && first.start < s.end);
  const title = fold(reading.report.title ?? '');
  const weight = (place: PlaceMention) =>
    own.filter((p) => placeKey(p) === placeKey(place)).length +
    (title.includes(fold(place.name)) ? IN_TITLE : 0) +
    (own.some((p) => placeKey(p) === placeKey(place) && p.end <= (lead?.end ?? 0)) ? IN_LEAD : 0);
  const best = own.reduce((top, place) => (weight(place) > weight(top) ? place : top), first);
  return withoutContainers(reading.body, listAround(scene, own, own.indexOf(best)));
}

/** A locality of the country in the story that is no mere venue. */
export function isTold({ reading, past }: Scene, place: PlaceMention, country: string): boolean {
  if (place.isCountry || place.country !== country) return false;
  if (reading.dateline && place.start < reading.dateline.end && place.start >= reading.dateline.start) return false;
  const sentence = reading.sentences.find((s) => s.start <= place.start && place.start < s.end);
  if (sentence?.kind !== 'news' || past.has(sentence)) return false;
  return !VENUE.test(reading.body.slice(Math.max(0, place.start - 40), place.start));
}

/** The list of places, joined by commas and "and", that one of them stands in. */
function listAround({ reading }: Scene, places: readonly PlaceMention[], at: number): PlaceMention[] {
  const joined = (a: PlaceMention, b: PlaceMention) => JOINT.test(reading.body.slice(a.end, b.start));
  let from = at;
  let to = at;
  while (from > 0 && joined(places[from - 1]!, places[from]!)) from--;
  while (to + 1 < places.length && joined(places[to]!, places[to + 1]!)) to++;
  return places.slice(from, to + 1);
}

/**
 * Localities that stand in one list with localities already found ("the secretaries of A, B, C and D", of whom A's and
 * B's are named): they are of the same party. Only lists of three or more in
 * the lead count: pairs are mostly of two sides.
 */
export function listedWith(scene: Scene, country: string, found: readonly PlaceMention[]): PlaceMention[] {
  const keys = new Set(found.map(placeKey));
  const ranks = new Map(scene.words.map((word) => [word.sentence, word.rank]));
  const own = scene.places.filter((place) => {
    const sentence = scene.reading.sentences.find((s) => s.start <= place.start && place.start < s.end);
    return isTold(scene, place, country) && (ranks.get(sentence!) ?? LEAD) < LEAD;
  });
  return own.flatMap((place, i) => {
    const list = keys.has(placeKey(place)) ? listAround(scene, own, i) : [];
    return list.length >= LONG_LIST ? list.filter((other) => !keys.has(placeKey(other))) : [];
  });
}

const LONG_LIST = 3;
