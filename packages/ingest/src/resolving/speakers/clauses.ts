import type { HeadClass } from '../../mentions/acts/classes.ts';
import { isAdverb, isInverted } from '../../mentions/acts/forms.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import { isMeeting, isOfJourney, isPurpose } from './circumstances.ts';
import type { Clause } from './clause.ts';
import { reactionEnd } from './links.ts';
import {
  AUXILIARY_FORMS,
  givesReason,
  isBareAfter,
  isHistory,
  isInPassing,
  isStillToBe,
  isThing,
  isToBe,
  isVisit,
  MODAL_FORMS,
  signsItself,
} from './passing.ts';
import { clauseStart, subjectOf } from './subjects.ts';

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
const COORDINATORS = new Set(['and', 'but', 'while', 'also', 'then']);
/** "On the list of subjects on which the courts agreed": the verb says more than the noun. */
const OUTWEIGHING: ReadonlySet<HeadClass> = new Set(['agree', 'sign']);
const CLOSE = 6;

const RELATIVES = new Set('which that as when where whom who what whose'.split(' '));

/** "Land that could meet the need": right before a verb they qualify a noun. */
const SUBJECT_RELATIVES = new Set(['that', 'which', 'who']);

const QUALIFIERS = new Set(['which', 'whom']);

/** "The change which no country can stop": nothing but a subject stands between the pronoun and the modal. */
function qualifies(head: Head, words: readonly Word[]): boolean {
  const SUBJECT_REACH = 3;
  for (let at = head.from - 1; at >= 0 && at >= head.from - SUBJECT_REACH; at -= 1) {
    if (QUALIFIERS.has(words[at]?.form ?? '')) return true;
    if (words[at]?.join !== 'close') return false;
  }
  return false;
}

/** "Areas in which he would like …": the clause qualifies a noun of the clause before it. */
function relative(words: readonly Word[], subject: Actor): boolean {
  const before = words[subject.from - 1];
  return before !== undefined && RELATIVES.has(before.form) && before.form !== 'that';
}

/** "Met Chen, during which they discussed": the clause goes on with the meeting. */
function duringIt(words: readonly Word[], subject: Actor, { head }: Clause): boolean {
  if (head.class !== 'event' || words[subject.from - 1]?.form !== 'which') return false;
  const before = words[subject.from - 2]?.form;
  return before === 'during' || before === 'at' || before === 'in';
}

/** "…, he noted, …": it stands between marks and lends its subject to nobody. */
function inserted({ head, subject }: Clause, words: readonly Word[]): boolean {
  const next = words[head.to];
  if (subject === null || subject.titled === 0 || words[subject.titled]?.join === 'close') return false;
  return next !== undefined && next.join !== 'close';
}

/** "Laid flowers and visited a mill": one deed after the other. */
const DEEDS: ReadonlySet<HeadClass> = new Set(['act', 'sign', 'event']);
const goesOn = (head: Head, previous: Clause): boolean =>
  head.class === 'sign' || (head.class === 'act' && DEEDS.has(previous.head.class) && previous.head.form === 'past');

/** Verbs that a thing does to whoever judges it: "the greenhouses impressed Tuan". */
const EXPERIENCES = /^(?:impress|delight|fascinat|made)/;

const ASIDES = new Set(['where', 'because', 'since']);

/** "Hyogo, where hands are lacking, is …": told of the place in passing. */
function isAside(head: Head, words: readonly Word[]): boolean {
  const first = words[clauseStart(head.from, 0, words)];
  return first !== undefined && first.join === 'comma' && ASIDES.has(first.form);
}

/** "Deputies, Chen said, intended to meet": behind what is inserted the clause goes on. */
function resumes(head: Head, clauses: readonly Clause[], words: readonly Word[]): boolean {
  const last = clauses.at(-1);
  if (!last || last.head.to !== head.from || words[head.from]?.join === 'close') return false;
  return last.head.class === 'say' && SPEECH.has(head.class) && head.class !== 'say';
}

