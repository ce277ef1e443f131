import type { InvitationRecord, Invitee, StatementRecord } from '@communique/domain';
import { spansWithin } from '../../mentions/spans.ts';
import type { Mentions, Reading, Sentence } from '../../model.ts';
import { sentenceText } from '../../reading/sentence-text.ts';
import { inferred, missing, stated } from '../../resolving/grounds.ts';
import type { Resolved } from '../../resolving/index.ts';
import { evidence } from '../evidence.ts';
import type { Assembled } from '../index.ts';
import { type Asking, askingsIn } from './asking.ts';
import { asPerson, type Meant, meantIn } from './guests.ts';

/**
 * The invitations that are given in the report's own meetings: by whom, to whom of the other side, for when. Those
 * whose two ends the text does not tell are left out, and so are calls on business people and tourists to come.
 */
export function assembleInvitations(
  reading: Reading,
  mentions: Mentions,
  resolved: Resolved,
  statements: readonly StatementRecord[],
): Assembled<InvitationRecord> {
  const value: InvitationRecord[] = [];
  const proofs: Assembled<InvitationRecord>['evidence'] = [];
  for (const sentence of reading.sentences) {
    if (sentence.kind !== 'news') continue;
    for (const asking of askingsIn(sentenceText(reading.body, sentence))) {
      const by = inviterOf(resolved, sentence, asking, statements);
      const object = { start: sentence.start + asking.object.start, end: sentence.start + asking.object.end };
      const to = by && meantIn(mentions, resolved, reading.body, object, by.who);
      if (!by || !to || by.who.country === to.who.country || value.some((one) => isSame(one, by.who, to.who))) continue;
      const verb = { start: sentence.start + asking.verb.start, end: sentence.start + asking.verb.end };
      const when = dayAfter(resolved, sentence, verb.start);
      const pointer = `/invitations/${value.length}`;
      value.push({ by: by.who, to: to.who, forEdtf: when?.resolved.edtf ?? null });
      const undated = missing('invitation.no-day', 'no day is told for which it is made');
      proofs.push(
        evidence(reading.body, pointer, stated(verb, asking.rule)),
        evidence(reading.body, `${pointer}/by`, groundsOf(by, 'invitation.by')),
        evidence(reading.body, `${pointer}/to`, groundsOf(to, 'invitation.to')),
        evidence(reading.body, `${pointer}/forEdtf`, when ? stated(when.mention, when.mention.rule) : undated),
      );
    }
  }
  return { value, evidence: proofs };
}

const groundsOf = ({ start, end, who }: Meant, rule: string) =>
  inferred({ start, end }, rule, `stands for ${who.name}`);

const isSame = (one: InvitationRecord, by: Invitee, to: Invitee): boolean =>
  one.by.name === by.name && one.to.name === to.name;

/** Somebody who takes part and stands before the verb; else the speaker of the sentence. */
function inviterOf(
  { people }: Resolved,
  sentence: Sentence,
  { verb, passive }: Asking,
  statements: readonly StatementRecord[],
): Meant | null {
  const stretch = passive
    ? { start: sentence.start + verb.start, end: sentence.end }
    : { start: sentence.start, end: sentence.start + verb.start };
  const before = people
    .filter(({ takesPart }) => takesPart)
    .flatMap((person) =>
      spansWithin(person.mentions, stretch).map(({ start, end }) => ({ start, end, who: asPerson(person) })),
    )
    .sort((a, b) => b.start - a.start);
  if (before[0]) return before[0];
  const said = statements.find(
    ({ start, end, speaker }) => speaker && start === sentence.start && end === sentence.end,
  );
  const speaker = people.find(({ name, takesPart }) => takesPart && name === said?.speaker);
  return said && speaker ? { start: sentence.start, end: sentence.end, who: asPerson(speaker) } : null;
}

/** The first day, month or year told behind the verb. */
const dayAfter = ({ dates }: Resolved, sentence: Sentence, from: number) =>
  dates.find(({ mention, resolved }) => mention.start >= from && mention.end <= sentence.end && resolved.edtf !== null);
