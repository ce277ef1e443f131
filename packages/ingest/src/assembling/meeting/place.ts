import { spansWithin } from '../../mentions/spans.ts';
import type { Evidenced, Mentions, PlaceMention, Reading } from '../../model.ts';
import { inferred, missing, notLookedFor, stated } from '../../resolving/grounds.ts';
import type { Resolved } from '../../resolving/index.ts';
import { type Encounter, sentenceAt, textOf } from './encounters.ts';
import { isWithin } from './within.ts';
import { MET_THERE, ONLINE } from './words.ts';

/** Where each encounter took place; null for those held online. */
export function placesOf(
  reading: Reading,
  mentions: Mentions,
  resolved: Resolved,
  encounters: readonly Encounter[],
): Evidenced<string | null>[] {
  return encounters.map((encounter) => {
    if (resolved.frame.online || ONLINE.test(textOf(reading, encounter.sentence))) {
      return { value: null, grounds: notLookedFor('meeting/online', 'the parties met online') };
    }
    const hostCountry = encounter.hosts[0]?.country ?? resolved.frame.host.country;
    const here = (place: PlaceMention): boolean =>
      !place.isCountry && (place.country === null || hostCountry === null || place.country === hostCountry);
    const { start, end } = encounter.sentence;
    const named = spansWithin(mentions.places, encounter.sentence).filter(
      (place) => here(place) && isWhere(reading, place) && !isInOffice(mentions, place),
    );
    const own =
      named.find((place) => named.every((other) => other === place || !isWithin(other, place))) ??
      named[0] ??
      homeOfUnnamed(mentions, encounter, here);
    if (own) {
      const inner = innerOf(reading, mentions, own);
      return { value: inner.name, grounds: stated(inner, 'meeting/in-place') };
    }
    if (encounter.further)
      return { value: null, grounds: missing('meeting/no-place', 'told in passing, without a place') };
    const dateline = datelinePlace(reading, mentions);
    const told = encounters.length === 1 ? toldElsewhere(reading, mentions, here) : undefined;
    if (told && dateline && isWithin(told, dateline)) {
      return {
        value: told.name,
        grounds: inferred(told, 'meeting/told-place', 'another sentence tells the meeting there'),
      };
    }
    const locality = encounter.hosts.find((host) => host.locality)?.locality ?? null;
    if (dateline && here(dateline) && (!locality || isWithin(dateline, locality))) {
      return { value: dateline.name, grounds: inferred(dateline, 'meeting/dateline', 'the report was written there') };
    }
    const before = mentions.places.findLast(
      (place) => place.start < start && here(place) && isWhere(reading, place) && !isInOffice(mentions, place),
    );
    if (before && !isOneOfSeveral(reading, mentions, before) && (!locality || isWithin(before, locality))) {
      return {
        value: before.name,
        grounds: inferred(before, 'meeting/place-before', 'the story is there at this point'),
      };
    }
    if (locality && here(locality)) {
      return {
        value: locality.name,
        grounds: inferred(locality, 'meeting/host-locality', 'the host receives at home'),
      };
    }
    const after = mentions.places.find((place) => place.start > end && here(place) && isWhere(reading, place));
    if (after) return { value: after.name, grounds: inferred(after, 'meeting/place-after', 'the story is there') };
    return { value: null, grounds: missing('meeting/no-place', 'no place is told for this meeting') };
  });
}

const KIND = '(?:province|city|capital|region|district|municipality|prefecture|county|town)';
const SCENE = new RegExp(
  `(?<!\\p{L})(?:in|at|visit(?:ed|ing)?|arrived in|(?:visits?|trips?|tour|journey|travell?ed|comes?|came|coming|goes|went|flew|moved|returned|journeyed|sent|brought|took|led|welcom(?:ed?|ing)|delegations?|guests?|missions?|calls?|stop|leg) (?:\\p{L}+ ){0,2}to) (?:the )?(?:(?:[\\p{L}-]+ ){0,2}|(?:[\\p{L}-]+ ){0,3}${KIND} of )$`,
  'iu',
);

/** "in Nanjing", "a trip to Xiamen", "visited Xiamen": the words in front make it the scene. */
function isWhere(reading: Reading, place: PlaceMention): boolean {
  return SCENE.test(reading.body.slice(Math.max(0, place.start - 60), place.start));
}

/** The scene of another sentence that tells of meeting. */
function toldElsewhere(
  reading: Reading,
  mentions: Mentions,
  here: (place: PlaceMention) => boolean,
): PlaceMention | undefined {
  const place = mentions.places.find((each) => {
    const sentence = sentenceAt(reading, each.start);
    if (sentence?.kind !== 'news' || !here(each) || !isWhere(reading, each) || isInOffice(mentions, each)) return false;
    return MET_THERE.test(textOf(reading, sentence));
  });
  return place && innerOf(reading, mentions, place);
}

/** "stayed in X and Y": which of them it was stays open. */
function isOneOfSeveral({ body }: Reading, { places }: Mentions, place: PlaceMention): boolean {
  const isJoined = (a: PlaceMention, b: PlaceMention): boolean =>
    a.end < b.start && b.start - a.end < 8 && /^,? and $/u.test(body.slice(a.end, b.start));
  return places.some((other) => !other.isCountry && (isJoined(place, other) || isJoined(other, place)));
}

/** "X's town of Y", "X's Y": the place that the possessive leads to. */
function innerOf({ body }: Reading, { places }: Mentions, place: PlaceMention): PlaceMention {
  const inner = places.find(
    (other) =>
      other.start > place.start &&
      other.start - place.end < 40 &&
      !other.isCountry &&
      /^(?:['’]s)? ?(?:\p{Ll}+ ){0,2}(?:of )?$/u.test(body.slice(place.start + place.text.length, other.start)) &&
      /['’]s /u.test(body.slice(place.start, other.start)),
  );
  return inner ?? place;
}

/** "the Consul General in X": the seat of an office is no meeting's place. */
function isInOffice({ people }: Mentions, { start, end }: PlaceMention): boolean {
  return people.some(({ offices }) => offices.some((office) => office.start <= start && end <= office.end));
}

/** The one locality in the sentence that tells of unnamed hosts: theirs. */
function homeOfUnnamed(
  mentions: Mentions,
  { hosts, sentence }: Encounter,
  here: (place: PlaceMention) => boolean,
): PlaceMention | undefined {
  if (hosts.length > 0) return undefined;
  const places = spansWithin(mentions.places, sentence).filter(here);
  return new Set(places.map(({ name }) => name)).size === 1 ? places[0] : undefined;
}

function datelinePlace(reading: Reading, mentions: Mentions): PlaceMention | null {
  const { dateline } = reading;
  return (
    (dateline && mentions.places.find((place) => place.start >= dateline.start && place.start < dateline.end)) ?? null
  );
}