interface Surroundings {
  words: readonly Word[];
  previous: Clause | undefined;
  subject: Actor | null;
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
      if (head.class === 'sign' && isInverted(words, head.from)) return true;
      return (
        (head.from === 0 || first.join === 'comma' || before?.form === 'while' || before?.form === 'by') &&
        SPEECH.has(head.class) &&
        head.class !== 'back'
      );
    case 'modal':
      if (
        SUBJECT_RELATIVES.has(before?.form ?? '') ||
        (head.class === 'can' && qualifies(head, words)) ||
        givesReason(head, words, previous)
      )
        return false;
      return !governed || (coordinated && previous.head.class === 'welcome');
    case 'noun':
      return previous === undefined && !isAside(head, words) && head.from >= reactionEnd(words);
    case 'passive':
      if (
        first.join === 'comma' &&
        first.form !== 'it' &&
        head.class !== 'event' &&
        subject &&
        !AUXILIARY_FORMS.has(before?.form ?? '')
      )
        return false;
      if (head.class === 'act' && previous?.head.class === 'say') return false;
      if ((head.class === 'act' || head.class === 'sign') && isStillToBe(head, previous)) return false;
      if (governed && isToBe(head, words)) return false;
      if (head.class === 'say') return words[head.to]?.form === 'by';
      return !governed || SPEECH.has(head.class) || head.class === 'sign';
    case 'past':
      if (head.class === 'act' && previous?.head.class === 'say' && subject) return false;
      if (subject)
        return (near || !governed) && !(previous && relative(words, subject) && !duringIt(words, subject, previous));
      if (head.class === 'appraise' && EXPERIENCES.test(first.form) && previous === undefined) return true;
      if (head.class === 'act' && (isMeeting(head, words) || AUXILIARY_FORMS.has(first.form))) return true;
      if (head.class === 'intend' && !governed && isOfJourney(head, words)) return true;
      if (head.class === 'sign' && previous === undefined) return signsItself(head, words);
      return head.class === 'event' || (coordinated && (SPEECH.has(head.class) || goesOn(head, previous)));
    case 'present':
      if (head.class === 'act' || isBareAfter(subject, first, before)) return false;
      if (head.class === 'intend' && !governed && isOfJourney(head, words)) return true;
      if (subject)
        return (governed ? near && subject.person !== null : true) && !(previous && relative(words, subject));
      if (head.class === 'sign' && previous === undefined) return true;
      return !governed && (MODAL_FORMS.has(first.form) || (coordinated && first.form.endsWith('s')));
  }
}

const JUDGED = new Set(['was', 'is', 'were']);

/** "That schools should share teachers | was underlined by the hosts": index of the main verb behind a clause as its subject, or 0. */
function complementEnd(heads: readonly Head[], words: readonly Word[]): number {
  if (words[0]?.form !== 'that' || words[1]?.join !== 'close') return 0;
  const main = heads.findLast(
    ({ from, form }) =>
      form === 'passive' && (JUDGED.has(words[from - 1]?.form ?? '') || JUDGED.has(words[from - 2]?.form ?? '')),
  );
  return main?.from ?? 0;
}

/** Heads that open a clause of their own, each with its subject; those governed by an earlier head are left out. */
export function clausesOf(words: readonly Word[], heads: readonly Head[], actors: readonly Actor[]): Clause[] {
  const clauses: Clause[] = [];
  const complement = complementEnd(heads, words);
  for (const head of heads) {
    if (head.from < complement) continue;
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
      isThing(head, words, previous) ||
      !(resumes(head, clauses, words) || accepts(head, { words, previous, subject: own }))
    )
      continue;
    if (previous?.head.form === 'noun' && OUTWEIGHING.has(head.class)) clauses.splice(clauses.indexOf(previous), 1);
    const before = words[head.from - 1];
    const shares = before !== undefined && (COORDINATORS.has(before.form) || words[head.from]?.join === 'comma');
    clauses.push({ head, subject: own ?? (shares ? (previous?.subject ?? null) : null) });
  }
  return clauses;
}
