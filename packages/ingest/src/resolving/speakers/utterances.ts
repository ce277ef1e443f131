import type { Side } from '@communique/domain';
import type { HeadClass } from '../../mentions/acts/classes.ts';
import { decideAct } from '../../mentions/acts/decide.ts';
import type { Head } from '../../mentions/acts/heads.ts';
import { isReciprocal, opensProgramme } from '../../mentions/acts/reciprocal.ts';
import type { Sentence } from '../../model.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor, ActorKind } from './actor.ts';
import type { Clause } from './clause.ts';
import { SPEECH } from './clauses.ts';
import { doerOf } from './doers.ts';
import { reactionEnd } from './links.ts';
import type { Roster } from './roster.ts';
import { BOTH, type Choice, NOBODY, SHOWER, TERMS, type Voice, voiceOf } from './voices.ts';

/** A stretch of a sentence with one act of one speaker. */
export interface Utterance {
  sentence: Sentence;
  start: number;
  end: number;
  side: Side;
  speaker: string | null;
  act: string;
  rule: string;
  /** The words that give the act; null when the sentence as a whole does. */
  head: { start: number; end: number } | null;
}

/** Index of the word that an utterance's head begins with, or -1 when the sentence as a whole gives the act. */
export const indexOfHead = (words: readonly Word[], head: Utterance['head']): number =>
  words.findIndex(({ start }) => start === head?.start);

/** What one sentence shows before themes are asked for. */
export interface SentenceReading {
  sentence: Sentence;
  words: readonly Word[];
  actors: readonly Actor[];
  clauses: readonly Clause[];
  choice: Choice | null;
}

interface ActOfClause {
  clause: Clause;
  voice: Voice;
  act: string;
}

const CLAUSE_OPENERS = new Set('that to would will could might for'.split(' '));

/** "Wished the province luck": two objects and no clause. */
function isGreeting({ head }: Clause, words: readonly Word[]): boolean {
  if (head.class !== 'hope' || head.to !== head.from + 1 || !words[head.from]?.form.startsWith('wish')) return false;
  return head.form !== 'noun' && !words.slice(head.to).some(({ form }) => CLAUSE_OPENERS.has(form));
}

const WITH_REACH = 8;

/** "Discussed with", "met to discuss": done by both, whoever is named. */
function isTogether(head: Head, words: readonly Word[]): boolean {
  if (!isReciprocal(words, head.from)) return false;
  if (head.form === 'participle' || head.form === 'infinitive') return true;
  return words
    .slice(0, head.to + WITH_REACH)
    .some(({ form }, at) => form === 'with' || (form === 'they' && at < head.from));
}

/** "With Xu, his counterpart, Lam chaired a seminar": what is done with one of the other side is done by both. */
function isAlongside({ subject }: Clause, actors: readonly Actor[], words: readonly Word[]): boolean {
  const [first] = actors;
  const with_ = words[0]?.form === 'with' || (words[1]?.form === 'with' && words[0]?.form === 'together');
  if (!with_ || !first?.oblique || first.titled > 2) return false;
  return subject?.person != null && first.person !== null && first.side !== subject.side;
}

/** Signing is of both; a second named speaker in the sentence speaks for himself; else the sentence's voice. */
function voiceOfClause(
  { head, subject }: Clause,
  choice: Choice,
  roster: Roster,
  actors: readonly Actor[],
  words: readonly Word[],
): Voice {
  if (head.class === 'sign') return BOTH;
  if (head.class === 'act' && (isTogether(head, words) || (!subject && head.form === 'past' && choice.rule !== SHOWER)))
    return BOTH;
  if (head.class === 'act' && isAlongside({ head, subject }, actors, words)) return BOTH;
  const attributed = choice.rule === 'speaker.attributed' || choice.frame !== null;
  if (attributed || !subject || head.form === 'passive' || !SPEECH.has(head.class)) return choice.voice;
  return subject.person || subject.kind === 'joint' ? (voiceOf(subject, roster) ?? choice.voice) : choice.voice;
}

const RECEIVED = new Set(
  'delegation visit guest visitor presence attendance participation arrival trip official leader ambassador them him her'.split(
    ' ',
  ),
);
const OBJECT_REACH = 5;

/** "Welcomed the delegation", "welcomed Chen to Hanoi": a greeting; "welcomed more investors" is none. */
function isReception({ head }: Clause, actors: readonly Actor[], words: readonly Word[]): boolean {
  if (head.class !== 'welcome' || head.form === 'passive') return false;
  const object = actors.find(({ from, oblique }) => from >= head.to && from <= head.to + OBJECT_REACH && !oblique);
  const near = words.slice(head.to, head.to + OBJECT_REACH);
  return object?.person != null || near.some(({ key, form }) => RECEIVED.has(key) || RECEIVED.has(form));
}

const REPORTING: ReadonlySet<HeadClass> = new Set(['say', 'hope', 'propose', 'ask', 'appraise']);
const reports = ({ head }: Clause): boolean => REPORTING.has(head.class);

