/**
 * Which meeting a statement was made at, read from its report: the reports of a visit often tell of several, and what
 * was said at one must not be told of another. Where the text does not tell, the statement has no occasion.
 */
import { fold } from '@communique/domain';
import { shortName } from '../wording/names.ts';
import type { Lookup } from './lookup.ts';
import { sentenceAround } from './sentence.ts';
import type { Evidence, MeetingFact, Party, StatementFact } from './types.ts';

/** One meeting, whatever number of reports tell of it. */
export interface Occasion {
  /** Of the first telling. */
  id: string;
  tellings: readonly MeetingFact[];
  day: string | null;
  place: string | null;
  /** Person ids, each once. */
  guests: readonly string[];
  hosts: readonly string[];
  guestParties: readonly Party[];
  hostParties: readonly Party[];
  evidence: readonly Evidence[];
}

/** The meetings of one contact as occasions, in the order given: two reports that name the same host tell of one. */
export function occasionsOf(meetings: readonly MeetingFact[]): Occasion[] {
  const groups: MeetingFact[][] = [];
  for (const meeting of meetings) {
    const home = groups.find((group) => group.every((one) => isSame(one, meeting)));
    if (home) home.push(meeting);
    else groups.push([meeting]);
  }
  return groups.map((tellings): Occasion => {
    const each = <T>(of: (meeting: MeetingFact) => readonly T[]) => [...new Set(tellings.flatMap(of))];
    return {
      id: tellings[0]!.id,
      tellings,
      day: tellings.find((one) => one.day)?.day ?? null,
      place: tellings.find((one) => one.place)?.place ?? null,
      guests: each((one) => one.guests),
      hosts: each((one) => one.hosts),
      guestParties: tellings.flatMap((one) => one.guestParties),
      hostParties: tellings.flatMap((one) => one.hostParties),
      evidence: tellings.flatMap((one) => one.evidence),
    };
  });
}

function isSame(a: MeetingFact, b: MeetingFact): boolean {
  if (a.report === b.report || (a.day && b.day && a.day !== b.day)) return false;
  if (a.hosts.length && b.hosts.length) return a.hosts.some((id) => b.hosts.includes(id));
  return a.place !== null && b.place !== null && fold(a.place) === fold(b.place);
}

/** What people do together away from the table belongs to no meeting, but for these. */
const TALK = /\b(?:discuss|talk|exchang|review|brief|inform|debat|describ|explain|dealt|went into|gone into)\p{L}*/iu;

/**
 * Tells of any statement of one contact at which of its meetings it was made, or null where the text leaves it open:
 * the meeting that the sentence names, else the only one at which the speaker was, else the one told of last.
 */
export function locator(
  at: Lookup,
  meetings: readonly MeetingFact[],
): (statement: StatementFact) => MeetingFact | null {
  const known = new Map<string, readonly Mark[]>();
  const marks = (of: readonly MeetingFact[], report: string): readonly Mark[] => {
    const key = `${report} ${of.map(({ id }) => id).join()}`;
    const found = known.get(key) ?? marksOf(at, of, report);
    known.set(key, found);
    return found;
  };
  return (statement) => {
    const { report } = statement.evidence;
    const { person } = statement;
    const told = meetings.filter((one) => one.report === report);
    const there = person ? told.filter((one) => [...one.guests, ...one.hosts].includes(person)) : told;
    if (!there.length) return null;
    const together = statement.act === 'act' && !person;
    if (there.length === 1 && !together) return there[0]!;
    const sentence = sentenceAround(at, statement.evidence);
    const all = marks(there, report);
    const named = meetingsIn(all, sentence);
    if (named.length === 1) return named[0]!;
    if (named.length > 1 || (together && !TALK.test(sentence.quote))) return null;
    if (there.length === 1) return there[0]!;
    const last = all.findLast(({ start }) => start < sentence.start);
    if (!last) return null;
    const before = meetingsIn(all, sentenceAround(at, { ...statement.evidence, start: last.start, end: last.end }));
    return before.length === 1 ? last.meeting : null;
  };
}

function meetingsIn(marks: readonly Mark[], { start: from, end }: Evidence): MeetingFact[] {
  return [...new Set(marks.filter(({ start }) => from <= start && start < end).map(({ meeting }) => meeting))];
}

interface Mark {
  start: number;
  end: number;
  meeting: MeetingFact;
}

/** Where the report names what only one of the meetings has: a person, or the words by which it is known. In order. */
function marksOf(at: Lookup, meetings: readonly MeetingFact[], report: string): Mark[] {
  const body = at.report.get(report)?.body ?? '';
  const marks: Mark[] = [];
  for (const meeting of meetings) {
    const others = meetings.filter((one) => one !== meeting);
    const people = [...meeting.guests, ...meeting.hosts].filter((id) =>
      others.every((one) => !one.guests.includes(id) && !one.hosts.includes(id)),
    );
    for (const name of new Set(people.flatMap((id) => namesOf(at, id))))
      for (const found of body.matchAll(wordPattern(name)))
        marks.push({ start: found.index, end: found.index + name.length, meeting });
    for (const { start, end } of meeting.evidence)
      if (others.every((one) => one.evidence.every((each) => each.start !== start)))
        marks.push({ start, end, meeting });
  }
  return marks.sort((a, b) => a.start - b.start);
}

function namesOf(at: Lookup, id: string): string[] {
  const person = at.person.get(id);
  return person ? [person.name, shortName(person.name, person.country)] : [];
}

const wordPattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
