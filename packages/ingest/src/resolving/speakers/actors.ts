import type { Side } from '@communique/domain';
import { termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Mentions, Person, Sentence } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import type { Word } from '../../reading/words.ts';
import { belongings, delegation, guest, host, joint, localities, roles } from './nouns.ts';
import { personByRole } from './roles.ts';
import { partyOf, type Roster, sideOfPlace } from './roster.ts';

export type ActorKind = 'person' | 'pronoun' | 'joint' | 'place' | 'body' | 'delegation' | 'group';

/** An expression that stands for somebody who can speak or act. `from` and `to` are word indexes in the sentence. */
export interface Actor {
  from: number;
  to: number;
  kind: ActorKind;
  side: Side | null;
  person: Person | null;
  /** The name printed when it speaks itself. */
  name: string | null;
  /** "Beijing's", "his": it only owns what follows. */
  possessive: boolean;
  /** Under a preposition ("with Liu"): it is not the subject. */
  oblique: boolean;
}

/** What earlier sentences say about who is meant. */
export interface Memory {
  /** Who spoke last, alone. */
  speaker: Person | null;
  side: Side | null;
  /** People in the order of their last mention, the latest first. */
  recent: readonly Person[];
}

type NounKind = 'joint' | 'guest' | 'host' | 'delegation' | 'role' | 'locality' | 'belonging';

function build(): Trie<NounKind> {
  const trie = new Trie<NounKind>();
  const add = (terms: string, kind: NounKind): void => {
    for (const term of termsOf(terms)) trie.add(term, kind);
  };
  add(joint, 'joint');
  add(guest, 'guest');
  add(host, 'host');
  add(delegation, 'delegation');
  add(roles, 'role');
  add(localities, 'locality');
  add(belongings, 'belonging');
  return trie;
}

const trie = build();
const PRONOUNS = new Set(['he', 'she']);
const OWNING = new Set(['his', 'her', 'its', 'our', 'my', 'own']);
const FIRST_PERSON = new Set(['i', 'we']);
const DETERMINERS = new Set(['the', 'this', 'that', 'a', 'an', 'one', 'some', 'all']);
const PREPOSITIONS = new Set(
  'of in with to for from between at by on among into under about during after before through along via as than against within including'.split(
    ' ',
  ),
);
const PARTITIVE = 3;

/** Looks back over determiners and adjectives for a preposition. */
function isOblique(words: readonly Word[], from: number): boolean {
  const previous = words[from - 1];
  if (!previous || words[from]?.join !== 'close') return false;
  if (PREPOSITIONS.has(previous.form)) return true;
  return DETERMINERS.has(previous.form) && isOblique(words, from - 1);
}

interface Found {
  from: number;
  to: number;
  kind: ActorKind;
  side: Side | null;
  person?: Person | null;
  name?: string | null;
}

