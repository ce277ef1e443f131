import type { PlaceMention } from '../../../model.ts';
import { wholeWords } from '../../../reading/whole-words.ts';
import { type Cue, type CueRule, isDoubtful, placeCue, weigh } from '../cue.ts';
import { flatMapWords, isLead, type Scene } from '../scene.ts';
import { actorBefore, anyBefore, ownsUnit, personBefore, placesAfter, TRIP_WORDS } from '../walk.ts';
import {
  BE,
  CAUSATIVE,
  FUTURE,
  GOAL,
  GUEST_NOUNS,
  INVITING,
  LEAVING,
  MOVEMENT,
  MOVING,
  NO_OBJECT,
  PEOPLE_NOUNS,
} from '../words.ts';
import { isCrowdBefore } from './crowds.ts';

const STRONG = 4;
const PRESENT = 2.5;
const WEAK = 0.5;

const IN = new Set(['in', 'to']);
const TRAVELLING = new Set([...MOVING, ...LEAVING]);

/** Where somebody goes: "paid a visit to X", "arrived in X and Y", "touring X", "before leaving X". */
export const movement: CueRule = (scene) =>
  flatMapWords(scene, TRAVELLING, (word, i) => {
    const form = MOVEMENT[word.key] ?? (LEAVING.has(word.key) ? 'direct' : null);
    if (!form || word.inOffice || word.place || scene.past.has(word.sentence)) return [];
    if (anyBefore(scene, i, 14, INVITING) && !isLead(word)) return [];
    if (isInvited(scene, i) || isAttribute(scene, i) || isAnotherTrip(scene, i)) return [];
    if (AGENTS.has(scene.words[i + 1]?.key ?? '') || isOthersTravel(scene, i)) return [];
    const visitor = VISITORS.has(scene.words[i + 1]?.key ?? '') && /^(?:visits?|trip)$/u.test(word.key);
    const from = visitor ? goalIndex(scene, i) : i;
    if (from === null) return [];
    return travels(
      scene,
      i,
      visitor ? goalAfter(scene, from) : goalOf(scene, i, form),
      isElsewhen(scene, i) ? WEAK : STRONG,
    );
  });

/** "A invited B to visit X": a journey that is only wished for; "B was invited to visit X" may be the news itself. */
function isInvited({ words }: Scene, i: number): boolean {
  if (words[i - 1]?.key !== 'to') return false;
  for (let k = i - 2; k >= Math.max(0, i - 14) && words[k]!.sentence === words[i]!.sentence; k--) {
    if (/^invit(?:e|es|ed|ing)$/u.test(words[k]!.key)) return !BE.has(words[k - 1]?.key ?? '');
  }
  return false;
}

const WISHES = new Set(
  'wish wishes wished wishing hope hopes hoped hoping want wants wanted like love keen eager propose proposed suggest suggested urge urged encourage encouraged'.split(
    ' ',
  ),
);
/** Words that put a journey at another time than the report's. */
const OTHER_TRIP = wholeWords(
  /\b(?:another (?:\p{L}+ ){0,2}(?:visit|trip|mission|delegation|tour)|again|once more|next (?:month|year|spring|summer|autumn|winter|time)|in the (?:\p{L}+ )?(?:autumn|spring|summer|winter|future)|later this year|at an early date|at a convenient time|in return)\b/iu,
);

/** Behind the lead: a journey that is only wished for, or one of another time ("would lead another mission to X"). */
function isAnotherTrip(scene: Scene, i: number): boolean {
  const { rank, sentence } = scene.words[i]!;
  if (rank === 0 || sentence.kind !== 'news' || isPreview(scene)) return false;
  return anyBefore(scene, i, 8, WISHES) || OTHER_TRIP.test(scene.reading.body.slice(sentence.start, sentence.end));
}

