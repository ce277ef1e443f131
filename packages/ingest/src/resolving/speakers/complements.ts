import type { Doer } from '../../mentions/acts/decide.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import { termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import { DETERMINERS } from './noun-phrases.ts';
import type { Voice } from './voices.ts';

function trieOf(terms: string): Trie<true> {
  const trie = new Trie<true>();
  for (const term of termsOf(terms)) trie.add(term, true);
  return trie;
}

/** Help that somebody else is to give: "to receive the support of", "assistance from". */
const HELP = trieOf(
  'receive~|gain~|get~|enjoy~|obtain~|win~ * support|help|assistance|aid|backing|attention|guidance|advice',
);
const HELPERS = trieOf('support|help|assistance|aid|backing|attention|guidance|advice of|from');
const HELP_ITSELF = trieOf('more|further|some? support|help|assistance|aid|backing|guidance|advice');
/** What takes place of itself: under "hope" and "will" nobody is asked to act. */
const EVENTS = new Set(
  'visit meeting trip event agreement conference ceremony document signing exchange talk tie relation relationship friendship partnership cooperation success'.split(
    ' ',
  ),
);
const OBJECT_PRONOUNS = new Set(['them', 'him', 'her', 'you']);
const PREPOSITIONS = new Set(['for', 'that', 'with', 'on', 'about']);
const HELP_REACH = 6;
/** "Would be grateful, its members said, if": a polite request, whoever is to act. */
const CONDITION_REACH = 6;
const OBJECT_REACH = 3;

/** Whose side an actor is on, seen from the speaker. */
export function relation(actor: Actor | null | undefined, voice: Voice, unknown: Doer = 'nobody'): Doer {
  if (!actor) return 'nobody';
  if (actor.kind === 'joint') return 'joint';
  if (!actor.side) return actor.kind === 'group' || actor.kind === 'body' ? unknown : 'nobody';
  return actor.side === voice.side ? 'own' : 'other';
}

/** True when one of the words is a visit, talks or ties. */
export function namesEvent(words: readonly Word[]): boolean {
  return words.some(({ key }) => EVENTS.has(key));
}

/** "Hopes to receive support", "expects help from": the other side is to give it; but "offers the help of" is one's own. */
export function wantsHelp(head: Head, words: readonly Word[]): boolean {
  const hopes = head.class === 'hope';
  const reach = head.to + HELP_REACH;
  if (HELP.standsIn(words, head.to, reach)) return true;
  return hopes && (HELP_ITSELF.standsIn(words, head.to, head.to + 1) || HELPERS.standsIn(words, head.to, reach));
}

const FROM_REACH = 8;
const GETTING = new Set(['have', 'get', 'receive', 'obtain']);

/** "Would like to have aid from Vietnam", "hopes for more from them": the other side is to give it. */
export function wantsFrom(head: Head, voice: Voice, actors: readonly Actor[], words: readonly Word[]): boolean {
  const giver = actors.find(
    ({ from }) => from >= head.to && from <= head.to + FROM_REACH && words[from - 1]?.form === 'from',
  );
  if (!giver || relation(giver, voice) !== 'other') return false;
  const aim = words[head.to]?.form === 'to' ? words[head.to + 1] : null;
  return aim === null || aim === undefined || GETTING.has(aim.form);
}

/** An actor with one of the other side joined to it by "and" is both. */
function relationOfPair(index: number, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const first = actors[index];
  const second = actors[index + 1];
  const linked = first && second && second.from - first.to <= 2 && words[second.from - 1]?.form === 'and';
  return linked && second.side !== first.side ? 'joint' : relation(first, voice);
}

/** "Wants more firms to invest": whoever is named before "to" is to act. */
function isAccusative(from: number, words: readonly Word[]): boolean {
  const at = words.findIndex(({ form, join }, index) => index > from && (form === 'to' || join !== 'close'));
  const named = words.slice(from, at);
  if (at < 0 || (words[at] as Word).form !== 'to' || named.some(({ form }) => PREPOSITIONS.has(form))) return false;
  return !namesEvent(named);
}

const WILLING = new Set(['will', 'would', 'should', 'can', 'could']);

/** "Hopes that planners of the city would come": those of a party act for it. */
function willOf(from: number, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const at = words.findIndex(({ form }, index) => index > from && WILLING.has(form));
  const owner = actors.find((actor) => actor.from >= from && actor.to === at && actor.kind !== 'joint');
  const link = owner
    ? words[DETERMINERS.has(words[owner.from - 1]?.form ?? '') ? owner.from - 2 : owner.from - 1]
    : null;
  if (!owner || (link?.form !== 'of' && link?.form !== 'from')) return 'nobody';
  return namesEvent(words.slice(from, owner.from)) ? 'nobody' : relation(owner, voice);
}

/** Whose action a hope is for: the subject of its clause, unless that is an event. */
export function hopedOf(head: Head, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  if (words[head.to]?.form === 'to') return 'own';
  const from = head.to;
  const index = actors.findIndex(
    (actor) =>
      actor.from >= from &&
      !(actor.oblique && !actor.possessive) &&
      !(actor.person !== null && actor.person === voice.person),
  );
  const actor = actors[index];
  if (words.slice(from, from + CONDITION_REACH).some(({ form }) => form === 'if')) return 'other';
  if (!actor && isAccusative(from, words)) return 'other';
  if (!actor) return willOf(from, voice, actors, words);
  if (namesEvent(words.slice(from, actor.possessive ? actor.to + 1 : actor.from))) return 'nobody';
  return relationOfPair(index, voice, actors, words);
}

/** "Asked that its students be admitted": what is to happen to them, the other side does. */
const isUndergoing = (at: number, words: readonly Word[]): boolean =>
  words[at]?.form === 'be' || (words[at]?.form === 'to' && words[at + 1]?.form === 'be');

/** Whose action is asked for: the verb's own object; without one ("asked for places") the other side's. */
export function askedOf(head: Head, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  if (OBJECT_PRONOUNS.has(words[head.to]?.form ?? '')) return 'other';
  const index = actors.findIndex(
    (actor) =>
      actor.from === head.to || (actor.from > head.to && actor.from <= head.to + OBJECT_REACH && !actor.oblique),
  );
  const asked = actors[index];
  if (asked && isUndergoing(asked.to, words)) return 'other';
  return index < 0 ? 'nobody' : relationOfPair(index, voice, actors, words);
}
