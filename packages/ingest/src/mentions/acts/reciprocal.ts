import type { Word } from '../../reading/words.ts';
import { termsOf } from '../lexicon/notation.ts';
import { Trie } from '../lexicon/trie.ts';

/** What nobody does alone: whoever is the subject, both sides did it. */
const RECIPROCAL = new Trie<true>();
for (const term of termsOf(`
  discuss~, exchange~ * view|idea|opinion|experience|information, compare~ notes, talk~ about, talk~ over, consult~ on, confer~ on, debate~, deliberate~, swap~, negotiate~, meet~ to discuss, sit~ down to discuss, look~ into, review~, explore~, assess~, evaluate~, examine~, take~ stock of, look~ for ways, inform~|brief~|update~ each other, inform~|brief~|update~ one another, seek~ ways|measures
`)) {
  RECIPROCAL.add(term, true);
}
/** Stops of a journey, told ahead: a programme and no promise. */
const PROGRAMME = new Trie<true>();
for (const term of termsOf(`
  visit, tour, attend, meet, travel, arrive, depart, leave, return, call at, call on, hold talks, hold * talks|meeting, pay * visit|call, take part, participate, be received, be briefed, be shown, inspect, survey, review, fly, conclude * visit|trip
`)) {
  PROGRAMME.add(term, true);
}
const ADVERBS = new Set(['also', 'then', 'to', 'later', 'both', 'next', 'now']);

/** True when two sides do together what the verb at a word says ("discussed", "compared notes"). */
export function isReciprocal(words: readonly Word[], at: number): boolean {
  return RECIPROCAL.standsIn(words, at, at + 1);
}

/** True when a stop of a journey follows ("will | also visit", "plan | to tour"). */
export function opensProgramme(words: readonly Word[], from: number): boolean {
  let at = from;
  while (ADVERBS.has(words[at]?.form ?? '')) at += 1;
  return PROGRAMME.standsIn(words, at, at + 1);
}
