import type { HeadClass } from '../../mentions/acts/classes.ts';
import { type Head, isAdverb } from '../../mentions/acts/heads.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import { isMeeting, isOfJourney, isPurpose } from './circumstances.ts';
import { subjectOf } from './subjects.ts';

/** A head with the actor it belongs to. */
export interface Clause {
  head: Head;
  subject: Actor | null;
}

/** Classes whose verbs report what somebody says. */
export const SPEECH: ReadonlySet<HeadClass> = new Set([
  'say',
  'propose',
  'ask',
  'hope',
  'appraise',
  'agree',
  'object',
  'intend',
  'welcome',
  'back',
]);
/** Classes whose complement is governed: a modal or verb inside it is no act of its own. */
const GOVERNING: ReadonlySet<HeadClass> = new Set([
  'propose',
  'ask',
  'hope',
  'agree',
  'intend',
  'sign',
  'object',
  'welcome',
  'should',
  'back',
  'act',
]);
/** Classes that the past perfect sets before the visit. */
const BACKDATED: ReadonlySet<HeadClass> = new Set(['propose', 'ask', 'hope', 'intend', 'appraise']);
const COORDINATORS = new Set(['and', 'but', 'while', 'also', 'then']);
/** "On the list of subjects on which the courts agreed": the verb says more than the noun. */
const OUTWEIGHING: ReadonlySet<HeadClass> = new Set(['agree', 'sign']);
const CLOSE = 6;
/** Heads that begin with them need no actor for a subject: "firms … would like". */
const AUXILIARIES = new Set(['would', 'could', 'has', 'have', 'had', 'is', 'are', 'be', 'stands', 'stand']);

const AUXILIARY_FORMS = new Set('was were is are been be has have had'.split(' '));
const RELATIVES = new Set('which that as when where whom who what whose'.split(' '));

/** "Land that could meet the need": right before a verb they qualify a noun. */
const SUBJECT_RELATIVES = new Set(['that', 'which', 'who']);

/** "Areas in which he would like …": the clause qualifies a noun of the clause before it. */
function relative(words: readonly Word[], subject: Actor): boolean {
  const before = words[subject.from - 1];
  return before !== undefined && RELATIVES.has(before.form) && before.form !== 'that';
}

/** "…, he noted, …": it stands between marks and lends its subject to nobody. */
function inserted({ head, subject }: Clause, words: readonly Word[]): boolean {
  const next = words[head.to];
  return subject !== null && words[subject.from]?.join !== 'close' && next !== undefined && next.join !== 'close';
}

const PLURAL_PRONOUNS = new Set(['we', 'i', 'they', 'you']);

/** "Would pay attention, support and act": a bare form is no verb of a single person's. */
function isBareAfter(subject: Actor | null, verb: Word, before: Word | undefined): boolean {
  if (AUXILIARIES.has(verb.form) || AUXILIARY_FORMS.has(before?.form ?? '') || PLURAL_PRONOUNS.has(before?.form ?? ''))
    return false;
  return subject?.kind === 'person' && !verb.form.endsWith('s');
}

const AFTER_PARTICIPLE = new Set('by between in on with at last during under earlier this'.split(' '));

/** "Firms initialled contracts", but not "an agreement signed in May" nor "have signed". */
function signsItself(head: Head, words: readonly Word[]): boolean {
  const next = words[head.to];
  if (AUXILIARY_FORMS.has(words[head.from - 1]?.form ?? '')) return false;
  return next?.join === 'close' && !AFTER_PARTICIPLE.has(next.form);
}

/** "Visited the town to sign": what a journey was for was done there. */
function isVisit(previous: Clause | undefined, words: readonly Word[]): boolean {
  return previous?.head.form === 'past' && /^visit|^c[oa]me|^arriv/.test(words[previous.head.from]?.form ?? '');
}

/** "Called the forum timely, since the city has to": the reason of what was said is no act of its own. */
function givesReason(head: Head, words: readonly Word[], previous: Clause | undefined): boolean {
  if (!previous || previous.head.class === 'say' || previous.head.form === 'participle') return false;
  return words.slice(previous.head.to, head.from).some(({ form }) => form === 'since' || form === 'because');
}

/** "…, which was accepted", "Murphy, who also signed the plan": told of the noun before, in passing. */
function isInPassing(head: Head, words: readonly Word[]): boolean {
  if (head.class !== 'agree' && head.class !== 'sign' && head.class !== 'act') return false;
  let at = head.from - 1;
  while (at > 0 && (isAdverb(words[at] as Word) || AUXILIARY_FORMS.has(words[at]?.form ?? ''))) at -= 1;
  const before = words[at]?.form;
  return at > 0 && (before === 'which' || before === 'who');
}

interface Surroundings {
  words: readonly Word[];
  previous: Clause | undefined;
  subject: Actor | null;
}

