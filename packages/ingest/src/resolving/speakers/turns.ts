import { findHeads } from '../../mentions/acts/heads.ts';
import type { Mentions, Reading, Sentence } from '../../model.ts';
import { sentenceWords, type Word } from '../../reading/words.ts';
import type { Resolved } from '../index.ts';
import type { Memory } from './actor.ts';
import { findActors, indexMentions, type MentionIndex } from './actors.ts';
import { answerTo } from './answers.ts';
import { clausesOf } from './clauses.ts';
import { continuesList, continuesTerms, judges, judgesShared, pointsBack } from './links.ts';
import { type Quoted, quotationsOf, quotedBefore } from './quotations.ts';
import { type Roster, rosterOf } from './roster.ts';
import { type SentenceReading, type Utterance, utterancesOf } from './utterances.ts';
import { chooseVoice, NOBODY, type Voice } from './voices.ts';

const LONGEST_QUOTATION = 8;
/** What goes on longer is no sentence of a report (a list of names, a broken page): only its beginning is read. */
const MOST_WORDS = 400;
const MOST_REMEMBERED = 12;

interface State extends Memory {
  voice: Voice | null;
  /** What the sentence before said. */
  last: readonly Utterance[];
}

/** A sentence as read, and what is said and done in it. */
export interface Turn extends SentenceReading {
  utterances: readonly Utterance[];
}

const firstWords = (words: readonly Word[]): readonly Word[] =>
  words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;

function readSentence(
  sentence: Sentence,
  body: string,
  mentions: MentionIndex,
  roster: Roster,
  state: State,
): SentenceReading {
  const words = firstWords(sentenceWords(body, sentence));
  const heads = findHeads(words);
  const against = (memory: Memory): SentenceReading => {
    const actors = findActors(sentence, words, mentions, roster, memory);
    const clauses = clausesOf(words, heads, actors);
    return { sentence, words, actors, clauses, choice: chooseVoice(words, actors, clauses, roster, state.voice) };
  };
  const first = against(state);
  const speaker = first.choice?.frame ? first.choice.voice.person : null;
  // "The wish of his province, Chen replied": who "his" is, is told only later in the sentence
  return speaker && speaker !== state.speaker ? against({ ...state, speaker, side: speaker.country }) : first;
}

/** "Among these are …": the list of what the sentence before agreed, signed or proposed. */
function listed(read: SentenceReading, state: State): Utterance[] {
  const before = state.last.at(-1);
  if (!before || !continuesList(read.words)) return [];
  const { sentence } = read;
  const act = before.act === 'sign' ? 'agree' : before.act;
  return [{ ...before, sentence, start: sentence.start, end: sentence.end, act, rule: 'act.list' }];
}

const SETTLED: ReadonlySet<string> = new Set(['agree', 'sign']);

/** A sentence without a verb of any act: it tells more of a document's terms, or judges what was just said. */
function continued({ sentence, words }: SentenceReading, { last }: State): Utterance[] {
  const before = last.at(-1);
  if (!before) return [];
  const whole = { ...before, sentence, start: sentence.start, end: sentence.end, head: null };
  if (before.side === 'both' && SETTLED.has(before.act) && continuesTerms(words))
    return [{ ...whole, act: 'agree', rule: 'act.terms' }];
  if (before.side === 'both') return [];
  const goesOn = before.sentence.paragraph === sentence.paragraph && judgesShared(words);
  return goesOn || judges(words) ? [{ ...whole, act: 'appraise', rule: 'act.judged' }] : [];
}

/** What a speaker only names, he names for what he has just asked or promised. */
function carriedOn(utterance: Utterance, { last }: State): Utterance {
  const before = last.at(-1);
  const same = before !== undefined && before.speaker === utterance.speaker && before.side === utterance.side;
  if (utterance.rule !== 'act.said' || !same || (before.act !== 'propose' && before.act !== 'intend')) return utterance;
  return { ...utterance, act: before.act, rule: 'act.carried-on' };
}

const ASIDE = new Set(['earlier', 'later', 'afterwards']);

