import type { HeadClass } from '../../mentions/acts/classes.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import { expand, termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor, ActorKind } from './actor.ts';
import type { Clause } from './clause.ts';

/** Phrases that name the speaker without a verb of speech; the actor stands right after. */
const OPENERS = new Trie<true>();
for (const term of termsOf(`
  according to, in the words of, in the view of, in the opinion of, in the eyes of, quoted by, put forward by, expressed by, voiced by, named by, raised by,
  suggested by, proposed by, brought up by, stated by, cited by, mentioned by, listed by, presented by, outlined by, reply from, reply of, answer of, answer from, response from, response of
`)) {
  OPENERS.add(term, true);
}
/** "In X's view", "on her list": nouns of what somebody thinks or says. */
const VIEWS = new Set(
  expand(
    'view|word|opinion|eye|account|mind|list|answer|reply|response|verdict|advice|judgement|judgment|assessment|reckoning|estimate|experience|understanding|belief|conviction|wish|proposal|example|remark|speech|suggestion|message|idea|point',
  ).map(([key]) => key),
);
const ANSWERS = new Set(['answer', 'reply', 'response', 'verdict', 'advice']);
const SAYS = new Set(['was', 'is', 'were', 'are']);
const BEFORE_VIEW = new Set(['in', 'on', 'among', 'of', 'was', 'is']);
const PLACES_OF_VIEW = new Set(['in', 'on', 'among', 'to', 'were', 'was']);
const REPORTING: ReadonlySet<HeadClass> = new Set(['say', 'hope', 'propose', 'ask', 'appraise', 'intend', 'agree']);
/** What speaks though no person is named: "…, the hosts said". */
const SPEAKING: ReadonlySet<ActorKind> = new Set(['joint', 'group', 'delegation', 'body']);
const CIRCUMSTANCES = new Set('in on at during as after before when while to for with'.split(' '));
const GAP = 2;

/** The speaker named by "according to X", "in X's view" or "put forward by X", or null. */
export function attributedTo(words: readonly Word[], actors: readonly Actor[]): Actor | null {
  const owned = actors.some(({ possessive, person }) => possessive && person !== null);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (at > 0 && !OPENERS.opensWith(word) && !(owned && BEFORE_VIEW.has(word.form))) continue;
    const found =
      afterOpener(words, at, actors) ??
      (at === 0 ? opening(words, actors) : null) ??
      (owned && BEFORE_VIEW.has(word.form) ? viewer(words, at, actors) : null);
    if (found) return found;
  }
  return null;
}

/** "According to X". */
function afterOpener(words: readonly Word[], at: number, actors: readonly Actor[]): Actor | null {
  const phrase = OPENERS.longest(words, at);
  if (!phrase) return null;
  const actor = actors.find((one) => one.from >= phrase.to && one.from <= phrase.to + GAP);
  return actor && (actor.person || actor.kind === 'joint') ? actor : null;
}

/** "To Chen, …", "Chen's answer was …": at the head of the sentence. */
function opening(words: readonly Word[], actors: readonly Actor[]): Actor | null {
  const form = words[0]?.form;
  if (form === 'to' || form === 'for') {
    const holder = actors.find((one) => one.from === 1 && one.person !== null && !one.possessive);
    if (holder && words[holder.to]?.join === 'comma') return holder;
  }
  const first = actors[0];
  if (first?.titled !== 0 || !first.possessive || !first.person) return null;
  const answered = SAYS.has(words[first.to + 1]?.form ?? '') && ANSWERS.has(words[first.to]?.key ?? '');
  return answered ? first : null;
}

/** "In X's view". */
function viewer(words: readonly Word[], at: number, actors: readonly Actor[]): Actor | null {
  const owner = actors.find(
    (one) => one.titled >= at + 1 && one.titled <= at + 2 && one.possessive && one.person !== null,
  );
  return owner && VIEWS.has(words[owner.to]?.key) ? owner : null;
}

/** True for "in his view", "on her list": the current speaker goes on. */
export function continuesSpeaker(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      (word.form === 'his' || word.form === 'her') &&
      PLACES_OF_VIEW.has(words[at - 1]?.form ?? '') &&
      VIEWS.has(words[at + 1]?.key),
  );
}

const CLOSING_REACH = 6;

/** "…, Chen noted in his reply.": nothing but a circumstance follows to the end. */
function closes({ class: name, to }: Head, words: readonly Word[]): boolean {
  if (name !== 'say' || words.length - to > CLOSING_REACH) return false;
  return CIRCUMSTANCES.has(words[to]?.form ?? '') && words.slice(to).every(({ join }) => join === 'close');
}

/** The clause that says who speaks when it stands after or inside the words: "…, he said", "X, he told Liu, Y". */
export function parenthetical(
  clauses: readonly Clause[],
  words: readonly Word[],
  actors: readonly Actor[],
): Clause | null {
  const afterAddressee = (at: number): number => actors.find((one) => one.from === at && one.person)?.to ?? at;
  const found = clauses.find(({ head, subject }, index) => {
    if (!subject || (!subject.person && !SPEAKING.has(subject.kind))) return false;
    if (!REPORTING.has(head.class) || head.form === 'modal' || head.form === 'noun' || head.form === 'participle')
      return false;
    const next = words[subject.from < head.from ? afterAddressee(head.to) : head.to];
    if (next?.form === 'that') return false;
    const inverted = subject.from >= head.to;
    const named = inverted ? head.from : subject.titled;
    const start = named > 0 && words[named - 1]?.form === 'the' ? named - 1 : named;
    if (start === 0 || words[start]?.join === 'close') return false;
    if (clauses.slice(0, index).some((clause) => clause.subject === subject)) return false;
    if (inverted || next === undefined || next.join !== 'close') return true;
    if (closes(head, words)) return true;
    const last = clauses.slice(index + 1).every((clause) => clause.head.class === 'event');
    return last && clauses.slice(0, index).some((clause) => clause.head.form !== 'participle');
  });
  return found ?? null;
}