/** "Had invited", "had proposed": told as the history of the visit. */
function isHistory(head: Head, words: readonly Word[], previous: Clause | undefined): boolean {
  let at = head.from - 1;
  while (at > 0 && isAdverb(words[at] as Word)) at -= 1;
  const before = words[at]?.form;
  if (head.class === 'act' && head.form === 'passive' && (before === 'been' || before === 'being')) return true;
  if (head.form !== 'past') return false;
  if (before === 'had') return BACKDATED.has(head.class);
  if (head.class === 'act' && (before === 'have' || before === 'has')) return true;
  return head.class === 'sign' && previous !== undefined && (before === 'have' || before === 'has');
}

function accepts(head: Head, { words, previous, subject }: Surroundings): boolean {
  const first = words[head.from] as Word;
  const before = words[head.from - 1];
  let link = head.from - 1;
  while (link > 0 && isAdverb(words[link] as Word) && !COORDINATORS.has(words[link]?.form ?? '')) link -= 1;
  const aswell = words[link]?.form === 'as' && words[link - 1]?.form === 'well';
  const linked = first.join !== 'close' || aswell || COORDINATORS.has(words[link]?.form ?? '');
  const coordinated = previous !== undefined && linked;
  const apposition = subject !== null && words[subject.to]?.join === 'comma' && first.join === 'comma';
  const near = subject !== null && (apposition || subject.from >= head.to || head.from - subject.to <= CLOSE);
  const governed = previous !== undefined && GOVERNING.has(previous.head.class);
  switch (head.form) {
    case 'infinitive':
      if (before?.form !== 'to') return false;
      return isPurpose(head, words, previous?.head) || (head.class === 'sign' && isVisit(previous, words));
    case 'participle':
      if (isPurpose(head, words, previous?.head) || (head.class === 'sign' && before?.form === 'by')) return true;
      return (
        (head.from === 0 || first.join === 'comma' || before?.form === 'while' || before?.form === 'by') &&
        SPEECH.has(head.class) &&
        head.class !== 'back'
      );
    case 'modal':
      if (SUBJECT_RELATIVES.has(before?.form ?? '') || givesReason(head, words, previous)) return false;
      return !governed || (coordinated && previous.head.class === 'welcome');
    case 'noun':
      return previous === undefined;
    case 'passive':
      if (first.join === 'comma' && subject !== null && !AUXILIARY_FORMS.has(before?.form ?? '')) return false;
      if (head.class === 'act' && previous?.head.class === 'say') return false;
      return head.class !== 'say' && (!governed || SPEECH.has(head.class) || head.class === 'sign');
    case 'past':
      if (head.class === 'act' && previous?.head.class === 'say' && subject) return false;
      if (subject) return (near || !governed) && !(previous && relative(words, subject));
      if (head.class === 'act' && isMeeting(head, words)) return true;
      if (head.class === 'intend' && !governed && isOfJourney(head, words)) return true;
      if (head.class === 'sign' && previous === undefined) return signsItself(head, words);
      return head.class === 'event' || (coordinated && (SPEECH.has(head.class) || head.class === 'sign'));
    case 'present':
      if (head.class === 'act' || isBareAfter(subject, first, before)) return false;
      if (head.class === 'intend' && !governed && isOfJourney(head, words)) return true;
      if (subject)
        return (governed ? near && subject.person !== null : true) && !(previous && relative(words, subject));
      return !governed && (AUXILIARIES.has(first.form) || (coordinated && first.form.endsWith('s')));
  }
}

/** Heads that open a clause of their own, each with its subject; those governed by an earlier head are left out. */
export function clausesOf(words: readonly Word[], heads: readonly Head[], actors: readonly Actor[]): Clause[] {
  const clauses: Clause[] = [];
  for (const head of heads) {
    const inside = new Set(clauses.filter((clause) => inserted(clause, words)).map((clause) => clause.subject));
    const free = (): Actor[] => actors.filter((actor) => !inside.has(actor));
    const previous = clauses.findLast((clause) => !inserted(clause, words));
    const own =
      head.form === 'participle' || head.form === 'noun'
        ? null
        : subjectOf(head, previous?.head.to ?? 0, free(), words);
    if (
      isHistory(head, words, previous) ||
      isInPassing(head, words) ||
      !accepts(head, { words, previous, subject: own })
    )
      continue;
    if (previous?.head.form === 'noun' && OUTWEIGHING.has(head.class)) clauses.splice(clauses.indexOf(previous), 1);
    const before = words[head.from - 1];
    const shares = before !== undefined && (COORDINATORS.has(before.form) || words[head.from]?.join === 'comma');
    clauses.push({ head, subject: own ?? (shares ? (previous?.subject ?? null) : null) });
  }
  return clauses;
}
