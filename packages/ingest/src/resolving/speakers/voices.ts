import type { Side } from '@communique/domain';
import type { Head } from '../../mentions/acts/heads.ts';
import type { Person } from '../../model.ts';
import type { Word } from '../../reading/words.ts';
import type { Actor } from './actor.ts';
import { attributedTo, continuesSpeaker, parenthetical } from './attributions.ts';
import { isOfJourney } from './circumstances.ts';
import type { Clause } from './clause.ts';
import { SPEECH } from './clauses.ts';
import { givesTerms, switchesSide } from './links.ts';
import { otherSide, type PartyVoice, partyOf, type Roster } from './roster.ts';
import { agentOf } from './subjects.ts';

/** Who speaks: a side, and the person, place or body that is printed; null for both sides. */
export interface Voice {
  side: Side;
  name: string | null;
  person: Person | null;
}

export const BOTH: Voice = { side: 'both', name: null, person: null };

/** The voice of an actor, or null when its side is not known. */
export function voiceOf(actor: Actor, roster: Roster): Voice | null {
  if (actor.kind === 'joint') return BOTH;
  if (!actor.side) return null;
  if (actor.side === 'both') return BOTH;
  if (actor.person) return { side: actor.side, name: actor.person.name, person: actor.person };
  const party = actor.side === roster.guest.side ? roster.guest : roster.host;
  return { side: actor.side, name: actor.name ?? party.voice, person: null };
}

function partyVoice({ leader, voice }: PartyVoice, side: Side): Voice {
  return { side, name: leader?.name ?? voice, person: leader };
}

export interface Choice {
  voice: Voice;
  /** True when the sentence itself says who speaks; false when an earlier turn goes on. */
  spoken: boolean;
  /** The clause that only attributes; it is no act of its own. */
  frame: Clause | null;
  rule: string;
}

/** The rule of a sentence that tells what a document lays down. */
export const TERMS = 'speaker.terms';
/** The rule of a sentence in which nobody is told to speak or act. */
export const NOBODY = 'speaker.nobody';
/** The rule of what one side is shown by the other. */
export const SHOWER = 'speaker.shower';
const PASSIVES = new Set(['was', 'were', 'introduced', 'presented', 'explained', 'shown']);
const JOINT_WITHOUT_AGENT = new Set(['agree', 'sign', 'act']);

/** "Li's hope", "the proposals that Quang Ninh put": the actor right before or after a noun of speech. */
function proposerOf(clause: Clause | undefined, actors: readonly Actor[], words: readonly Word[]): Actor | null {
  if (clause?.head.form !== 'noun') return null;
  const { from, to } = clause.head;
  const owner = actors.find((actor) => actor.possessive && actor.to <= from && from - actor.to <= 2);
  if (owner && (owner.person !== null || owner.kind === 'joint')) return owner;
  const link = words[to - 1]?.form === 'of' ? 'of' : words[to]?.form;
  if (link !== 'that' && link !== 'which' && link !== 'by' && link !== 'of') return null;
  return actors.find((actor) => actor.from >= to && actor.from <= to + 2) ?? null;
}

/** "Hopefully both sides would": a wish of whoever is speaking. */
const wishes = (words: readonly Word[]): boolean =>
  words[0]?.form === 'hopefully' || words.some(({ form }) => form === 'would');

/** "Chen said in his reply": somebody is named for what is said. */
const saysItself = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ head, subject }) => head.class === 'say' && subject?.person != null);

const COPULAS = new Set(['is', 'was', 'are', 'were']);

/** "At the head of the guests was Kong", "Kong is on a visit", "… of Guangxi, Kong.": the sentence only says who somebody is. */
function isNamed(actor: Actor, words: readonly Word[]): boolean {
  if (COPULAS.has(words[actor.to]?.form ?? '')) return true;
  if (COPULAS.has(words[actor.titled - 1]?.form ?? '')) return true;
  return actor.to === words.length && words[actor.titled]?.join === 'comma';
}

