import type { Side } from '@communique/domain';
import type { Person, PlaceMention } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import type { Word } from '../../reading/words.ts';
import type { Found, Memory, Recogniser, Scan } from './actor.ts';
import { FINITE, JOINT_ALONE } from './both.ts';
import { ofGroup, ofParty, ofPerson, ofUntitled } from './found.ts';
import { DETERMINERS, mayOpenPhrase, type NounPhrase, nounAfter, phraseAt } from './noun-phrases.ts';
import { personByPronoun, personByRole } from './roles.ts';
import { otherSide, type PartyVoice, partyOf, type Roster, sideOfPerson, sideOfPlace } from './roster.ts';

const OWNING = new Set(['his', 'her', 'its', 'our', 'my', 'own', 'their']);
const FIRST_PERSON = new Set(['i', 'we']);
const OBJECT_OF = new Set(
  'ask asked asks urge urged requested request told tell thanked thank called encouraged encourage advised wanted on upon'.split(
    ' ',
  ),
);

const PERSONAL = new Set(['he', 'she', 'they', ...FIRST_PERSON]);
/** What an actor that is no name begins with, but for the nouns themselves. */
const OPENERS: ReadonlySet<string> = new Set([...PERSONAL, ...OWNING, ...DETERMINERS, ...JOINT_ALONE, 'him', 'them']);

/** False for words at which no recogniser finds anything; those of names, places and bodies are known by their mentions. */
export const mayOpenActor = (word: Word): boolean => word.capital || OPENERS.has(word.form) || mayOpenPhrase(word);

function spanEnd(words: readonly Word[], at: number, end: number): number {
  let to = at + 1;
  while (to < words.length && (words[to] as Word).start < end) to += 1;
  return to;
}

/** "He" at the head of a clause is the pronoun, whoever bears the surname He. */
function isPronoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const alone = next === undefined || next.join !== 'close' || !next.capital;
  return word.text === 'He' && alone && (at === 0 || word.join === 'hard');
}

/** "Binh's guest": somebody of the other side. */
const COMPANIONS = new Set(['guest', 'visitor', 'host', 'counterpart', 'interlocutor']);

/** A name with its person. */
export const byName: Recogniser = ({ words, mentions, roster }, at) => {
  const word = words[at] as Word;
  if (isPronoun(words, at)) return null;
  const mention = mentions.people.find((one) => one.start === word.start);
  const person = mention ? roster.personAt.get(mention.start) : undefined;
  if (!mention || !person) return null;
  const to = spanEnd(words, at, mention.end);
  const owned = (words[to - 1] as Word).possessive ? nounAfter(words, to) : null;
  if ((words[to - 1] as Word).possessive && COMPANIONS.has(words[to]?.form ?? '')) {
    const party = partyOf(otherSide(sideOfPerson(person, roster), roster), roster);
    if (party) return ofParty(party, to + 1, roster);
  }
  if (owned?.kind !== 'locality' && owned?.kind !== 'belonging') return ofPerson(person, to, roster);
  return { to: owned.to, kind: 'group', side: sideOfPerson(person, roster), name: null };
};

/** "Ho Chi Minh" is not Pham Minh Chinh: capitals on either side belong to another name. */
function insideOtherName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const titled = before !== undefined && at > 0 && phraseAt(words, at - 1) !== null;
  const capitalBefore =
    at > 1 && before?.capital === true && (words[at] as Word).join === 'close' && !titled && !before.possessive;
  return capitalBefore || (next?.capital === true && next.join === 'close' && !(words[at] as Word).possessive);
}

/** A single word of a name that only one person bears. */
export const byWordOfName: Recogniser = ({ words, roster }, at) => {
  const word = words[at] as Word;
  const bearer = word.capital && !isPronoun(words, at) ? roster.byWord.get(word.form) : undefined;
  if (!bearer || insideOtherName(words, at)) return null;
  return ofPerson(bearer, at + 1, roster);
};

/** A committee, ministry, union. */
export const byBody: Recogniser = ({ words, mentions, roster }, at) => {
  const word = words[at] as Word;
  const body = mentions.organisations.find((one) => one.start === word.start);
  if (!body) return null;
  const place = body.place ?? mentions.places.find((one) => one.start >= body.start && one.end <= body.end);
  const side = body.country ?? (place ? sideOfPlace(place, roster) : null);
  return { to: spanEnd(words, at, body.end), kind: 'body', side, name: body.text };
};

