import type { Side } from '@communique/domain';
import type { HeadClass } from '../../mentions/acts/classes.ts';
import { type Doer, decideAct } from '../../mentions/acts/decide.ts';
import { findHeads, type Head } from '../../mentions/acts/heads.ts';
import type { Mentions, Person, Reading, Sentence } from '../../model.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import type { Resolved } from '../index.ts';
import { type Actor, findActors, type Memory } from './actors.ts';
import { attributedTo, continuesSpeaker } from './attributions.ts';
import { type Roster, rosterOf } from './roster.ts';
import { agentOf, subjectOf } from './subjects.ts';

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

interface Voice {
  side: Side;
  name: string | null;
  person: Person | null;
}

interface State extends Memory {
  voice: Voice | null;
  act: string | null;
}

interface Clause {
  head: Head;
  subject: Actor | null;
}

const SPEECH = new Set<HeadClass>([
  'say',
  'propose',
  'ask',
  'hope',
  'appraise',
  'agree',
  'object',
  'intend',
  'welcome',
]);
const GOVERNING = new Set<HeadClass>(['propose', 'ask', 'hope', 'agree', 'intend', 'sign', 'object', 'welcome']);
const COORDINATORS = new Set(['and', 'but', 'while', 'also', 'then', 'or']);

function voiceOf(actor: Actor, roster: Roster): Voice | null {
  if (actor.kind === 'joint') return { side: 'both', name: null, person: null };
  if (!actor.side) return null;
  if (actor.person) return { side: actor.side, name: actor.person.name, person: actor.person };
  if (actor.name) return { side: actor.side, name: actor.name, person: null };
  const party = actor.side === roster.guest.side ? roster.guest : roster.host;
  return { side: actor.side, name: party.voice, person: null };
}

/** Heads that open a clause of their own, each with its subject; those governed by an earlier head are left out. */
function clausesOf(words: readonly Word[], heads: readonly Head[], actors: readonly Actor[]): Clause[] {
  const clauses: Clause[] = [];
  let floor = 0;
  for (const head of heads) {
    const previous = clauses.at(-1);
    const before = words[head.from - 1];
    const first = words[head.from] as Word;
    const coordinated =
      previous !== undefined && (first.join !== 'close' || (before !== undefined && COORDINATORS.has(before.form)));
    const subject = head.form === 'participle' || head.form === 'noun' ? null : subjectOf(head, floor, actors, words);
    const directly = subject !== null && subject.to <= head.from && head.from - subject.to <= 4;
    const governed = previous !== undefined && GOVERNING.has(previous.head.class);
    const accepted = ((): boolean => {
      switch (head.form) {
        case 'infinitive':
          return false;
        case 'participle':
          return (
            head.from === 0 ||
            first.join === 'comma' ||
            before?.form === 'while' ||
            (coordinated && previous?.head.form === 'participle')
          );
        case 'modal':
          return !governed || (coordinated && before?.form !== 'or' && previous?.head.class === 'welcome');
        case 'noun':
          return !governed;
        case 'passive':
          return SPEECH.has(head.class) || head.class === 'sign' || head.class === 'act'
            ? !governed || head.class !== 'act'
            : false;
        case 'past':
          if (subject) return subject.to > head.from || directly || !governed || subject.person !== null;
          return coordinated;
        case 'present':
          if (subject && (directly || !governed)) return head.class !== 'act' || directly;
          return coordinated && first.form.endsWith('s');
      }
    })();
    if (!accepted) continue;
    clauses.push({ head, subject });
    floor = head.to;
  }
  return clauses;
}

/** The clause that says who speaks when it stands after or inside the words: "…, he said", "X, he noted, Y". */
function parenthetical(clauses: readonly Clause[], words: readonly Word[]): Clause | null {
  return (
    clauses.find(({ head, subject }, index) => {
      if (!subject || (!subject.person && subject.kind !== 'joint' && subject.kind !== 'pronoun')) return false;
      if (head.class !== 'say' && head.class !== 'hope' && head.class !== 'propose' && head.class !== 'ask')
        return false;
      const next = words[head.to];
      if (next?.form === 'that') return false;
      const inverted = subject.from >= head.to;
      const start = inverted ? head.from : subject.from;
      if (start === 0 || words[start]?.join === 'close') return false;
      const closes = inverted ? true : !next || next.join !== 'close';
      return closes || (index > 0 && index === clauses.length - 1);
    }) ?? null
  );
}