/** Finds all actors of a sentence, in text order. */
export function findActors(
  sentence: Sentence,
  words: readonly Word[],
  mentions: Mentions,
  roster: Roster,
  memory: Memory,
): Actor[] {
  const actors: Actor[] = [];
  const push = (found: Found): void => {
    const { from, to, kind, side, person = null, name = null } = found;
    const last = words[to - 1] as Word;
    actors.push({ from, to, kind, side, person, name, possessive: last.possessive, oblique: isOblique(words, from) });
  };
  const inside = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
  const people = inside(mentions.people);
  const offices = people.flatMap((person) => person.offices);
  const places = inside(mentions.places);
  const bodies = inside(mentions.organisations);
  const covers = (spans: readonly { start: number; end: number }[], word: Word): boolean =>
    spans.some((span) => span.start <= word.start && word.end <= span.end);

  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    const spanTo = (end: number): number => {
      let to = at + 1;
      while (to < words.length && (words[to] as Word).start < end) to += 1;
      return to;
    };
    const mention = people.find((one) => one.start === word.start);
    const person = mention ? roster.personAt.get(mention.start) : undefined;
    if (mention) {
      const to = spanTo(mention.end);
      if (person) push({ from: at, to, kind: 'person', side: person.country, person, name: person.name });
      at = to;
      continue;
    }
    if (covers(offices, word)) {
      at += 1;
      continue;
    }
    const body = bodies.find((one) => one.start === word.start);
    if (body) {
      const to = spanTo(body.end);
      const side = body.country ?? (body.place ? sideOfPlace(body.place, roster) : null);
      push({ from: at, to, kind: 'body', side, name: body.text });
      at = to;
      continue;
    }
    const place = places.find((one) => one.start === word.start);
    if (place) {
      const to = spanTo(place.end);
      const side = sideOfPlace(place, roster);
      const noun = (words[to - 1] as Word).possessive || place.isDemonym ? nounAt(words, to) : null;
      if (noun && place.isDemonym && (noun.kind === 'role' || noun.kind === 'guest' || noun.kind === 'host')) {
        const meant = personByRole(words.slice(to, noun.to), side, roster, memory);
        push({
          from: at,
          to: noun.to,
          kind: 'person',
          side,
          person: meant,
          name: meant?.name ?? partyOf(side, roster)?.voice ?? null,
        });
        at = noun.to;
        continue;
      }
      if (noun && (noun.kind === 'belonging' || noun.kind === 'delegation' || noun.kind === 'locality')) {
        push({
          from: at,
          to: noun.to,
          kind: noun.kind === 'delegation' ? 'delegation' : 'group',
          side,
          name: partyOf(side, roster)?.voice ?? null,
        });
        at = noun.to;
        continue;
      }
      const follows = nounAt(words, to);
      if (follows && ['delegation', 'belonging'].includes(follows.kind) && words[to]?.join === 'close') {
        push({
          from: at,
          to: follows.to,
          kind: follows.kind === 'delegation' ? 'delegation' : 'group',
          side,
          name: place.name,
        });
        at = follows.to;
        continue;
      }
      push({
        from: at,
        to,
        kind: place.isDemonym ? 'group' : 'place',
        side,
        name: place.isDemonym ? null : place.name,
      });
      at = to;
      continue;
    }
    const bearer = word.capital ? roster.byWord.get(word.form) : undefined;
    if (bearer && (at > 0 || fold(bearer.shortName) === word.form)) {
      push({ from: at, to: at + 1, kind: 'person', side: bearer.country, person: bearer, name: bearer.name });
      at += 1;
      continue;
    }
    if (PRONOUNS.has(word.form)) {
      const meant = personByPronoun(word.form, roster, memory);
      push({
        from: at,
        to: at + 1,
        kind: 'pronoun',
        side: meant?.country ?? memory.side,
        person: meant,
        name: meant?.name ?? null,
      });
      at += 1;
      continue;
    }
    if (FIRST_PERSON.has(word.form)) {
      push({
        from: at,
        to: at + 1,
        kind: 'pronoun',
        side: memory.side,
        person: memory.speaker,
        name: memory.speaker?.name ?? null,
      });
      at += 1;
      continue;
    }
    if (word.form === 'they') {
      push({ from: at, to: at + 1, kind: 'joint', side: 'both' });
      at += 1;
      continue;
    }
    if (OWNING.has(word.form)) {
      const noun = nounAt(words, at + 1);
      if (noun && (noun.kind === 'locality' || noun.kind === 'belonging' || noun.kind === 'delegation')) {
        push({ from: at, to: noun.to, kind: 'group', side: memory.side, person: null, name: null });
        at = noun.to;
        continue;
      }
      at += 1;
      continue;
    }
    const noun = trie.longest(words, at);
    const found = noun
      ? resolveNoun(noun.value, at, noun.to, words, roster, memory)
      : determined(words, at, roster, memory);
    if (found) {
      push(found);
      at = found.to;
    } else at += 1;
  }
  return actors;
}

function nounAt(words: readonly Word[], from: number): { kind: NounKind; to: number } | null {
  for (let at = from; at < words.length && at < from + PARTITIVE; at += 1) {
    if ((words[at] as Word).join !== 'close') return null;
    const hit = trie.longest(words, at);
    if (hit && hit.value !== 'joint') return { kind: hit.value, to: hit.to };
  }
  return null;
}

/** "The governor", "the city", "the ministry". */
function determined(words: readonly Word[], at: number, roster: Roster, memory: Memory): Found | null {
  if (!DETERMINERS.has((words[at] as Word).form)) return null;
  const noun = nounAt(words, at + 1);
  return noun ? resolveNoun(noun.kind, at, noun.to, words, roster, memory) : null;
}

function resolveNoun(
  kind: NounKind,
  from: number,
  to: number,
  words: readonly Word[],
  roster: Roster,
  memory: Memory,
): Found | null {
  if (kind === 'joint') return { from, to, kind: 'joint', side: 'both' };
  if (kind === 'guest' || kind === 'host') {
    const party = roster[kind];
    const person = party.leader;
    return { from, to, kind: person ? 'person' : 'group', side: party.side, person, name: person?.name ?? party.voice };
  }
  if (kind === 'delegation') {
    return { from, to, kind: 'delegation', side: roster.guest.side, name: roster.guest.voice };
  }
  const definite = (words[from] as Word).form === 'the';
  if (!definite) return null;
  if (kind === 'role') {
    const person = personByRole(words.slice(from + 1, to), null, roster, memory);
    return person ? { from, to, kind: 'person', side: person.country, person, name: person.name } : null;
  }
  if (kind === 'locality') {
    return { from, to, kind: 'group', side: memory.side ?? roster.host.side, name: null };
  }
  return { from, to, kind: 'group', side: null, name: null };
}

function personByPronoun(form: string, roster: Roster, memory: Memory): Person | null {
  const fits = (person: Person | null): person is Person =>
    person !== null && (person.gender === null || person.gender === form);
  if (fits(memory.speaker)) return memory.speaker;
  return memory.recent.find(fits) ?? roster.people.find((person) => person.takesPart && fits(person)) ?? null;
}