/** "Earlier in the day Chen saw nurses": what no rule knows as deed or word is told of the day, and said by nobody. */
const isTimedAside = ({ words, choice }: SentenceReading): boolean =>
  choice?.rule === 'speaker.alone' && ASIDE.has(words[0]?.form ?? '');

function remember(state: State, { actors, clauses, choice }: SentenceReading, last: readonly Utterance[]): State {
  const subjects = actors.filter((actor) => !actor.oblique);
  const named = [...subjects, ...actors.filter((actor) => actor.oblique)].flatMap((actor) =>
    actor.person ? [actor.person] : [],
  );
  const recent = [...new Set([...named, ...state.recent])].slice(0, MOST_REMEMBERED);
  const voice = choice?.spoken ? choice.voice : state.voice;
  const told = clauses.find(({ head, subject }) => head.class === 'event' && subject?.person?.takesPart)?.subject
    ?.person;
  const spoken = choice?.spoken ? choice.voice.person : null;
  const speaker = spoken ?? told ?? state.speaker ?? recent[0] ?? null;
  const side = voice && voice.side !== 'both' ? voice.side : state.side;
  const group = choice?.spoken && !voice?.person && voice?.side !== 'both' ? (voice?.side ?? null) : null;
  return { speaker, side, group, recent, voice, last };
}

/** Gives a lead without a speaker to whoever the next sentence says it came from. */
function claimLead(turns: Turn[], read: SentenceReading, roster: Roster): void {
  const lead = turns.at(-1);
  if (!lead || (lead.choice && lead.choice.rule !== NOBODY) || !read.choice || !pointsBack(read.words)) return;
  const claimed = { ...lead, choice: { ...read.choice, spoken: true, frame: null, rule: 'speaker.pointer' } };
  turns[turns.length - 1] = { ...claimed, utterances: utterancesOf(claimed, roster) };
}

/** A sentence between quotation marks that names no speaker of its own is the last speaker's. */
function inQuotation(read: SentenceReading, { voice }: State): SentenceReading {
  if (read.choice?.spoken || !voice?.person) return read;
  return { ...read, choice: { voice, spoken: true, frame: null, rule: 'speaker.quoted' } };
}

/** Walks the story's sentences as turns: each is read against who spoke before it. */
export function walkTurns(reading: Reading, mentions: Mentions, resolved: Resolved): Turn[] {
  const roster = rosterOf(mentions, resolved);
  const index = indexMentions(mentions);
  const turns: Turn[] = [];
  const story = reading.sentences.filter(({ kind }) => kind === 'news');
  const quotations = quotationsOf(story, reading.body);
  let state: State = { speaker: null, side: null, group: null, recent: [], voice: null, last: [] };
  for (const [place, sentence] of story.entries()) {
    const plain = readSentence(sentence, reading.body, index, roster, state);
    const { opens, inside } = quotations[place] as Quoted;
    const answer = answerTo(state.last.at(-1), plain, state.recent, roster);
    const read = answer
      ? { ...plain, choice: { voice: answer.voice, spoken: true, frame: null, rule: 'speaker.answer' } }
      : opens || inside
        ? inQuotation(plain, state)
        : plain;
    claimLead(turns, read, roster);
    const quoted =
      inside && plain.choice?.spoken
        ? quotedBefore(quotations.slice(Math.max(0, place - LONGEST_QUOTATION), place))
        : 0;
    for (let at = turns.length - quoted; at < turns.length; at += 1) {
      const { sentence: earlier } = turns[at] as Turn;
      const speaking = remember(state, read, state.last);
      const again = inQuotation(readSentence(earlier, reading.body, index, roster, speaking), speaking);
      turns[at] = { ...again, utterances: utterancesOf(again, roster) };
    }
    const list = listed(read, state);
    const utterances = answer
      ? [answer.utterance]
      : list.length > 0
        ? list
        : isTimedAside(read)
          ? []
          : utterancesOf(read, roster).map((one) =>
              read.choice?.rule === 'speaker.alone' ? carriedOn(one, state) : one,
            );
    const all = utterances.length > 0 ? utterances : continued(read, state);
    turns.push({ ...read, utterances: all });
    state = remember(state, read, all);
  }
  return turns;
}