/** "visiting Shanghai Mayor NAME": the place is that of the visitor's office; "was visiting X" goes there. */
const isAttribute = ({ words }: Scene, i: number): boolean =>
  words[i]!.key === 'visiting' &&
  words[i + 1]?.inOffice === true &&
  words[i + 1]!.sentence === words[i]!.sentence &&
  !BE.has(words[i - 1]?.key ?? '');

/** "travel agents in X", "tour operators": no journey. */
const AGENTS = new Set(
  'agent agents agency agencies operator operators guide guides company companies firm firms'.split(' '),
);
/** Those whose comings and goings are the matter of talks. */
const CROWDS = new Set(
  (
    'tourist tourists student students people businesses enterprises firms companies workers goods products trains train ' +
    'flights flight buses trucks exports investors traders travellers passengers teachers pupils families youths'
  ).split(' '),
);
/** Words of wishing and being able, between the crowd and its verb. */
const COULD = new Set('to can could may might should would free'.split(' '));

/** "sent six delegations to visit X" over the years, "students who come to X", "goods go to X", "firms might travel to X": behind the lead, not the guests' journey. */
function isOthersTravel(scene: Scene, i: number): boolean {
  const { words } = scene;
  const sent = words.slice(Math.max(0, i - 4), i).findIndex((w) => w.key === 'delegations');
  if (sent >= 0 && words[i - 1]?.key === 'to') return true;
  if (words[i]!.rank === 0) return false;
  for (let k = i - 1; k >= Math.max(0, i - CROWD_REACH) && words[k]!.sentence === words[i]!.sentence; k--) {
    if (words[k]!.person || GUEST_NOUNS.has(words[k]!.key)) return false;
    if (CROWDS.has(words[k]!.key))
      return k === i - 1 || anyBefore(scene, i, i - k, COULD) || words[k + 1]?.key === 'who';
  }
  return false;
}
const CROWD_REACH = 9;

/** "the visit of X to Y", "a trip by X to Y": the visitor stands before the goal. */
const VISITORS = new Set(['of', 'by']);

function goalIndex({ words }: Scene, i: number): number | null {
  for (let k = i + 2; k < Math.min(words.length, i + 20) && words[k]!.sentence === words[i]!.sentence; k++) {
    if (words[k]!.key === 'to') return k;
  }
  return null;
}

/** "was in X and Y from …", "has been to X": somebody is there who does not belong there. */
export const presences: CueRule = (scene) =>
  flatMapWords(scene, IN, (word, i) => {
    const before = scene.words[i - 1]?.key ?? '';
    if (!(word.key === 'to' ? before === 'been' : BE.has(before)) || scene.past.has(word.sentence)) return [];
    return personBefore(scene, i) || isOfficeBefore(scene, i) ? travels(scene, i, placesAfter(scene, i), PRESENT) : [];
  });

const RULERS = new Set('governor mayor'.split(' '));

/** "The governor of A is in B": an office of another place stands in front. */
const isOfficeBefore = ({ words }: Scene, i: number): boolean =>
  words.slice(Math.max(0, i - 9), i).some((w) => w.sentence === words[i]!.sentence && RULERS.has(w.key));

/** Announced behind the first sentence, or another's journey spoken of ("X's trip to …"): little proof of this visit. */
function isElsewhen(scene: Scene, i: number): boolean {
  const { words } = scene;
  const word = words[i]!;
  if (word.rank === 0) return false;
  const owned =
    words[i - 1]?.key === 's' && words[i - 2]?.person != null && /^(?:visit|trip|journey|tour|stay)$/u.test(word.key);
  return owned || (!isPreview(scene) && anyBefore(scene, i, 6, FUTURE) && personBefore(scene, i) !== null);
}

const PLANS = new Set(['will', 'shall', 'plans', 'scheduled', 'expected']);
const previews = new WeakMap<Scene, boolean>();

