import type { Word } from '../../reading/words.ts';
import type { Actor } from './actors.ts';

/** Phrases that name the speaker without a verb; the actor stands right after, or inside ("in Doc's view"). */
const OPENERS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'far', 'as'],
  ['quoted', 'by'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['put', 'forward', 'by'],
  ['expressed', 'by'],
  ['voiced', 'by'],
  ['named', 'by'],
  ['raised', 'by'],
  ['suggested', 'by'],
  ['proposed', 'by'],
  ['brought', 'up', 'by'],
  ['made', 'by'],
];
const NOUNS_OF_VIEW = new Set(
  'view words word opinion eyes account mind list proposals proposal examples remarks speech suggestion'.split(' '),
);
const GAP = 2;

function matches(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((form, offset) => words[at + offset]?.form === form);
}

/** The speaker named by "according to X", "in X's view" or "put forward by X", or null. */
export function attributedTo(words: readonly Word[], actors: readonly Actor[]): Actor | null {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = OPENERS.find((one) => matches(words, at, one));
    if (phrase) {
      const actor = actors.find((one) => one.from >= at + phrase.length && one.from <= at + phrase.length + GAP);
      if (actor && (actor.person || actor.kind === 'joint')) return actor;
    }
    if ((words[at] as Word).form === 'in' || (words[at] as Word).form === 'on') {
      const owner = actors.find(
        (one) => one.from >= at + 1 && one.from <= at + 2 && one.possessive && one.person !== null,
      );
      if (owner && NOUNS_OF_VIEW.has(words[owner.to]?.form ?? '')) return owner;
    }
  }
  return null;
}

/** True for "in his view", "in her words": the current speaker goes on. */
export function continuesSpeaker(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      (word.form === 'his' || word.form === 'her') &&
      ['in', 'on', 'were', 'among', 'of'].includes(words[at - 1]?.form ?? '') &&
      NOUNS_OF_VIEW.has(words[at + 1]?.form ?? ''),
  );
}