function nounOfSide(
  noun: NounPhrase,
  name: string | null,
  side: Side | null,
  { words, roster, memory }: Scan,
): Found | null {
  switch (noun.kind) {
    case 'role':
    case 'guest':
    case 'host': {
      const last = words[noun.to - 1] as Word;
      if (last.form !== last.key) return ofGroup(side, roster, noun.to);
      const person = personByRole(words.slice(noun.from, noun.to), side, roster, memory);
      if (person) return ofPerson(person, noun.to, roster);
      return { to: noun.to, kind: 'group', side, name: partyOf(side, roster)?.voice ?? null };
    }
    case 'delegation':
      return { to: noun.to, kind: 'delegation', side, name: name ?? partyOf(side, roster)?.voice ?? null };
    case 'locality':
    case 'belonging':
      return { to: noun.to, kind: 'group', side, name };
    case 'joint':
      return null;
  }
}

/** "According to Cai": a bearer of the name takes part, and no party is from the place of that name. */
function isNameOfSpeaker({ words, roster }: Scan, at: number, place: PlaceMention): boolean {
  const bearer = roster.byWord.get((words[at] as Word).form);
  if (!bearer?.takesPart || fold(bearer.shortName) !== fold(place.text) || insideOtherName(words, at)) return false;
  return ![roster.guest, roster.host].some(({ localities }) => localities.has(place.name));
}

/** A place, with the noun it qualifies: "China's city", "Vietnamese firms", "the Hanoi delegation". */
export const byPlace: Recogniser = (scan, at) => {
  const { words, mentions, roster } = scan;
  const word = words[at] as Word;
  const place = mentions.places.find((one) => one.start === word.start);
  if (!place || isNameOfSpeaker(scan, at, place)) return null;
  const to = spanEnd(words, at, place.end);
  const side = sideOfPlace(place, roster);
  const noun = nounAfter(words, to);
  const qualifies =
    noun !== null &&
    (place.isDemonym || (words[to - 1] as Word).possessive || noun.kind !== 'role' || words[at - 1]?.form === 'the');
  const found = qualifies ? nounOfSide(noun, place.isCountry ? null : place.name, side, scan) : null;
  if (found) return found;
  if (place.isDemonym) return { to, kind: 'group', side, name: null };
  return { to, kind: 'place', side, name: place.name, country: place.isCountry };
};

const TELLING = new Set(['told', 'tells', 'informed', 'assured', 'asked', 'thanked', 'reminded', 'promised']);

/** The person spoken to in "he told Liu": "he" is of the other side. */
function personTold({ words, mentions, roster }: Scan, at: number): Person | null {
  const [verb, name] = [words[at + 1], words[at + 2]];
  if (!verb || !name || !TELLING.has(verb.form)) return null;
  const role = words[at + 3]?.form ?? '';
  if (OWNING.has(name.form) || DETERMINERS.has(name.form)) {
    if (role === 'host' || role === 'hosts') return roster.host.leader;
    return role === 'guest' || role === 'visitor' ? roster.guest.leader : null;
  }
  return (mentions.people.some(({ start }) => start === name.start) && roster.personAt.get(name.start)) || null;
}

export const byPronoun: Recogniser = (scan, at) => {
  const { words, roster, memory } = scan;
  const { form } = words[at] as Word;
  if (!PERSONAL.has(form)) return null;
  if (form === 'he' || form === 'she') {
    const person = personByPronoun(form, roster, memory, personTold(scan, at));
    return person ? ofPerson(person, at + 1, roster) : { to: at + 1, kind: 'pronoun', side: memory.side };
  }
  if (form === 'they') return ofGroup(memory.group, roster, at + 1);
  return memory.speaker ? ofPerson(memory.speaker, at + 1, roster) : { to: at + 1, kind: 'pronoun', side: memory.side };
};

/** "His province", "its companies", "its governor": of the side that was named last; "his counterpart": of the other. */
export const byOwner: Recogniser = (scan, at) => {
  const { words, memory, roster } = scan;
  const { form } = words[at] as Word;
  if (!OWNING.has(form)) return null;
  if (words[at + 1]?.form === 'counterpart') {
    const party = partyOf(otherSide(memory.side, roster), roster);
    return party ? ofParty(party, at + 2, roster) : null;
  }
  const noun = nounAfter(words, at + 1);
  if (noun?.kind === 'role' && form === 'its' && memory.side) {
    const person = personByRole(words.slice(at + 1, noun.to), memory.side, roster, { ...memory, speaker: null });
    return person ? ofPerson(person, noun.to, roster) : null;
  }
  if (!noun || noun.kind === 'role' || noun.kind === 'guest' || noun.kind === 'host') return null;
  if (form === 'their') return { to: noun.to, kind: 'joint', side: 'both' };
  return { to: noun.to, kind: noun.kind === 'delegation' ? 'delegation' : 'group', side: memory.side, name: null };
};

