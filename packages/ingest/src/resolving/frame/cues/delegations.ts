import type { PlaceMention } from '../../../model.ts';
import { type Cue, type CueRule, personCue, placeCue } from '../cue.ts';
import { flatMapWords, type Scene, type Word } from '../scene.ts';
import { withoutContainers } from '../unique.ts';
import { LIST_WORDS, placeBefore, placesAfter } from '../walk.ts';
import { BE, DELEGATION_NOUNS, GUEST_NOUNS, HOST_NOUNS, MOVEMENT, PEOPLE_NOUNS } from '../words.ts';

const COMING = new Set(['come', 'comes', 'came', 'coming', 'arrived', 'arriving', 'flew', 'travelled', 'traveled']);
const COMPANIES = new Set([...GUEST_NOUNS, ...PEOPLE_NOUNS, ...COMING, ...HOST_NOUNS]);

/** Who comes: "a delegation from X", "the Vietnamese visitors", "a delegation … led by NAME", "NAME, his guest". */
export const delegations: CueRule = (scene) =>
  flatMapWords(scene, COMPANIES, (word, i) => {
    if (word.inOffice || scene.past.has(word.sentence) || isCrowd(scene, i)) return [];
    if (GUEST_NOUNS.has(word.key)) return [...owners(scene, i), ...origins(scene, i), ...named(scene, i, 'guest')];
    if (PEOPLE_NOUNS.has(word.key)) return arrivals(scene, i);
    if (COMING.has(word.key)) return comers(scene, i);
    if (HOST_NOUNS.has(word.key)) return [...hostOwners(scene, i), ...named(scene, i, 'host')];
    return [];
  });

const MANY = new Set('of foreign international domestic more many most tourist number'.split(' '));

/** "thousands of visitors", "14,000 visitors", "foreign visitors": tourists. */
function isCrowd({ words, reading }: Scene, i: number): boolean {
  const before = words[i - 1];
  if (words[i]!.key !== 'visitors' || !before) return false;
  return MANY.has(before.key) || /\d{3}/u.test(reading.body.slice(before.start, before.end));
}

/** "the Chinese guest", "the Hanoi delegation": but "delegations" have several owners. */
function owners(scene: Scene, i: number): Cue[] {
  const word = scene.words[i]!;
  const one = word.key !== 'delegations' && !tellsBothSides(scene, i);
  const place = one ? (placeBefore(scene, i) ?? bodyBefore(scene, i)) : null;
  return place ? placeCue('guest', place, word, 3, 'frame.delegation-of') : [];
}

/** "a Sharjah Chamber of Commerce delegation": the locality of the body that sends it. */
function bodyBefore({ words }: Scene, i: number): PlaceMention | null {
  const before = words[i - 1];
  return before?.sentence === words[i]!.sentence ? (before.body?.place ?? null) : null;
}

/** Nouns of a party at a table, hosts or guests alike. */
const PARTIES = /^(?:delegation|side|team|one|party|mission)$/u;

/** "A headed the Lao delegation and B the Vietnamese one": both sides have one, and nobody is told to travel. */
export function tellsBothSides({ words }: Scene, i: number): boolean {
  const { sentence } = words[i]!;
  const countries = new Set<string>();
  for (const step of [-1, 1])
    for (let k = i; words[k]?.sentence === sentence; k += step) {
      const { place, key } = words[k]!;
      if (place?.country && key && PARTIES.test(words[k + 1]?.key ?? '')) countries.add(place.country);
    }
  return countries.size > 1;
}

function hostOwners(scene: Scene, i: number): Cue[] {
  const place = placeBefore(scene, i, 2);
  return place?.isDemonym ? placeCue('host', place, scene.words[i]!, 3, 'frame.hosts-of') : [];
}

/** "a delegation from the province of X", "visitors from X". */
function origins(scene: Scene, i: number): Cue[] {
  const { words } = scene;
  const next = words[i + 1];
  if (!next || next.sentence !== words[i]!.sentence) return [];
  const guests = next.key === 'of' && /^guests?$/u.test(words[i]!.key);
  const from = next.key === 'from' || guests || (next.key === 'of' && DELEGATION_NOUNS.has(words[i]!.key));
  const places = from ? origin(scene, i + 1) : [];
  // "were guests of X": X receives them.
  if (guests) return places.flatMap((p) => placeCue('host', p, words[i]!, 3, 'frame.guests-of'));
  // "Delegations from X and Y" are of both sides unless X and Y are of one country.
  if (words[i]!.key === 'delegations' && (next.key === 'of' || new Set(places.map((p) => p.country)).size > 1))
    return [];
  return places.flatMap((p) => placeCue('guest', p, words[i]!, 4, 'frame.delegation-from'));
}

