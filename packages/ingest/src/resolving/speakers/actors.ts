import { indexSpans, type SpanIndex } from '../../mentions/span-index.ts';
import type { Mentions, OrganisationMention, PersonMention, PlaceMention, Sentence } from '../../model.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor, ActorKind, Found, Memory, Scan } from './actor.ts';
import { byAgent } from './agents.ts';
import { byBoth } from './both.ts';
import { DETERMINERS } from './noun-phrases.ts';
import { byBody, byName, byNoun, byOwner, byPlace, byPronoun, byWordOfName, mayOpenActor } from './recognisers.ts';
import type { Roster } from './roster.ts';

/** The first that finds something at a word wins. */
const RECOGNISERS = [byBoth, byName, byBody, byPlace, byWordOfName, byAgent, byPronoun, byOwner, byNoun];
const NAMES_ALONE = [byName];
const PREPOSITIONS = new Set(
  'of in with to for from between at by on among into under about during after before through along via as than against within including'.split(
    ' ',
  ),
);
const NEXT_IN_LIST = 2;
/** No preposition governs them. */
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they']);

/** "To this Chen agreed": before a name they stand alone. */
const POINTING = new Set(['this', 'that']);

/** "Members of the delegation", "doctors from both sides": whoever they are of speaks or acts. */
const PEOPLE = new Set(
  'members officials representatives leaders delegates doctors experts people heads envoys engineers scholars teachers students soldiers officers reporters authorities departments agencies firms companies businesses enterprises localities entrepreneurs'.split(
    ' ',
  ),
);
const GROUPS: ReadonlySet<ActorKind> = new Set(['joint', 'delegation', 'group']);
const OF = new Set(['of', 'from', 'on', 'in']);

function standsForPeople(words: readonly Word[], from: number, previous: Actor | undefined): boolean {
  let at = from - 1;
  if (DETERMINERS.has(words[at]?.form ?? '')) at -= 1;
  if (!OF.has(words[at]?.form ?? '') || !PEOPLE.has(words[at - 1]?.form ?? '')) return false;
  const opens = at - 1 === 0 || words[at - 1]?.join !== 'close' || DETERMINERS.has(words[at - 2]?.form ?? '');
  return opens && previous === undefined;
}

/** Under a preposition, or joined by "and" to an actor that is. */
function isOblique(words: readonly Word[], from: number, previous: Actor | undefined): boolean {
  const before = words[from - 1];
  if (!before) return false;
  const first = words[from] as Word;
  if (POINTING.has(before.form) && first.capital) return false;
  if (NOMINATIVE.has(first.form)) return false;
  if (DETERMINERS.has(before.form) && first.join === 'close') return isOblique(words, from - 1, previous);
  if (first.join === 'close' && PREPOSITIONS.has(before.form)) return true;
  const linked = before.form === 'and' || before.form === 'or';
  const people = previous?.person !== null && previous?.kind === 'person';
  return linked && previous?.oblique === true && (people || from - previous.to <= NEXT_IN_LIST);
}

function actorOf(
  found: Found,
  from: number,
  words: readonly Word[],
  previous: Actor | undefined,
  hidden: (word: Word) => boolean,
): Actor {
  let titled = from;
  while (titled > 0 && hidden(words[titled - 1] as Word)) titled -= 1;
  const { to, kind, side, person = null, name = null, country = false } = found;
  const last = words[to - 1] as Word;
  const possessive = last.possessive;
  const plural = kind === 'delegation' || (kind === 'group' && last.form !== last.key);
  return {
    from,
    to,
    titled,
    kind,
    side,
    person,
    name,
    country,
    plural,
    possessive,
    oblique: isOblique(words, titled, previous) && !(GROUPS.has(kind) && standsForPeople(words, titled, previous)),
  };
}

/** Takes a subject into memory: "he" and "its" after it mean it. */
function noteSubject(memory: Memory, actor: Actor): Memory {
  if (actor.oblique || actor.possessive || actor.side === null || actor.side === 'both') return memory;
  if (actor.plural) return { ...memory, group: actor.side };
  if (!actor.person) return actor.kind === 'place' ? { ...memory, side: actor.side } : memory;
  return actor.person.takesPart ? { ...memory, speaker: actor.person, side: actor.side } : memory;
}

/** Mentions by place in the text. */
export interface MentionIndex {
  people: SpanIndex<PersonMention>;
  places: SpanIndex<PlaceMention>;
  organisations: SpanIndex<OrganisationMention>;
}

/** Sorts a report's mentions for the walk over its sentences. */
export function indexMentions({ people, places, organisations }: Mentions): MentionIndex {
  return { people: indexSpans(people), places: indexSpans(places), organisations: indexSpans(organisations) };
}

/** Finds all actors of a sentence, in text order; offices in apposition hide the places they name. */
export function findActors(
  sentence: Sentence,
  words: readonly Word[],
  index: MentionIndex,
  roster: Roster,
  memory: Memory,
): Actor[] {
  const { start } = sentence;
  const end = words.at(-1)?.end ?? start;
  const people = index.people(start, end);
  const offices = people.flatMap((person) => person.offices);
  const mentions = { people, places: index.places(start, end), organisations: index.organisations(start, end) };
  const named = new Set<number>();
  for (const one of people) named.add(one.start);
  for (const one of mentions.places) named.add(one.start);
  for (const one of mentions.organisations) named.add(one.start);
  const hidden = (word: Word): boolean => {
    for (const office of offices) if (office.start <= word.start && word.end <= office.end) return true;
    return false;
  };
  const actors: Actor[] = [];
  let scan: Scan = { words, mentions, roster, memory };
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (!mayOpenActor(word) && !named.has(word.start)) {
      at += 1;
      continue;
    }
    const here = hidden(word) ? NAMES_ALONE : RECOGNISERS;
    let found: Found | null = null;
    for (const recognise of here) found ??= recognise(scan, at);
    if (!found) {
      at += 1;
      continue;
    }
    const actor = actorOf(found, at, words, actors.at(-1), hidden);
    actors.push(actor);
    scan = { ...scan, memory: noteSubject(scan.memory, actor) };
    at = found.to;
  }
  return actors;
}