/** "Ivanov has met Li to talk about …, the consulate said": the sentence is told, whoever issued the news. */
function isNarrated(frame: Clause, clauses: readonly Clause[]): boolean {
  const office = frame.subject?.person === null && frame.subject.kind !== 'joint';
  return clauses.some(
    ({ head, subject }) =>
      head.form === 'past' &&
      head.to <= frame.head.from &&
      (office
        ? subject?.person != null || subject?.kind === 'joint'
        : head.class === 'event' && subject?.person != null),
  );
}

const PROGRAMMES = new Set(['programme', 'program', 'itinerary', 'schedule']);

/** "The programme included a visit to", "on the guests' agenda were": the guests did it. */
function isProgramme({ class: name, form, from, to }: Head, words: readonly Word[]): boolean {
  if (name !== 'act' || form !== 'noun') return false;
  if (PROGRAMMES.has(words[from]?.form ?? '')) return true;
  return words.slice(from, to).some(({ form: word, possessive }) => possessive && VISITORS.test(word));
}

const VISITORS = /^(?:delegation|guest|visitor|mission|group)/;
const MOVING = /^(?:impress|delight|fascinat|ma[dk]e)/;

/** "The greenhouses impressed Tuan", "made an impression on him": whoever is moved judges. */
function experiencerOf(clauses: readonly Clause[], actors: readonly Actor[], words: readonly Word[]): Actor | null {
  const moved = clauses.find(
    ({ head, subject }) =>
      head.class === 'appraise' &&
      head.form === 'past' &&
      !subject?.person &&
      MOVING.test(words[head.from]?.form ?? ''),
  );
  return actors.find((actor) => moved !== undefined && actor.titled === moved.head.to && actor.person !== null) ?? null;
}

/** "Its strengths were introduced | to the guests": the side that shows is the other one. */
function showerOf(
  clauses: readonly Clause[],
  actors: readonly Actor[],
  words: readonly Word[],
  roster: Roster,
): Voice | null {
  const shown = clauses.find(
    ({ head, subject }) => head.class === 'act' && PASSIVES.has(words[head.from]?.form ?? '') && !subject?.person,
  );
  if (!shown) return null;
  const { to } = shown.head;
  const at = words[to - 1]?.form === 'to' ? to : words[to]?.form === 'to' ? to + 1 : -1;
  const viewer = actors.find((actor) => at >= 0 && actor.from >= at && actor.from <= at + 1);
  if (!viewer?.side || viewer.side === 'both') return null;
  const party = partyOf(otherSide(viewer.side, roster), roster);
  return party?.side ? partyVoice(party, party.side) : null;
}

/**
 * Decides who speaks in a sentence: an attribution ("according to X", "…, he said"), the subject of its first verb of
 * speech, the agent of a passive, who does the reported deed; else the turn goes on with `current`.
 */
