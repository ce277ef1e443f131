import type { Person, PlaceMention, Sentence } from '../../../model.ts';
import { type Cue, type CueRule, placeCue } from '../cue.ts';
import { flatMapWords, type Scene, type Word } from '../scene.ts';
import { withoutContainers } from '../unique.ts';
import { placesAfter } from '../walk.ts';
import { EDGES, GUEST_NOUNS, MOVING } from '../words.ts';

/** Nouns of a journey with several places. "Visit" and "stay" are left out: they stand in too many other sentences. */
const JOURNEY = new Set('itinerary programme program schedule journey tour stop stops leg legs route trip'.split(' '));
/** Words by which such a sentence speaks of those who travel. */
const THEIRS = new Set('their its his her they them he she'.split(' '));
/** Prepositions of origins, owners and mere venues. */
const AWAY = new Set(['from', 'of', 'in', 'at', 'the']);
const WEIGHT = 1;

/**
 * Places told in a sentence about the journey itself: "Next on their itinerary are A and B", "The trip will end in C".
 * Sentences about somebody else's journey are left out.
 */
export const itineraries: CueRule = (scene) => {
  const telling = new Set(
    flatMapWords(scene, JOURNEY, (w, i) => (w.inOffice || isOther(scene, i) ? [] : [w.sentence])),
  );
  if (telling.size === 0) return [];
  const bySentence = Map.groupBy(
    scene.words.filter((word) => telling.has(word.sentence)),
    (word) => word.sentence,
  );
  return [...bySentence].flatMap(([sentence, words]) =>
    isJourney(scene, sentence, words) ? stopsOf(scene, words) : [],
  );
};

/** "freight route", "exchange programme": nouns that are a journey only with words of their own before them. */
const DOUBTFUL = new Set('programme program schedule route routes tour'.split(' '));
const OWN = new Set('the this a their its his her whole official first second third next last final s'.split(' '));

const isOther = ({ words }: Scene, i: number): boolean =>
  DOUBTFUL.has(words[i]!.key) && !OWN.has(words[i - 1]?.key ?? '');

function isJourney(scene: Scene, sentence: Sentence, words: readonly Word[]): boolean {
  if (scene.past.has(sentence) || sentence.kind !== 'news' || words[0]!.rank === 0) return false;
  const people = new Set(words.flatMap((w) => w.person ?? []));
  if ([...people].some((person: Person) => !person.takesPart)) return false;
  return people.size > 0 || words.some((w) => THEIRS.has(w.key) || GUEST_NOUNS.has(w.key));
}

function stopsOf(scene: Scene, words: readonly Word[]): Cue[] {
  const travellers = new Set(words.flatMap((w) => w.person?.country ?? []));
  const places: PlaceMention[] = [];
  words.forEach((word, k) => {
    const before = words[k - 1]?.key;
    const starts = word.place && !word.place.isCountry && word.place !== places.at(-1) && !word.inOffice && !word.body;
    if (starts && !AWAY.has(before ?? '') && !travellers.has(word.place!.country ?? '')) places.push(word.place!);
  });
  const stops = withoutContainers(scene.reading.body, places);
  return stops.flatMap((place) => placeCue('host', place, words[0]!, WEIGHT, 'frame.itinerary'));
}

const GOING = new Set([...MOVING, ...JOURNEY]);

/** "It began in A, moved on to B and ended in C": where a journey begins and ends, beside a word of movement. */
export const edges: CueRule = (scene) => {
  const { words, past } = scene;
  const moving = new Set(flatMapWords(scene, GOING, (w) => (w.inOffice ? [] : [w.sentence])));
  return flatMapWords(scene, EDGES, (word, i) => {
    const placed = words[i + 1]?.key === 'in' && moving.has(word.sentence) && !past.has(word.sentence);
    const places = placed ? placesAfter(scene, i + 1, 6).filter((place) => !place.isCountry) : [];
    return places.flatMap((place) => placeCue('host', place, word, WEIGHT, 'frame.itinerary'));
  });
};