/** The side whose locality "the city" or "the province" is: told by kind, else the speaker's, or the one spoken to. */
function sideOfLocality(noun: string, spokenTo: boolean, roster: Roster, memory: Memory): Side | null {
  const fits = (party: PartyVoice): boolean => party.localityKinds.has(noun);
  const guest = fits(roster.guest);
  const host = fits(roster.host);
  if (guest !== host) return guest ? roster.guest.side : roster.host.side;
  if (spokenTo) return otherSide(memory.side, roster);
  return memory.side ?? roster.host.side;
}

const LOCAL = new Set(['municipal', 'provincial', 'city', 'local', 'regional', 'prefectural']);

/** "A municipal leader": the leader of the only party that is a locality's. */
function leaderOfLocality(words: readonly Word[], roster: Roster): Person | null {
  if (!words.some(({ form }) => LOCAL.has(form))) return null;
  const local = [roster.guest, roster.host].filter(({ localityKinds }) => localityKinds.size > 0);
  return local.length === 1 ? (local[0]?.leader ?? null) : null;
}

/** "The Chinese official": the adjective tells the side, and is left to the recogniser of places. */
function namesPlace({ words, mentions }: Scan, from: number, to: number): boolean {
  const starts = new Set(words.slice(from, to).map(({ start }) => start));
  return mentions.places.some(({ start }) => starts.has(start));
}

/** "The People's Committee", "the women's Union": a possessor that only begins a body's name. */
function opensName(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (words[to - 1] as Word).possessive && next?.capital === true && next.join === 'close';
}

/** Nouns that stand for somebody: "the two sides", "the guest", "the governor", "a leader of the city". */
export const byNoun: Recogniser = (scan, at) => {
  const { words, roster, memory } = scan;
  const { form } = words[at] as Word;
  const noun = phraseAt(words, at) ?? (DETERMINERS.has(form) ? nounAfter(words, at + 1) : null);
  if (!noun || opensName(words, noun.to) || (noun.from > at && namesPlace(scan, at + 1, noun.from))) return null;
  switch (noun.kind) {
    case 'joint':
      return { to: noun.to, kind: 'joint', side: 'both' };
    case 'guest':
      return ofParty(roster.guest, noun.to, roster, words[noun.to - 1]);
    case 'host':
      return ofParty(roster.host, noun.to, roster, words[noun.to - 1]);
    case 'delegation':
      return { to: noun.to, kind: 'delegation', side: roster.guest.side, name: roster.guest.voice };
    case 'role': {
      const last = words[noun.to - 1] as Word;
      const link = words[noun.to]?.form;
      const place = link === 'of' || link === 'from' ? firstPlaceAfter(scan, noun.to) : null;
      if (place && last.form !== last.key)
        return ofGroup(joinsOther(scan, noun.to, place) ? null : place, roster, noun.to);
      if (
        at === 0 &&
        form === last.form &&
        last.form !== last.key &&
        place === null &&
        link !== 'of' &&
        link !== 'from'
      )
        return ofGroup(null, roster, noun.to);
      const leader =
        place === null && form === 'a' ? leaderOfLocality(words.slice(at + 1, noun.from + 1), roster) : null;
      if (leader) return ofPerson(leader, noun.to, roster);
      if (form !== 'the' && !(place && DETERMINERS.has(form))) return null;
      const from = DETERMINERS.has(form) ? at + 1 : at;
      const person = personByRole(words.slice(from, noun.to), place, roster, memory);
      return person ? ofPerson(person, noun.to, roster) : ofUntitled(place, noun.to, roster);
    }
    case 'locality': {
      if (form !== 'the') return null;
      const spokenTo = OBJECT_OF.has(words[at - 1]?.form ?? '');
      return {
        to: noun.to,
        kind: 'group',
        side: sideOfLocality((words[noun.to - 1] as Word).key, spokenTo, roster, memory),
        name: null,
      };
    }
    case 'belonging':
      return form === 'the' ? { to: noun.to, kind: 'group', side: null, name: null } : null;
  }
};

/** "Officials of Guangxi and Lang Son": of both sides. */
function joinsOther({ words, mentions, roster }: Scan, at: number, side: Side): boolean {
  const NEAR = 8;
  const near = words.slice(at + 1, at + 1 + NEAR);
  return near.some(({ start }, index) => {
    const place = near[index - 1]?.form === 'and' ? mentions.places.find((one) => one.start === start) : undefined;
    const other = place ? sideOfPlace(place, roster) : null;
    return other !== null && other !== side;
  });
}

function firstPlaceAfter({ words, mentions, roster }: Scan, at: number): Side | null {
  const NEAR = 5;
  for (const { start, form } of words.slice(at + 1, at + 1 + NEAR)) {
    const place = mentions.places.find((one) => one.start === start);
    if (place) return sideOfPlace(place, roster);
    if (FINITE.has(form) || /[^e]ed$/.test(form)) return null;
  }
  return null;
}
