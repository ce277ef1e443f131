import type { Doer } from '../../mentions/acts/decide.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import type { Clause } from './clauses.ts';
import { agentOf } from './subjects.ts';
import type { Voice } from './voices.ts';

const PASSIVE_REACH = 3;
/** "The visit …, saying that it will": what is meant is the event, not the speaker's side. */
const EVENTS = new Set(
  'visit meeting trip event agreement conference ceremony document signing exchange talk'.split(' '),
);

function relation(actor: Actor | null | undefined, voice: Voice, unknown: Doer = 'nobody'): Doer {
  if (!actor) return 'nobody';
  if (actor.kind === 'joint') return 'joint';
  if (!actor.side) return actor.kind === 'group' || actor.kind === 'body' ? unknown : 'nobody';
  return actor.side === voice.side ? 'own' : 'other';
}

/** The first actor of a complement, with one joined to it by "and". */
function target(
  clause: Clause,
  voice: Voice,
  actors: readonly Actor[],
  words: readonly Word[],
): Actor | 'joint' | null {
  const hopes = clause.head.class === 'hope';
  const index = actors.findIndex(
    (actor) =>
      actor.from >= clause.head.to &&
      !(hopes && (actor.oblique || (actor.person !== null && actor.person === voice.person))),
  );
  const first = actors[index];
  const second = actors[index + 1];
  if (!first) return null;
  const linked = second && second.from - first.to <= 2 && words[second.from - 1]?.form === 'and';
  return linked && second.side !== first.side ? 'joint' : first;
}

/** "It will strive for", "will be created (by Vietnam)": no actor is the subject, but somebody is to act. */
function impersonal({ head }: Clause, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const agent = agentOf(head, actors, words);
  if (agent) return relation(agent, voice);
  const before = words[head.from - 1]?.form;
  if (before === 'both' || (before === 'it' && !words.slice(0, head.from).some(({ key }) => EVENTS.has(key))))
    return 'own';
  if (words[head.from]?.form === 'may') return 'own';
  const next = words.slice(head.to, head.to + PASSIVE_REACH).findIndex((word) => word.form === 'be');
  return next >= 0 ? 'own' : 'nobody';
}

/** "The wish of the province … is to teach": the wisher acts. */
function isToAct({ head }: Clause, words: readonly Word[]): boolean {
  if (head.form !== 'noun') return false;
  return words
    .slice(head.to)
    .some(({ form }, at) => (form === 'is' || form === 'was') && words[head.to + at + 1]?.form === 'to');
}

/** Whose action the clause under a head is: its subject's for modals, the asked or hoped-for actor's for the others. */
export function doerOf(clause: Clause, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const { head, subject } = clause;
  const first = subject ? (words[subject.from] as Word).form : '';
  if (first === 'we' || first === 'i') return 'own';
  if (head.class === 'will' && !subject) return impersonal(clause, voice, actors, words);
  if (head.class !== 'hope' && head.class !== 'ask') return relation(subject, voice, 'own');
  if (head.form === 'passive' && head.class === 'ask') return relation(subject, voice);
  if (head.class === 'hope' && (words[head.to]?.form === 'to' || isToAct(clause, words))) return 'own';
  const found = target(clause, voice, actors, words);
  return found === 'joint' ? 'joint' : relation(found, voice);
}