/** "coming from X", "arrived from X". */
function comers(scene: Scene, i: number): Cue[] {
  const { words } = scene;
  if (words[i + 1]?.key !== 'from' || words[i + 1]!.sentence !== words[i]!.sentence) return [];
  // Behind the lead, "they came from X" tells where they were before.
  if (words[i]!.rank > 1 && words[i]!.key !== 'coming') return [];
  if (!words.slice(Math.max(0, i - 30), i).some((w) => isCompany(w, words[i]!))) return [];
  return origin(scene, i + 1).flatMap((p) => placeCue('guest', p, words[i]!, 3, 'frame.delegation-from'));
}

/** Those who come: guests, officials, somebody named. */
const isCompany = (word: Word, verb: Word): boolean =>
  word.sentence === verb.sentence &&
  (GUEST_NOUNS.has(word.key) || PEOPLE_NOUNS.has(word.key) || word.person?.takesPart === true || THEY.has(word.key));

const THEY = new Set(['they', 'he', 'she', 'who']);

/** "from X and Y as well as from Z". */
const ORIGIN_WORDS = new Set([...LIST_WORDS, 'from']);

/** The places that come, or the one of the body that does ("from the women's union of X"). */
function origin(scene: Scene, i: number): PlaceMention[] {
  const places = withoutContainers(scene.reading.body, placesAfter(scene, i, 6, ORIGIN_WORDS));
  if (places.length > 0) return places;
  const { words } = scene;
  for (let k = i + 1; k < Math.min(words.length, i + BODY_REACH); k++) {
    const { sentence, place, person, key } = words[k]!;
    const gap = scene.reading.body.slice(words[k - 1]!.end, words[k]!.start);
    if (sentence !== words[i]!.sentence || person || /[,;:()]/u.test(gap)) return [];
    if (key in MOVEMENT || VERBS.has(key)) return [];
    if (!place) continue;
    const next = words.slice(k + 1, k + 3).find((w) => w.place && w.place !== place)?.place;
    return place.isCountry && next && next.country === place.country ? [next] : [place];
  }
  return [];
}
/** Verbs behind those who come: the place after them is where they are, not where they are from. */
const VERBS = new Set([...BE, 'has', 'have', 'had', 'will', 'would', 'met', 'held']);
/** Words of a body's name before the place that it is of. */
const BODY_REACH = 12;

/** "officials from X", "a group of lawmakers from the province of X". */
function arrivals(scene: Scene, i: number): Cue[] {
  const { words } = scene;
  if (words[i + 1]?.key !== 'from' || words[i + 1]!.sentence !== words[i]!.sentence) return [];
  const places = origin(scene, i + 1).filter((p) => !p.isCountry);
  return places.flatMap((p) => placeCue('guest', p, words[i]!, 1, 'frame.delegation-from'));
}

/** A name in apposition: "his guest Peng", "Zhang, his guest,", "the visitor, X". */
function named(scene: Scene, i: number, role: Cue['role']): Cue[] {
  const { words } = scene;
  const word = words[i]!;
  const after = words[i + 1];
  if (/s$/u.test(word.key) || word.key === 'delegation') return [];
  if (
    after?.person &&
    after.sentence === word.sentence &&
    /^,? $/u.test(scene.reading.body.slice(word.end, after.start))
  )
    return personCue(role, after.person, word, 3, `frame.${role}-named`);
  const before = words[i - 2];
  const possessive = /^(?:his|her|their|the)$/u.test(words[i - 1]?.key ?? '');
  const gap = before && possessive ? scene.reading.body.slice(before.end, words[i - 1]!.start) : '';
  return before?.person && before.sentence === word.sentence && gap === ', '
    ? personCue(role, before.person, word, 3, `frame.${role}-named`)
    : [];
}
