import { isAdverb } from '../../mentions/acts/forms.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';

/** Verbs that take an object and so never stand before their subject: "…, told Chen". */
const TRANSITIVE = new Set(['told', 'informed', 'reminded', 'quoted', 'described', 'recalled', 'mentioned']);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const SUBORDINATORS = new Set(
  'that which as when while whose because since although though so if where after before'.split(' '),
);
const PART = new Set([
  'for',
  'his',
  'her',
  'their',
  'its',
  'part',
  'in',
  'turn',
  'reply',
  'response',
  'return',
  'he',
  'has',
  'have',
  'had',
  'did',
  'also',
  'does',
  'do',
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'will',
  'would',
  'should',
  'both',
]);

function isBoundary(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.join === 'hard' && at > 0) return true;
  // ", who …," and ", which …," stand in apposition: the subject is before them
  if (
    word.join === 'comma' &&
    (word.form === 'who' || word.form === 'which' || word.form === 'whose' || word.form === 'whom')
  )
    return false;
  // "known as Aher", "such as rice"
  if (word.form === 'as' && word.join === 'close') return false;
  return SUBORDINATORS.has(word.form) && at > 0;
}

/** The first word of the clause that a word stands in; `floor` is the word after the head before it. */
export function clauseStart(at: number, floor: number, words: readonly Word[]): number {
  let start = at;
  while (start > floor && !isBoundary(words, start)) start -= 1;
  return start;
}

/** Only adverbs, auxiliaries and "for his part" stand between the two words. */
function adjacent(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (!isAdverb(word) && !PART.has(word.form)) return false;
  }
  return true;
}

/** Two single actors joined by "and" are one joint actor when their sides differ or are both people. */
function joined(actors: readonly Actor[], index: number, words: readonly Word[]): Actor {
  const first = actors[index] as Actor;
  const second = actors[index + 1];
  if (!second || first.kind === 'joint') return first;
  const link = words[second.from - 1]?.form;
  const near = second.from - first.to <= 2 || (second.person !== null && first.person !== null);
  if (
    near &&
    (link === 'and' || link === 'with') &&
    first.side &&
    second.side &&
    first.side !== second.side &&
    !first.possessive
  ) {
    return { ...first, to: second.to, kind: 'joint', side: 'both', person: null, name: null };
  }
  return first;
}

/** "Liu, his host, said": the second names the first again. */
function apposed(index: number, actors: readonly Actor[], words: readonly Word[]): boolean {
  const before = actors[index - 1];
  const actor = actors[index] as Actor;
  return before !== undefined && !before.oblique && before.to === actor.from && words[actor.from]?.join === 'comma';
}

/** "SAPPORO - Governor Suzuki on Wednesday …": the place in front only dates the story. */
function isDateline(index: number, actors: readonly Actor[], words: readonly Word[]): boolean {
  const [first, next] = actors;
  if (index > 0 || first?.from !== 0 || first.kind !== 'place' || !next?.person || next.oblique) return false;
  return next.titled === first.to && words[first.to]?.join !== 'close';
}

/**
 * The actor that a head's verb belongs to, or null. `floor` is the word after the head before it. The actor right
 * before the verb wins; else the first one of the clause that no preposition governs.
 */
export function subjectOf(head: Head, floor: number, actors: readonly Actor[], words: readonly Word[]): Actor | null {
  const start = clauseStart(head.from, floor, words);
  const candidates = actors
    .map((actor, index) => ({ actor, index }))
    .filter(({ actor }) => actor.from >= start && actor.to <= head.from && !actor.possessive)
    .filter(({ index }) => !isDateline(index, actors, words));
  const last = candidates.at(-1);
  const next = words[head.to]?.form === 'the' ? head.to + 1 : head.to;
  const followed = actors.find(
    ({ from, titled }) =>
      (titled === head.to || titled === next || from === next) && !PRONOUNS.has((words[from] as Word).form),
  );
  const person = candidates.some(({ actor }) => actor.person !== null && !actor.oblique);
  const inverts =
    head.class === 'say' &&
    head.form === 'past' &&
    !TRANSITIVE.has((words[head.from] as Word).form) &&
    words[head.from]?.join !== 'close';
  if (inverts && followed && (followed.person !== null || !person)) return followed;
  if (last && !last.actor.oblique && adjacent(words, last.actor.to, head.from)) {
    const before = candidates.at(-2);
    if (before) {
      const pair = joined(actors, before.index, words);
      if (pair.to === last.actor.to) return pair;
    }
    return last.actor;
  }
  const afterComma = candidates.findLast(({ actor }) => !actor.oblique && words[actor.from]?.join === 'comma');
  const behind = candidates.filter(({ actor }) => afterComma && actor.from > afterComma.actor.from);
  if (afterComma && behind.every(({ actor }) => actor.oblique) && !apposed(afterComma.index, actors, words))
    return joined(actors, afterComma.index, words);
  const free = candidates.find(({ actor }) => !actor.oblique);
  if (free) return joined(actors, free.index, words);
  return null;
}

/** The actor of "… by X" after a passive, or null. */
export function agentOf(head: Head, actors: readonly Actor[], words: readonly Word[]): Actor | null {
  const LONGEST = 12;
  for (let at = head.to; at < words.length && at < head.to + LONGEST; at += 1) {
    if ((words[at] as Word).join === 'hard') return null;
    if ((words[at] as Word).form === 'by') {
      const index = actors.findIndex((actor) => actor.from > at && actor.from <= at + 3);
      return index < 0 ? null : joined(actors, index, words);
    }
  }
  return null;
}
