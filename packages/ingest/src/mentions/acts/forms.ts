import type { Word } from '../../reading/words.ts';
import { irregularPasts } from '../lexicon/notation.ts';
import type { HeadClass } from './classes.ts';

/** How a head stands in its sentence. */
export type HeadForm = 'past' | 'present' | 'participle' | 'passive' | 'infinitive' | 'modal' | 'noun';
/** The table a head comes from. */
export type Source = 'verb' | 'modal' | 'noun';

const BE = new Set('is are was were be been being'.split(' '));
const GOVERNS_INFINITIVE = new Set(
  'to will would should shall can could may might must ought not and or let please help cannot'.split(' '),
);
const ADVERB = /(?:ly|also|then|too|further|again|both|always|ever|still|just|even|never|not|jointly)$/;
/** "Wishes", "suggests": never an infinitive, unlike "discuss" and "focus". */
const THIRD_PERSON = /[^su]s$/;
const MODALS = new Set('should could might must can cannot will would shall ought may'.split(' '));
/** "Took the occasion to ask", "went on to say": what follows is done, not wished. */
const OCCASIONS = new Set(['occasion', 'opportunity', 'on']);
const LINKING_BACK = 4;
const RELATIVES = new Set(['that', 'which', 'who', 'and']);

/** True for words that may stand between a subject or auxiliary and its verb. */
export function isAdverb(word: Word): boolean {
  return ADVERB.test(word.form);
}

const INVERSION_REACH = 10;

/** "Raised too | were two bus lines": a participle that opens the sentence, and its auxiliary behind it. */
export function isInverted(words: readonly Word[], at: number): boolean {
  if (at > 0) return false;
  for (let next = 1; next < words.length && next <= INVERSION_REACH; next += 1) {
    const word = words[next] as Word;
    if (word.join !== 'close') return false;
    if (BE.has(word.form)) return words[next - 1] !== undefined && !RELATIVES.has((words[next - 1] as Word).form);
  }
  return false;
}

/** The form of the head that begins at a word. */
export function formOf(words: readonly Word[], at: number, source: Source): HeadForm {
  if (source !== 'verb') return source === 'modal' ? 'modal' : 'noun';
  const form = (words[at] as Word).form;
  if (form === 'it') return 'passive';
  if (BE.has(form)) return form === 'was' || form === 'were' ? 'past' : 'present';
  let before = at - 1;
  while (before >= 0 && before > at - LINKING_BACK && isAdverb(words[before] as Word)) before -= 1;
  const previous = before >= 0 ? (words[before] as Word).form : '';
  if (form.endsWith('ing')) {
    if (!BE.has(previous)) return 'participle';
    return previous === 'is' || previous === 'are' ? 'present' : 'past';
  }
  if (form === 'welcome' && BE.has(previous)) return 'passive';
  const past = form.endsWith('ed') || irregularPasts.has(form) || form === 'replied';
  if (past && isInverted(words, at)) return 'passive';
  if (past) return BE.has(previous) || words[at + 1]?.form === 'by' ? 'passive' : 'past';
  const taken = previous === 'to' && OCCASIONS.has(words[before - 1]?.form ?? '');
  if (taken) return 'past';
  return GOVERNS_INFINITIVE.has(previous) && !THIRD_PERSON.test(form) && !MODALS.has(form) ? 'infinitive' : 'present';
}

/** What stands before an attribute: "the agreed plan", "under signed contracts", "to implement proposed measures". */
const BEFORE_ATTRIBUTE = new Set(
  'the a an these those any each other newly previously already recently his her its their of in on with under for from to'.split(
    ' ',
  ),
);

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'these', 'several', 'two', 'three']);

/** "The agreed plan": a participle before its noun is no verb. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!word.form.endsWith('ed') || word.join !== 'close' || next === undefined || next.join !== 'close') return false;
  if (ARTICLES.has(next.form)) return false;
  const adverb = words[at - 2] !== undefined && isAdverb(words[at - 2] as Word) ? 1 : 0;
  const infinitive = words[at - 2 - adverb]?.form === 'to' && words[at - 1]?.join === 'close';
  return BEFORE_ATTRIBUTE.has(words[at - 1]?.form ?? '') || infinitive;
}

/** Before a bare form these make it a noun: "provided support", "the plan", "more study". */
const BEFORE_NOUN = new Set(
  'the a an this his her its their our my your of for in with on under without no any some more each every much great full strong provide provided give given lend offer offered receive received'.split(
    ' ',
  ),
);

/** "Has provided support", "their request": a bare form that is a noun. */
export function isNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined || word.join !== 'close' || /(?:ed|ing)$/.test(word.form)) return false;
  if (irregularPasts.has(word.form) || BE.has(word.form) || isAdverb(word)) return false;
  if (MODALS.has(word.form)) return false;
  return before.possessive || BEFORE_NOUN.has(before.form);
}

const CARRYING: ReadonlySet<HeadClass> = new Set(['hope', 'intend', 'ask', 'propose']);
const AFTER_NOUN = new Set(['to', 'for', 'that', 'of', 'see']);

/** "The wish to see more", "his request for": the noun carries the act that the verb would. */
export function carriesAct(words: readonly Word[], from: number, to: number, head: HeadClass): boolean {
  if (!CARRYING.has(head) || !isNoun(words, from)) return false;
  return to === from + 1 ? AFTER_NOUN.has(words[to]?.form ?? '') : AFTER_NOUN.has(words[to - 1]?.form ?? '');
}