const PARTIES: ReadonlySet<ActorKind> = new Set(['place', 'group', 'body']);

/** "The two will meet each year", "Guangxi will attend" in somebody's own words: a promise, and no stop of this journey. */
const isPromised = ({ kind }: Actor, { voice }: Choice): boolean =>
  kind === 'joint' || (PARTIES.has(kind) && voice.person !== null);

/** Protocol told with a verb of wishing or with "will": it is no act, and the sentence none. */
function isProtocol({ words, actors, clauses }: SentenceReading, choice: Choice): (clause: Clause) => boolean {
  const told = choice.frame === null && choice.rule !== 'speaker.attributed' && !clauses.some(reports);
  return (clause) => {
    const { head, subject } = clause;
    const planned =
      told &&
      !(subject && isPromised(subject, choice)) &&
      (head.class === 'will' || head.class === 'intend') &&
      opensProgramme(words, head.to);
    return planned || isGreeting(clause, words) || isReception(clause, actors, words);
  };
}

/** "There will be a fair", "a week of events will take place": announced by nobody, agreed by nobody. */
function isAnnounced({ class: head, from, to }: Head, words: readonly Word[]): boolean {
  if (head !== 'will') return false;
  return words[from - 1]?.form === 'there' || (words[to]?.form === 'take' && words[to + 1]?.form === 'place');
}

/** "Nam said that the city had signed": whoever speaks of a signing tells of an earlier one. */
function isReportedSigning({ head, subject }: Clause, clauses: readonly Clause[]): boolean {
  if (head.class !== 'sign' || head.form === 'participle') return false;
  return clauses.some((one) => one.head.class === 'say' && one.subject?.person && one.subject !== subject);
}

const TENTATIVE = new Set(['may', 'might', 'could']);

function actsOf({ words, actors, clauses }: SentenceReading, choice: Choice, roster: Roster): ActOfClause[] {
  const { frame } = choice;
  const act = (clause: Clause, subjectOf: Clause): ActOfClause[] => {
    const voice = voiceOfClause(clause, choice, roster, actors, words);
    const doer = doerOf(subjectOf, voice, actors, words);
    const { class: head, negated, form } = clause.head;
    const [past, joint] = [form === 'past', voice.side === 'both'];
    const tentative = TENTATIVE.has(words[clause.head.from]?.form ?? '');
    const decided = decideAct({ class: head, negated, past, doer, joint, tentative });
    const laid = choice.rule === TERMS && decided !== 'sign' && decided !== 'object';
    const answered = decided === 'intend' && voice.side !== 'both' && reactionEnd(words) > 0;
    return decided ? [{ clause, voice: laid ? BOTH : voice, act: laid || answered ? 'agree' : decided }] : [];
  };
  if (frame && frame.head.class !== 'say') {
    const content = clauses.find((clause) => clause !== frame && clause.head.form === 'modal');
    return act(frame, frame.head.class === 'hope' && content ? content : frame);
  }
  const planned = choice.rule === NOBODY && !clauses.some(({ head }) => head.class === 'agree');
  return clauses
    .filter((clause) => !isReportedSigning(clause, clauses))
    .filter((clause) => clause !== frame && !(planned && isAnnounced(clause.head, words)))
    .flatMap((clause) => act(clause, clause));
}

/** The utterances of a sentence: one a clause with an act, each from its head to the next, the first from the start. */
export function utterancesOf(read: SentenceReading, roster: Roster): Utterance[] {
  const { sentence, words, choice } = read;
  if (!choice) return [];
  const isNoAct = isProtocol(read, choice);
  const clauses = read.clauses.filter((clause) => !isNoAct(clause));
  if (clauses.length === 0 && read.clauses.length > 0) return [];
  const acts = actsOf({ ...read, clauses }, choice, roster);
  if (acts.length === 0 && clauses.some((clause) => isReportedSigning(clause, clauses))) return [];
  const whole = { sentence, start: sentence.start, end: sentence.end };
  if (acts.length === 0) {
    const { voice } = choice;
    return choice.spoken
      ? [
          {
            ...whole,
            side: voice.side,
            speaker: voice.name,
            act: choice.rule === TERMS ? 'agree' : 'appraise',
            rule: 'act.said',
            head: null,
          },
        ]
      : [];
  }
  return acts.map(({ clause, voice, act }, index) => {
    const next =
      acts[index + 1]?.clause ?? read.clauses.find((one) => one.head.from > clause.head.from && isNoAct(one));
    const start = index === 0 ? sentence.start : (words[clause.head.from] as Word).start;
    const end = next ? (words[next.head.from] as Word).start : sentence.end;
    const head = { start: (words[clause.head.from] as Word).start, end: (words[clause.head.to - 1] as Word).end };
    return { sentence, start, end, side: voice.side, speaker: voice.name, act, rule: clause.head.rule, head };
  });
}