export function chooseVoice(
  words: readonly Word[],
  actors: readonly Actor[],
  clauses: readonly Clause[],
  roster: Roster,
  current: Voice | null,
): Choice | null {
  const frame = parenthetical(clauses, words, actors);
  if (frame && isNarrated(frame, clauses)) {
    const rest = clauses.filter((clause) => clause !== frame);
    return chooseVoice(words, actors, rest, roster, current);
  }
  const choose = (actor: Actor | null | undefined, rule: string, spoken = true): Choice | null => {
    const voice = actor ? voiceOf(actor, roster) : null;
    return voice ? { voice, spoken, frame, rule } : null;
  };
  const attributed =
    choose(attributedTo(words, actors), 'speaker.attributed') ?? choose(frame?.subject, 'speaker.frame');
  if (attributed) return attributed;
  if (givesTerms(words) && !clauses.some(({ head }) => head.class === 'say'))
    return { voice: BOTH, spoken: true, frame: null, rule: TERMS };
  if (current && !saysItself(clauses) && continuesSpeaker(words))
    return { voice: current, spoken: true, frame, rule: 'speaker.own-words' };

  const experiencer = experiencerOf(clauses, actors, words);
  if (experiencer) {
    const choice = choose(experiencer, 'speaker.experiencer');
    if (choice) return choice;
  }
  const proposer = proposerOf(clauses[0], actors, words);
  if (proposer) {
    const choice = choose(proposer, 'speaker.proposer');
    if (choice) return choice;
  }
  const aim = clauses.find(({ head, subject }) => head.class === 'intend' && !subject && isOfJourney(head, words));
  const reported = clauses.some(({ head, subject }) => head.class === 'say' && subject !== null);
  if (aim && roster.guest.side && !reported) {
    const { side, voice: name } = roster.guest;
    const voice = current?.side === side ? current : { side, name, person: null };
    return { voice, spoken: false, frame, rule: 'speaker.journey' };
  }
  const lead = clauses.find(
    ({ head, subject }) =>
      subject !== null && head.form !== 'passive' && head.form !== 'modal' && head.class !== 'event',
  );
  const passive = clauses.find(({ head }) => head.form === 'passive' && head.class !== 'event');
  const agent = passive ? agentOf(passive.head, actors, words) : null;
  if (agent && (!lead || clauses.indexOf(lead) > clauses.indexOf(passive as Clause))) {
    const choice = choose(agent, 'speaker.agent');
    if (choice) return choice;
  }
  if (lead?.subject) {
    const { subject, head } = lead;
    const nameless =
      (subject.kind === 'group' && subject.name === null) || (subject.country && current?.person != null);
    if (nameless && current && current.side === subject.side)
      return { voice: current, spoken: false, frame, rule: 'speaker.own-side' };
    const choice = choose(subject, 'speaker.subject', SPEECH.has(head.class) || subject.person !== null);
    if (choice) return choice;
  }
  const first = actors.find((actor) => !actor.oblique && !actor.possessive);
  const event = clauses.some(({ head }) => head.class === 'event');
  if (
    !event &&
    first?.person?.takesPart &&
    !isNamed(first, words) &&
    !clauses.some(({ subject }) => subject === first)
  ) {
    const choice = choose(first, 'speaker.alone');
    if (choice) return choice;
  }
  if (switchesSide(words) && first?.side && first.side !== 'both') {
    const choice = choose(first, 'speaker.reply');
    if (choice) return choice;
  }
  if (switchesSide(words) && current && current.side !== 'both') {
    const party = partyOf(otherSide(current.side, roster), roster);
    if (party?.side) return { voice: partyVoice(party, party.side), spoken: true, frame, rule: 'speaker.reply' };
  }
  const willing = clauses.find(({ subject, head }) => subject !== null && head.class === 'will')?.subject;
  if (willing?.kind === 'joint' && current?.person && wishes(words)) {
    return { voice: current, spoken: false, frame, rule: 'speaker.wish' };
  }
  const willed = clauses.find(({ head }) => head.class === 'will')?.head;
  const doing = willed ? agentOf(willed, actors, words) : null;
  if (doing?.kind === 'place' && !doing.country && doing.side !== current?.side) {
    const choice = choose(doing, 'speaker.will-agent', false);
    if (choice) return choice;
  }
  if (willing?.kind === 'joint') return { voice: BOTH, spoken: false, frame, rule: 'speaker.joint-will' };
  if (willing?.kind === 'place' && !willing.country && willing.side !== current?.side) {
    const choice = choose(willing, 'speaker.place-will', false);
    if (choice) return choice;
  }
  const together = clauses.find(
    ({ head }) => head.class === 'act' && (head.form === 'infinitive' || head.form === 'participle'),
  );
  const { side: visiting, voice: visitor } = roster.guest;
  if (!lead && visiting && visitor && clauses.some(({ head }) => isProgramme(head, words))) {
    return { voice: { side: visiting, name: visitor, person: null }, spoken: false, frame, rule: 'speaker.programme' };
  }
  const shower = showerOf(clauses, actors, words, roster);
  if (shower) return { voice: shower, spoken: false, frame, rule: SHOWER };
  const bare = passive ?? together ?? clauses.find(({ head }) => head.form === 'noun');
  if (!lead && bare && JOINT_WITHOUT_AGENT.has(bare.head.class)) {
    return { voice: BOTH, spoken: false, frame, rule: 'speaker.no-agent' };
  }
  if (current) return { voice: current, spoken: false, frame, rule: 'speaker.turn' };
  const own = choose(clauses[0]?.subject, 'speaker.first-subject', false);
  if (own) return own;
  return clauses.length > 0 ? { voice: BOTH, spoken: false, frame, rule: NOBODY } : null;
}
