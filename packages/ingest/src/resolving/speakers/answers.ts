import { findHeads } from '../../mentions/acts/heads.ts';
import { termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Person } from '../../model.ts';
import { otherSide, partyOf, type Roster, sideOfPerson } from './roster.ts';
import type { SentenceReading, Utterance } from './utterances.ts';
import type { Voice } from './voices.ts';

/** The rule of what one side answers, told of the thing that was put to it. */
export const ANSWERED = 'act.answered';

/** What the other side has just put, as the subject of a sentence. */
const PUT = new Trie<true>();
for (const term of termsOf(`
  the|this|that|these|those|both|all|his|her invitation|offer|idea|proposal|suggestion|request|wish|plan|point|appeal
`)) {
  PUT.add(term, true);
}
const PUTTING: ReadonlySet<string> = new Set(['propose', 'intend']);

/** Who answers: the one whom the sentence names, else whoever of his side was named last, else that party. */
function answererOf(
  { actors }: SentenceReading,
  side: string,
  recent: readonly Person[],
  roster: Roster,
): Voice | null {
  const named = actors.find((actor) => actor.side === side && actor.person !== null)?.person;
  const party = partyOf(side, roster);
  const person =
    named ?? recent.find((one) => one.takesPart && sideOfPerson(one, roster) === side) ?? party?.leader ?? null;
  const name = person?.name ?? party?.voice ?? null;
  return name === null ? null : { side, name, person };
}

/**
 * "The invitation was accepted", "Both ideas met with Chen's approval": who answers what the sentence before put to him,
 * and his answer. Null when a sentence is no such thing.
 */
export function answerTo(
  before: Utterance | undefined,
  read: SentenceReading,
  recent: readonly Person[],
  roster: Roster,
): { voice: Voice; utterance: Utterance } | null {
  if (!before || before.side === 'both' || !PUTTING.has(before.act)) return null;
  const { words, sentence, choice } = read;
  if (choice?.spoken && choice.voice.person !== null) return null;
  const subject = PUT.longest(words, 0);
  if (!subject) return null;
  const head = findHeads(words).find(
    ({ class: name, form }) => name === 'agree' && (form === 'past' || form === 'passive'),
  );
  const side = otherSide(before.side, roster);
  const voice = head && side ? answererOf(read, side, recent, roster) : null;
  if (!head || !voice) return null;
  const span = { start: words[head.from]?.start ?? sentence.start, end: words[head.to - 1]?.end ?? sentence.end };
  const { start, end } = sentence;
  const act = head.negated ? 'object' : 'agree';
  return {
    voice,
    utterance: { sentence, start, end, side: voice.side, speaker: voice.name, act, rule: ANSWERED, head: span },
  };
}
