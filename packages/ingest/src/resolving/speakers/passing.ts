import type { HeadClass } from '../../mentions/acts/classes.ts';
import { isAdverb } from '../../mentions/acts/forms.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import type { Clause } from './clause.ts';

/** Classes that the past perfect sets before the visit. */
const BACKDATED: ReadonlySet<HeadClass> = new Set(['propose', 'ask', 'hope', 'intend', 'appraise']);
/** Heads that begin with them are finite whatever the subject. */
export const MODAL_FORMS: ReadonlySet<string> = new Set('would could has have had is are be stands stand'.split(' '));
export const AUXILIARY_FORMS: ReadonlySet<string> = new Set('was were is are been be has have had'.split(' '));

const PLURAL_PRONOUNS = new Set(['we', 'i', 'they', 'you']);

/** "Would pay attention, support and act": a bare form is no verb of a single person's. */
export function isBareAfter(subject: Actor | null, verb: Word, before: Word | undefined): boolean {
  if (MODAL_FORMS.has(verb.form) || AUXILIARY_FORMS.has(before?.form ?? '') || PLURAL_PRONOUNS.has(before?.form ?? ''))
    return false;
  return subject?.kind === 'person' && !verb.form.endsWith('s');
}

const AFTER_PARTICIPLE = new Set('by between in on with at last during under earlier this'.split(' '));

/** "Firms initialled contracts", but not "an agreement signed in May" nor "have signed". */
export function signsItself(head: Head, words: readonly Word[]): boolean {
  const next = words[head.to];
  if (AUXILIARY_FORMS.has(words[head.from - 1]?.form ?? '')) return false;
  return next?.join === 'close' && !AFTER_PARTICIPLE.has(next.form);
}

/** "Will be signed", "should be discussed": not done yet. */
export function isStillToBe(head: Head, previous: Clause | undefined): boolean {
  return previous?.head.form === 'modal' && head.from - previous.head.to <= 2;
}

const TO_COME = new Set(['to', 'should', 'would', 'will', 'must', 'may', 'can', 'could', 'might']);

/** "Agreed that they should be asked": the passive belongs to what is agreed. */
export function isToBe(head: Head, words: readonly Word[]): boolean {
  let at = head.from - 1;
  while (at > 0 && isAdverb(words[at] as Word)) at -= 1;
  return words[at]?.form === 'be' && TO_COME.has(words[at - 1]?.form ?? '');
}

/** "Visited the town to sign": what a journey was for was done there. */
export function isVisit(previous: Clause | undefined, words: readonly Word[]): boolean {
  return previous?.head.form === 'past' && /^visit|^c[oa]me|^arriv/.test(words[previous.head.from]?.form ?? '');
}

/** "Called the forum timely, since the city has to": the reason of what was said is no act of its own. */
export function givesReason(head: Head, words: readonly Word[], previous: Clause | undefined): boolean {
  if (!previous || previous.head.class === 'say' || previous.head.form === 'participle') return false;
  return words.slice(previous.head.to, head.from).some(({ form }) => form === 'since' || form === 'because');
}

/** "…, which was accepted", "Murphy, who also signed the plan": told of the noun before, in passing. */
export function isInPassing(head: Head, words: readonly Word[]): boolean {
  if (head.class !== 'agree' && head.class !== 'sign' && head.class !== 'act') return false;
  let at = head.from - 1;
  while (at > 0 && (isAdverb(words[at] as Word) || AUXILIARY_FORMS.has(words[at]?.form ?? ''))) at -= 1;
  const before = words[at]?.form;
  return at > 0 && (before === 'which' || before === 'who');
}

const FREE_RELATIVE_REACH = 7;
/** "Trade is what the two agreed to expand" tells what is agreed. */
const COPULAS = new Set(['is', 'are', 'was', 'were']);

/** "Will act on what the two leaders agreed": the clause stands for a thing. */
export function isThing(head: Head, words: readonly Word[], previous: Clause | undefined): boolean {
  if (head.class !== 'agree' || head.form !== 'past') return false;
  const from = Math.max(previous?.head.to ?? 0, head.from - FREE_RELATIVE_REACH);
  const at = words.findIndex(({ form }, index) => index >= from && index < head.from && form === 'what');
  return at >= 0 && !COPULAS.has(words[at - 1]?.form ?? '');
}

/** "Had invited", "had proposed": told as the history of the visit. */
export function isHistory(head: Head, words: readonly Word[], previous: Clause | undefined): boolean {
  let at = head.from - 1;
  while (at > 0 && isAdverb(words[at] as Word)) at -= 1;
  const before = words[at]?.form;
  if (head.class === 'act' && head.form === 'passive' && (before === 'been' || before === 'being')) return true;
  if (head.form !== 'past') return false;
  if (head.class === 'back' && (before === 'have' || before === 'has')) return true;
  if (before === 'had') return BACKDATED.has(head.class);
  if (head.class === 'act' && (before === 'have' || before === 'has')) return true;
  return head.class === 'sign' && previous !== undefined && (before === 'have' || before === 'has');
}
