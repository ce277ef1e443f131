import type { Doer } from '../../mentions/acts/decide.ts';
import { isAdverb } from '../../mentions/acts/forms.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import type { Clause } from './clause.ts';
import { askedOf, hopedOf, namesEvent, relation, wantsFrom, wantsHelp } from './complements.ts';
import { agentOf, clauseStart } from './subjects.ts';
import type { Voice } from './voices.ts';

/** What roads, agreements and visits do, and nobody is asked to do. */
const EFFECTS = new Set(
  'help contribute promote create bring boost facilitate strengthen foster benefit allow enable improve deepen'.split(
    ' ',
  ),
);

/** "The road will help": a thing takes effect. */
function hasEffect(head: Head, words: readonly Word[]): boolean {
  let at = head.to;
  while (at < words.length && isAdverb(words[at] as Word)) at += 1;
  return EFFECTS.has(words[at]?.form ?? '');
}

/** "Will be discussed and launched": somebody does it, if nobody is named. */
function isDone(head: Head, words: readonly Word[]): boolean {
  return (
    words[head.to]?.form === 'be' &&
    /(?:ed|en|[^e]t|own)$/.test(words[head.to + 1]?.form ?? '') &&
    words[head.to + 2]?.form !== 'to'
  );
}

/** "It will strive for", "will be created (by Vietnam)": no actor is the subject, but somebody is to act. */
function impersonal({ head }: Clause, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const agent = agentOf(head, actors, words);
  if (agent) return relation(agent, voice);
  if (hasEffect(head, words)) return 'event';
  if (isDone(head, words)) return 'own';
  const subject = words.slice(clauseStart(head.from, 0, words), head.from);
  const it = subject.at(-1)?.form === 'it' ? words.slice(0, head.from) : subject;
  return namesEvent(it) ? 'event' : 'own';
}

/** "The wish of the province … is to teach": the wisher acts. */
function isToAct({ head }: Clause, words: readonly Word[]): boolean {
  if (head.form !== 'noun') return false;
  return words
    .slice(head.to)
    .some(({ form }, at) => (form === 'is' || form === 'was') && words[head.to + at + 1]?.form === 'to');
}

/** "We will", "a delegation will" (one that is still to be sent). */
const OWN = new Set(['we', 'i', 'a']);

/** "Would like to ask": polite forms of asking. */
const ASKS = new Set('ask suggest propose request invite urge recommend call encourage'.split(' '));

/** Whose action the clause under a head is: its subject's for modals, the asked or hoped-for actor's for the others. */
export function doerOf(clause: Clause, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const { head, subject } = clause;
  if ((head.class === 'hope' || head.class === 'intend') && wantsHelp(head, words)) return 'other';
  if (
    (head.class === 'hope' || head.class === 'intend') &&
    words[head.to]?.form === 'to' &&
    ASKS.has(words[head.to + 1]?.form ?? '')
  )
    return 'other';
  if (head.class === 'hope' && head.form !== 'noun' && wantsFrom(head, voice, actors, words)) return 'other';
  const first = subject ? (words[subject.from] as Word).form : '';
  if (
    head.class === 'will' &&
    words[head.from]?.form === 'would' &&
    words.slice(head.to).some(({ form }) => form === 'if')
  )
    return 'other';
  if (head.class === 'intend') return 'own';
  if (head.class === 'will' && OWN.has(first)) return 'own';
  if (head.class === 'will' && subject && hasEffect(head, words) && namesEvent(words.slice(subject.to, head.from)))
    return 'event';
  if (head.class === 'will' && !subject) return impersonal(clause, voice, actors, words);
  if (head.class === 'ask') {
    if (head.form === 'passive') return relation(subject, voice);
    return askedOf(head, voice, actors, words);
  }
  if (head.class !== 'hope') return relation(subject, voice, 'own');
  return isToAct(clause, words) ? 'own' : hopedOf(head, voice, actors, words);
}