/** The first sentence of the story speaks of what is to come: so do those behind it. */
function isPreview(scene: Scene): boolean {
  const known = previews.get(scene);
  if (known !== undefined) return known;
  const told = scene.words.some((w) => w.rank === 0 && w.sentence.kind === 'news' && PLANS.has(w.key));
  previews.set(scene, told);
  return told;
}

function travels(scene: Scene, i: number, places: readonly PlaceMention[], weight: number): Cue[] {
  const word = scene.words[i]!;
  const traveller = personBefore(scene, i);
  const home =
    traveller && !(isDoubtful(traveller) && places[0]?.country === traveller.country) ? traveller.country : null;
  const company = traveller ? null : actorBefore(scene, i);
  const abroad = places.filter((p) => (!p.isDemonym || ownsUnit(scene, i, p)) && !(home && home === p.country));
  const cues = abroad.flatMap((place) => placeCue('host', place, word, weight, 'frame.movement'));
  const goal = abroad[0]?.country;
  const country = traveller ? (traveller.takesPart ? home : null) : (company?.country ?? null);
  if (!traveller && isCrowdBefore(scene, i)) return [];
  if (!goal || !country || country === goal) return cues;
  const { start, end } = word;
  const by = weigh(word, weight / 2);
  return [
    ...cues,
    {
      role: 'guest',
      country,
      weight: by,
      start,
      end,
      rule: 'frame.traveller',
      person: traveller,
      place: null,
      contact: true,
    },
  ];
}

/** A "to" verb needs its preposition within a few words; "visit" as a noun takes one, as a verb none. */
function goalOf(scene: Scene, index: number, form: 'direct' | 'to'): PlaceMention[] {
  const { words } = scene;
  if (form === 'direct') return goalAfter(scene, workPlace(scene, index));
  if (words[index + 1]?.key === 'to' && GREETING.has(words[index + 2]?.key ?? '')) return goalAfter(scene, index + 2);
  if (CALLING.test(words[index]!.key) && URGED.has(words[index + 1]?.key ?? '')) return calledOn(scene, index + 1);
  const object = CAUSATIVE.has(words[index]!.key);
  if (object && NO_OBJECT.has(words[index + 1]?.key ?? '')) return [];
  for (let i = index + 1; i < Math.min(words.length, index + (object ? 16 : 7)); i++) {
    const { sentence, place, person, key } = words[i]!;
    if (sentence !== words[index]!.sentence || (!object && (place || person))) return [];
    const to = object ? /^(?:to|through)$/u.test(key) && words[i + 1]?.place : GOAL.has(key);
    const errand = key === 'to' && COMERS.has(words[index]!.key) ? errandOf(scene, i) : null;
    if (errand) return errand;
    if (to) return object && !movesPeople(scene, index, i) ? [] : goalAfter(scene, i);
  }
  return [];
}

const COMERS = new Set('come comes came coming travelled traveled flew arrived went'.split(' '));
const COURTESIES = new Set(
  'wish congratulate greet extend convey deliver present offer pay say bid meet see thank'.split(' '),
);

/** "came to wish X's leaders a happy New Year", "came to extend greetings to X": those who are greeted are visited. */
function errandOf(scene: Scene, to: number): PlaceMention[] | null {
  const { words } = scene;
  if (!COURTESIES.has(words[to + 1]?.key ?? '') || words[to + 1]!.sentence !== words[to]!.sentence) return null;
  const direct = placesAfter(scene, to + 1, 9, TRIP_WORDS);
  if (direct.length > 0) return direct;
  for (let i = to + 2; i < Math.min(words.length, to + 12) && words[i]!.sentence === words[to]!.sentence; i++)
    if (words[i]!.key === 'to' || words[i]!.key === 'of') {
      const places = goalAfter(scene, i);
      if (places.length > 0) return places;
    }
  return [];
}

/** "took them to X", "led a mission to X": people are moved; who brings goods or firms to X need not go there. */
const movesPeople = ({ words }: Scene, index: number, to: number): boolean =>
  words
    .slice(index + 1, to)
    .some(
      (w) => w.person || w.place || w.inOffice || MOVED.has(w.key) || GUEST_NOUNS.has(w.key) || PEOPLE_NOUNS.has(w.key),
    );