function doerOf(clause: Clause, voice: Voice, actors: readonly Actor[], words: readonly Word[]): Doer {
  const { head, subject } = clause;
  const relation = (actor: Actor | null | undefined): Doer => {
    if (!actor) return 'nobody';
    if (actor.kind === 'joint') return 'joint';
    if (!actor.side) return 'nobody';
    return actor.side === voice.side ? 'own' : 'other';
  };
  if (head.class === 'will' || head.class === 'should') return relation(subject);
  if (head.class === 'hope' || head.class === 'ask') {
    if (head.form === 'passive' && head.class === 'ask') return relation(subject);
    const next = words[head.to];
    if (next?.form === 'to' && head.class === 'hope') return 'own';
    const target = actors.find((actor) => actor.from >= head.to);
    if (!target || (head.class === 'hope' && target.oblique)) return 'nobody';
    const after = actors[actors.indexOf(target) + 1];
    if (after && words[after.from - 1]?.form === 'and' && after.from - target.to <= 2 && after.side !== target.side)
      return 'joint';
    return relation(target);
  }
  return relation(subject);
}

/** Walks the story's sentences as turns and gives what is said and done in them, with speaker and act. */
export function walkTurns(reading: Reading, mentions: Mentions, resolved: Resolved): Utterance[] {
  const roster = rosterOf(mentions, resolved);
  const utterances: Utterance[] = [];
  let state: State = { speaker: null, side: null, recent: [], voice: null, act: null };
  for (const sentence of reading.sentences) {
    if (sentence.kind !== 'news') continue;
    const words = wordsOf(reading.body, sentence.start, sentence.end);
    const actors = findActors(sentence, words, mentions, roster, state);
    const clauses = clausesOf(words, findHeads(words), actors);
    const frame = parenthetical(clauses, words);
    const attributed = attributedTo(words, actors);
    const lead = clauses.find(({ head, subject }) => subject && SPEECH.has(head.class) && head.form !== 'passive');
    const named =
      attributed ??
      frame?.subject ??
      (lead?.subject?.kind === 'place' || lead?.subject?.kind === 'group' ? null : lead?.subject) ??
      null;
    let voice = named ? voiceOf(named, roster) : null;
    const spoken = voice !== null;
    if (!voice && continuesSpeaker(words)) voice = state.voice;
    const content = clauses.filter((clause) => clause !== frame);
    if (!voice) {
      const passive = content.find(({ head }) => head.form === 'passive');
      const agent = passive ? agentOf(passive.head, actors, words) : null;
      if (agent) voice = voiceOf(agent, roster);
      else if (passive && ['agree', 'sign', 'act'].includes(passive.head.class))
        voice = { side: 'both', name: null, person: null };
    }
    if (!voice) {
      const doer = content.find(
        ({ subject, head }) => subject !== null && head.class !== 'should' && head.class !== 'will',
      )?.subject;
      const free = doer ?? content.find(({ subject }) => subject?.kind === 'joint')?.subject;
      if (free && (free.kind !== 'group' || free.name)) voice = voiceOf(free, roster);
    }
    voice ??= state.voice;
    if (voice) {
      const said = voice;
      const acts = content.flatMap((clause) => {
        const doer = doerOf(clause, said, actors, words);
        const act = decideAct({
          class: clause.head.class,
          negated: clause.head.negated,
          doer,
          joint: said.side === 'both',
        });
        return act ? [{ clause, act }] : [];
      });
      const says = clauses.some(({ head }) => head.class === 'say');
      const only = (act: string, rule: string): void => {
        utterances.push({
          sentence,
          start: sentence.start,
          end: sentence.end,
          side: said.side,
          speaker: said.name,
          act,
          rule,
        });
      };
      if (acts.length === 0) {
        if (spoken && (says || attributed)) only('appraise', 'act.said');
      } else {
        acts.forEach(({ clause, act }, index) => {
          const start = index === 0 ? sentence.start : (words[clause.head.from] as Word).start;
          const next = acts[index + 1];
          const end = next ? (words[next.clause.head.from] as Word).start : sentence.end;
          utterances.push({ sentence, start, end, side: said.side, speaker: said.name, act, rule: clause.head.rule });
        });
      }
    }
    state = remember(state, actors, spoken || (voice !== null && content.length > 0) ? voice : state.voice);
  }
  return utterances;
}

function remember(state: State, actors: readonly Actor[], voice: Voice | null): State {
  const named = actors.flatMap((actor) => (actor.person ? [actor.person] : [])).reverse();
  const recent = [...new Set([...named, ...state.recent])];
  const speaker =
    voice?.person ??
    (voice && voice.side !== 'both' && voice.side === state.speaker?.country
      ? state.speaker
      : voice?.side === 'both'
        ? state.speaker
        : null);
  return {
    speaker: speaker ?? recent[0] ?? null,
    side: voice && voice.side !== 'both' ? voice.side : state.side,
    recent,
    voice: voice ?? state.voice,
    act: null,
  };
}
