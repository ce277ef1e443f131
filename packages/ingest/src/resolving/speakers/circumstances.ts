import type { Head } from '../../mentions/acts/heads.ts';
import { isReciprocal } from '../../mentions/acts/reciprocal.ts';
import type { Word } from '../../reading/words.ts';
import { clauseStart } from './subjects.ts';

/** "Met to discuss", "sat down together, exchanging views": what a meeting was for was done there. */
export function isPurpose(head: Head, words: readonly Word[], previous: Head | undefined): boolean {
  return (previous === undefined || previous.class === 'event') && isReciprocal(words, head.from);
}

const MEETINGS = new Set('meeting talk discussion conversation session conference seminar forum workshop'.split(' '));

/** "The meeting covered": the meeting itself is the subject. */
export function isMeeting(head: Head, words: readonly Word[]): boolean {
  return words.slice(clauseStart(head.from, 0, words), head.from).some(({ key }) => MEETINGS.has(key));
}

const JOURNEYS = new Set(['visit', 'trip', 'journey', 'tour']);

/** "The trip aims at": whoever travels means it. */
export function isOfJourney(head: Head, words: readonly Word[]): boolean {
  return words.slice(clauseStart(head.from, 0, words), head.from).some(({ key }) => JOURNEYS.has(key));
}
