import type { Grounds, OrganisationMention, Person, PlaceMention } from '../../model.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { inferred, missing, stated } from '../grounds.ts';
import type { Cue } from './cue.ts';
import { houseTown } from './house-towns.ts';
import { isDiplomat, isNational } from './level.ts';
import { isToldEarly, listedWith, mainPlaces, sentTogether } from './main-places.ts';
import { isLead, type Scene, type Word } from './scene.ts';
import { peopleOf, type Sides } from './sides.ts';
import { placeKey, uniquePlaces } from './unique.ts';

export interface Leader {
  person: Person | null;
  grounds: Grounds;
}

/** Who leads the guests: the one said to lead, else the highest in rank, the first named among equals. */
export function leaderOf(scene: Scene, sides: Sides): Leader {
  const guests = peopleOf(scene.people, sides, sides.guest);
  const led = sides.cues.find((cue) => cue.rule === 'frame.led-by' && cue.person && guests.includes(cue.person));
  if (led?.person) return { person: led.person, grounds: stated(led.person.mentions[0]!, led.rule) };
  const marked = new Set(sides.cues.flatMap((cue) => (cue.role === 'guest' && cue.person ? [cue.person] : [])));
  const rank = (p: Person) =>
    p.rank -
    (marked.has(p) ? MARKED : 0) -
    (isEarly(scene, p) ? EARLY : 0) +
    (isDiplomat(p) ? DIPLOMAT : 0) +
    (isWitness(scene, p) ? WITNESS : 0) +
    (p.offices.some((o) => DEPUTY.test(o.text)) ? DEPUTED : 0);
  const [person] = [...guests].sort((a, b) => rank(a) - rank(b) || a.mentions[0]!.start - b.mentions[0]!.start);
  if (!person) return { person: null, grounds: missing('leader.none', 'nobody of the guests is named') };
  const reason = guests.length > 1 ? 'the highest in rank of the guests named' : 'the only one of the guests named';
  return { person, grounds: inferred(person.mentions[0]!, 'leader.highest', reason) };
}

/** How many ranks it is worth to be received, to travel or to lead, and to be named in the first two sentences. */
const MARKED = 2;
const EARLY = 2;
const FIRST = 2;
/** Resident diplomats accompany; state leaders who look on, or in whose suite others travel, do not lead. */
const DIPLOMAT = 10;
const WITNESS = 4;
const DEPUTED = 0.3;
const DEPUTY = wholeWords(/\b(?:deputy|vice)\b/iu);
const LOOKING_ON = wholeWords(
  /\b(?:witness(?:ed|es|ing)?|presence|entourage|suite|framework|occasion|sidelines)\b[^.;]{0,60}$/iu,
);

/** Every mention of the person stands behind words of looking on ("in the presence of X"). */
function isWitness({ reading }: Scene, person: Person): boolean {
  const [first] = person.mentions;
  return LOOKING_ON.test(reading.body.slice(Math.max(0, first!.start - 80), first!.start));
}

const isEarly = (scene: Scene, person: Person): boolean => (scene.rankOf.get(person) ?? FIRST) < FIRST;

export interface PartyPlaces {
  places: PlaceMention[];
  grounds: Grounds[];
  /** Why there are none. */
  none: Grounds;
}

