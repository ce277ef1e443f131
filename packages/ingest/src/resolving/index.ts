import type { DatedMention, Frame, Mentions, Person, Reading } from '../model.ts';
import { resolveDates } from './dates/index.ts';
import { resolveFrame } from './frame/index.ts';
import { resolvePeople } from './people/index.ts';

export interface Resolved {
  people: readonly Person[];
  /** Every written date in text order, with the days it stands for. */
  dates: readonly DatedMention[];
  frame: Frame;
}

/** Decides who is meant: one person under all mentions, and which party is guest and which host. */
export function resolve(reading: Reading, mentions: Mentions): Resolved {
  const people = resolvePeople(reading, mentions);
  const dates = resolveDates(reading, mentions);
  const frame = resolveFrame(reading, mentions, people);
  return { people, dates, frame };
}
