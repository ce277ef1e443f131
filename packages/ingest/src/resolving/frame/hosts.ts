import type { Grounds, Person, PlaceMention } from '../../model.ts';
import { missing, stated } from '../grounds.ts';
import { partners } from './cues/partners.ts';
import type { PartyPlaces } from './guests.ts';
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
    const { locality } = person;
    if (locality && !locality.isCountry && (!locality.country || locality.country === country))
      add(locality, 'host.receiver-office');
  }
  for (const cue of sides.cues) {
    if (cue.rule === 'frame.movement' && cue.place?.country === country) add(cue.place, 'host.visited');
  }
  for (const place of partners(scene, country)) add(place, 'host.partner');
  if (found.length === 0 && people.length === 0)
    for (const place of homePlaces(scene, country)) add(place, 'host.lead');
  const places = uniquePlaces(found.map((f) => f.place));
  const grounds = places.map((place) => found.find((f) => placeKey(f.place) === placeKey(place))!.grounds);
  return {
    places,
    grounds,
    none: missing('host.national', 'only national bodies receive the guests, or no locality is told'),
  };
}

/** With no host named: the country's localities in the lead's first sentence that names one. */
function homePlaces(scene: Scene, country: string): PlaceMention[] {
  for (const sentence of scene.reading.sentences) {
    if (sentence.kind !== 'news' || scene.past.has(sentence)) continue;
    const line = scene.reading.dateline;
    const from = line && line.start >= sentence.start ? line.end : sentence.start;
    const places = scene.places.filter(
      (p) => !p.isCountry && p.country === country && p.start >= from && p.end <= sentence.end,
    );
    if (places.length > 0) return places;
  }
  return [];
}
