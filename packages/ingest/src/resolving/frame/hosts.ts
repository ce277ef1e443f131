import { fold } from '@communique/domain';
import type { Grounds, Person, PlaceMention } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { missing, stated } from '../grounds.ts';
import { partners } from './cues/partners.ts';
import type { PartyPlaces } from './guests.ts';
import { houseTown } from './house-towns.ts';
import { isLocalOffice, isNational } from './level.ts';
import { isTold, listedWith, mainPlaces } from './main-places.ts';
import type { Scene } from './scene.ts';
import type { Sides } from './sides.ts';
import { placeKey, uniquePlaces } from './unique.ts';

/**
 * The localities that are hosts (annotation, rule 2): those whose own leaders receive the guests or hold the talks, and
 * those that the delegation visits. A place where a meeting merely happens is none. Without any: the country alone.
 */
export function hostPlaces(scene: Scene, sides: Sides, country: string, people: readonly Person[]): PartyPlaces {
  const found: { place: PlaceMention; grounds: Grounds }[] = [];
  const add = (place: PlaceMention, rule: string, span: { start: number; end: number } = place) =>
    found.push({ place, grounds: stated(span, rule) });
  for (const person of people) {
    if (isSeeingOff(scene, person)) continue;
    const { locality } = person;
    if (locality && !locality.isCountry && (!locality.country || locality.country === country))
      add(locality, 'host.receiver-office');
    else if (person.offices.length === 0 || person.offices.some(isLocalOffice)) {
      const beside = besidePerson(scene, person, country);
      if (beside) add(beside, 'host.receiver-beside');
    }
  }
  for (const cue of sides.cues) {
    const visited = VISITED.has(cue.rule);
    if (visited && cue.place?.country === country) add(cue.place, 'host.visited');
  }
  for (const place of partners(scene, country)) add(place, 'host.partner');
  const officers = people.filter(({ offices }) => offices.length > 0);
  if (found.length === 0 && !(officers.length > 0 && officers.every(isNational)))
    for (const place of mainPlaces(scene, country)) add(place, 'host.lead');
  if (found.length === 0) for (const place of housesIn(scene, country)) add(place, 'host.house');
  const home = found.length === 0 && people.some(isBareHead) ? datelineTown(scene, country) : null;
  if (home) add(home, 'host.dateline-office');
  for (const place of listedWith(
    scene,
    country,
    found.map((f) => f.place),
  ))
    add(place, 'host.listed');
  const places = uniquePlaces(found.map((f) => f.place));
  const grounds = places.map((place) => found.find((f) => placeKey(f.place) === placeKey(place))!.grounds);
  return {
    places,
    grounds,
    none: missing('host.national', 'only national bodies receive the guests, or no locality is told'),
  };
}

/** The town of a university, school or hospital in the opening, where the report is written from that town. */
function housesIn(scene: Scene, country: string): PlaceMention[] {
  const home = datelineTown(scene, country);
  const bodies = new Set(scene.words.flatMap(({ body, rank }) => (body && rank < OPENING ? [body] : [])));
  for (const body of bodies) {
    const places = houseTown(body, country);
    if (home && places.some((place) => fold(place.name) === fold(home.name))) return places;
  }
  return [];
}

const OPENING = 2;

const BARE_HEAD =
  /^(?:(?:permanent|standing|first|acting|vice|deputy|party) )*(?:chairman|chairwoman|secretary|leader|mayor|governor|chief)$/iu;

/** "Chairman NAME" in a local report: the locality's own, which it has no need to name. */
const isBareHead = ({ offices }: Person): boolean => offices.some(({ text }) => BARE_HEAD.test(text));

/** The town of the dateline, unless it is the capital, where such heads may be those of the state. */
function datelineTown({ reading: { dateline }, places }: Scene, country: string): PlaceMention | null {
  const place = dateline?.place && places.find((p) => p.start >= dateline.start && p.end <= dateline.end);
  return place && !place.isCountry && place.country === country && !place.candidates[0]?.capital ? place : null;
}

/** Cues whose locality the guests go to, or that has asked them to come. */
const VISITED = new Set(['frame.movement', 'frame.itinerary', 'frame.invited-by', 'frame.guests-of']);

const SEEING_OFF = wholeWords(
  /\b(?:see(?:ing|s)?|saw|seen) (?:\p{L}+ ){0,4}?off|\bb(?:id|ade|idding) (?:\p{L}+ )?(?:farewell|goodbye)|\bfarewell\b/iu,
);

/** Whoever only sees the guests off has not received them. */
function isSeeingOff({ reading }: Scene, person: Person): boolean {
  return person.mentions.every(({ start }) => {
    const sentence = sentenceAt(reading.sentences, start);
    return (
      sentence !== undefined && sentence !== null && SEEING_OFF.test(reading.body.slice(sentence.start, sentence.end))
    );
  });
}

/** The locality told in the sentence that first names somebody without an office; not the place he is "in". */
function besidePerson(scene: Scene, person: Person, country: string): PlaceMention | null {
  const { start } = person.mentions[0]!;
  const sentence = sentenceAt(scene.reading.sentences, start);
  const places = (sentence && scene.placesIn.get(sentence)) ?? [];
  return places.find((place) => isTold(scene, place, country)) ?? null;
}