/** The localities whose delegation it is: those of the leader's offices, else those that the text says it is from. */
export function senderPlaces(scene: Scene, sides: Sides, leader: Person | null): PartyPlaces {
  const from = sides.cues.filter((c) => c.rule.startsWith('frame.delegation-') && c.place?.country === sides.guest);
  const own = leader ? officePlaces(leader, sides.guest, from.length > 0) : [];
  const national = leader !== null && own.length === 0 && isNational(leader);
  const named = national && leader.rank <= STATE_LEADER ? from.filter((c) => !isCapital(c.place!)) : from;
  const listed =
    own.length > 0 || named.length > 0 || national
      ? []
      : mainPlaces(scene, sides.guest).filter((place) => isToldEarly(scene, place));
  const told = [...own, ...named.map((c) => c.place!), ...listed];
  const stateTold = sides.cues.some((c) => c.rule === 'frame.delegation-from' && !c.place && c.country === sides.guest);
  const bodies = told.length > 0 ? [] : houseTown(bodyOf(scene, leader, sides.cues), sides.guest);
  const fallback = bodies.length > 0 ? bodies : stateTold || national ? [] : datelinePlace(scene, sides.guest);
  const first = told.length > 0 ? told : fallback;
  const together = leader ? sentTogether : listedWith;
  const places = uniquePlaces([...first, ...together(scene, sides.guest, first)]);
  const rule = own.length > 0 ? 'sender.leader-office' : named.length > 0 ? 'sender.delegation-from' : 'sender.lead';
  return {
    places,
    grounds: places.map((place) => stated(place, rule)),
    none: missing('sender.national', 'the delegation is one of the state, or its locality is not told'),
  };
}

/** Heads of state and government, of parliament and of the ruling Party. */
const STATE_LEADER = 3;

/** A report from the guests' own town: with nothing else told, they are of it. */
function datelinePlace({ reading: { dateline }, places }: Scene, country: string): PlaceMention[] {
  if (!dateline?.place) return [];
  return places.filter(
    (p) => p.start >= dateline.start && p.end <= dateline.end && !p.isCountry && p.country === country && !isCapital(p),
  );
}

/** A capital stands for its state where the guest is one of the state ("the guest from Hanoi"). */
const isCapital = (place: PlaceMention): boolean => place.candidates[0]?.capital === true;

/** Localities of a person's offices, of his own country. */
function officePlaces(person: Person, country: string, told: boolean): PlaceMention[] {
  if (isDiplomat(person)) return [];
  const places = person.offices.flatMap((office) => (office.place && !office.place.isCountry ? [office.place] : []));
  // A locality that the office only points back to yields to the one that the delegation is said to be from.
  const named = places.some((place) => person.locality && placeKey(place) === placeKey(person.locality));
  const all = person.locality && (named || !told) ? [person.locality, ...places] : places;
  return all.filter((place) => !place.country || place.country === country);
}

const bodyOf = ({ words }: Scene, leader: Person | null, cues: readonly Cue[]) =>
  senderBody([...new Set(words.flatMap((word) => word.body ?? []))], leader, cues, words);

/** "a delegation of the University of X": the body behind the first delegation of the story. */
function bodyBehind(organisations: readonly OrganisationMention[], words: readonly Word[]): OrganisationMention | null {
  for (let i = 0; i < words.length && isLead(words[i]!); i++) {
    if (words[i]!.key !== 'delegation' || words[i]!.inOffice) continue;
    if (!/^(?:of|from)$/u.test(words[i + 1]?.key ?? '')) continue;
    const first = words[i + (words[i + 2]?.key === 'the' ? 3 : 2)];
    const body = first?.sentence === words[i]!.sentence ? first.body : null;
    if (body && organisations.includes(body)) return body;
  }
  return null;
}

const MEMBERSHIP = wholeWords(/^(?:(?:\p{L}+ )?members?\b|politburo\b)/iu);

/** The body that sends the delegation: the one it is of, else the one of the leader's highest office. */
export function senderBody(
  organisations: readonly OrganisationMention[],
  leader: Person | null,
  cues: readonly Cue[],
  words: readonly Word[],
): OrganisationMention | null {
  const from = cues.find((c) => c.rule === 'frame.delegation-from');
  const stated = from && organisations.find((o) => o.start <= from.end && from.start <= o.end);
  if (stated) return stated;
  const behind = bodyBehind(organisations, words);
  if (behind) return behind;
  // A seat in the Party's centre is no errand: "member of the Politburo and Secretary of the A Party Committee".
  const seat = (text: string) => Number(MEMBERSHIP.test(text));
  const [office] = [...(leader?.offices ?? [])].sort((a, b) => seat(a.text) - seat(b.text) || a.rank - b.rank);
  return (office && organisations.find((o) => o.start >= office.start && o.end <= office.end)) ?? null;
}