const MOVED = new Set('him her them us party journey visitors premier minister president chairman'.split(' '));

/** "visited and worked in X": the goal stands behind the second verb. */
function workPlace({ words }: Scene, index: number): number {
  const [and, verb, preposition] = words.slice(index + 1, index + 4);
  const worked = and?.key === 'and' && /^(?:work|worked|working)$/u.test(verb?.key ?? '');
  return worked && preposition && /^(?:in|at|with)$/u.test(preposition.key) ? index + 3 : index;
}

/** "came to congratulate the people of X": whom they go to stands behind what they go for. */
const GREETING = new Set('congratulate greet thank wish see visit meet bid'.split(' '));
const CALLING = /^call/u;
const URGED = new Set(['on', 'upon']);

/** "called on X to buy more" urges X; "called on the council of X" goes there. */
function calledOn(scene: Scene, on: number): PlaceMention[] {
  const { words } = scene;
  const places = goalAfter(scene, on);
  const last = places.at(-1);
  const next = words.slice(on + 1).find((word) => last !== undefined && word.start >= last.end);
  return next?.key === 'to' ? [] : places;
}

/** A place, or a locality's governing body ("called at the Party Committee of X"). */
function goalAfter(scene: Scene, index: number): PlaceMention[] {
  const { words } = scene;
  const first = words[words[index + 1]?.key === 'the' ? index + 2 : index + 1];
  const { body, sentence } = first ?? {};
  const governs =
    body?.place && !body.place.isCountry && sentence === words[index]!.sentence && GOVERNING.test(body.text);
  if (governs) return [body.place!];
  const places = placesAfter(scene, index, 9, TRIP_WORDS);
  return places.length > 0 ? places : townOfHouse(scene, index);
}

/** "paid a visit to the trade office in X": the town of the house that is visited. */
function townOfHouse(scene: Scene, index: number): PlaceMention[] {
  const { words, reading } = scene;
  if (words[index]!.key !== 'to' && MOVEMENT[words[index]!.key] !== 'direct') return [];
  for (let i = index + 1; i < Math.min(words.length, index + HOUSE_REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== words[index]!.sentence || word.person || word.key in MOVEMENT || RELATIVE.has(word.key))
      return [];
    if (/[,;:()–—]/u.test(reading.body.slice(words[i - 1]!.end, word.start))) return [];
    if (word.key === 'in') return words[i + 1]?.place ? placesAfter(scene, i, 4, TRIP_WORDS) : [];
  }
  return [];
}
const HOUSE_REACH = 10;
const RELATIVE = new Set('that which who where when as and while'.split(' '));

const GOVERNING = wholeWords(
  /\b(?:committee|council|congress|assembly|government|administration|authorit\p{L}+|city hall)\b/iu,
);

/** "It was to X that …", "To X went …": the goal in front of the clause. */
export const clefts: CueRule = (scene) =>
  flatMapWords(scene, TO, (word, i) => {
    const { words } = scene;
    const cleft = BE.has(words[i - 1]?.key ?? '') && words[i - 2]?.key === 'it';
    const told = (cleft && words[i - 2]!.sentence === word.sentence) || word.start === word.sentence.start;
    if (!told || scene.past.has(word.sentence)) return [];
    const places = goalAfter(scene, i);
    const last = places.at(-1);
    const verb = last && words.slice(i + 1, i + 12).find((w) => w.start >= last.end);
    if (!cleft && !(verb && TRAVELLED.has(verb.key))) return [];
    return places.flatMap((place) => placeCue('host', place, word, STRONG, 'frame.movement'));
  });

const TO = new Set(['to']);
const TRAVELLED = new Set('went came comes goes travelled traveled flew journeyed drove moved'.split(' '));
