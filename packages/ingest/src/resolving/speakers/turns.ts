import type { Side } from '@communique/domain';
import { decideAct } from '../../mentions/acts/decide.ts';
import { findHeads } from '../../mentions/acts/heads.ts';
import type { Mentions, Reading, Sentence } from '../../model.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import type { Resolved } from '../index.ts';
import type { Actor, Memory } from './actor.ts';
import { findActors } from './actors.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { doerOf } from './doers.ts';
import { type Roster, rosterOf } from './roster.ts';
import { type Choice, chooseVoice, type Voice } from './voices.ts';

/** A stretch of a sentence with one act of one speaker. */
export interface Utterance {
  sentence: Sentence;
  start: number;
  end: number;
  side: Side;
  speaker: string | null;
  act: string;
  rule: string;
}

interface State extends Memory {
  voice: Voice | null;
}

/** What one sentence shows before themes are asked for. */
export interface SentenceReading {
  sentence: Sentence;
  words: readonly Word[];
  actors: readonly Actor[];
  clauses: readonly Clause[];
  choice: Choice | null;
}

/** Reads one sentence against what was said before it. */
function readSentence(
  sentence: Sentence,
  body: string,
  mentions: Mentions,
  roster: Roster,
  state: State,
): SentenceReading {
  const words = wordsOf(body, sentence.start, sentence.end);
  const actors = findActors(sentence, words, mentions, roster, state);
  const clauses = clausesOf(words, findHeads(words), actors);
  return { sentence, words, actors, clauses, choice: chooseVoice(words, actors, clauses, roster, state.voice) };
}

function utterancesOf({ sentence, words, actors, clauses, choice }: SentenceReading): Utterance[] {
  if (!choice) return [];
  const { voice, frame } = choice;
  const acts = clauses.flatMap((clause) => {
    if (clause === frame && clause.head.class === 'say') return [];
    const doer = doerOf(clause, voice, actors, words);
    const act = decideAct({
      class: clause.head.class,
      negated: clause.head.negated,
      doer,
      joint: voice.side === 'both',
    });
    return act ? [{ clause, act, rule: clause.head.rule }] : [];
  });
  const common = { sentence, side: voice.side, speaker: voice.name };
  if (acts.length === 0) {
    return choice.spoken
      ? [{ ...common, start: sentence.start, end: sentence.end, act: 'appraise', rule: 'act.said' }]
      : [];
  }
  return acts.map(({ clause, act, rule }, index) => {
    const next = acts[index + 1];
    const start = index === 0 ? sentence.start : (words[clause.head.from] as Word).start;
    const end = next ? (words[next.clause.head.from] as Word).start : sentence.end;
    return { ...common, start, end, act, rule };
  });
}

function remember(state: State, { actors, choice }: SentenceReading): State {
  const named = actors.flatMap((actor) => (actor.person ? [actor.person] : [])).reverse();
  const recent = [...new Set([...named, ...state.recent])];
  const voice = choice?.spoken ? choice.voice : state.voice;
  const speaker = voice?.person ?? (voice?.side === state.speaker?.country ? state.speaker : null) ?? recent[0] ?? null;
  const side = voice && voice.side !== 'both' ? voice.side : state.side;
  return { speaker, side, recent, voice };
}

/** Walks the story's sentences as turns: each is read against who spoke before it. */
export function readTurns(reading: Reading, mentions: Mentions, resolved: Resolved): SentenceReading[] {
  const roster = rosterOf(mentions, resolved);
  let state: State = { speaker: null, side: null, recent: [], voice: null };
  return reading.sentences
    .filter(({ kind }) => kind === 'news')
    .map((sentence) => {
      const read = readSentence(sentence, reading.body, mentions, roster, state);
      state = remember(state, read);
      return read;
    });
}

/** What is said and done in the story, with speaker and act. */
export function walkTurns(reading: Reading, mentions: Mentions, resolved: Resolved): Utterance[] {
  return readTurns(reading, mentions, resolved).flatMap(utterancesOf);
}
