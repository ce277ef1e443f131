import type { Frame, Mentions, Person, Reading } from '../model.ts';
import { resolveFrame } from './frame/index.ts';
import { resolvePeople } from './people/index.ts';

export interface Resolved {
  people: readonly Person[];
  frame: Frame;
}

/** Decides who is meant: one person under all mentions, and which party is guest and which host. */
export function resolve(reading: Reading, mentions: Mentions): Resolved {
  const people = resolvePeople(reading, mentions);
  const frame = resolveFrame(reading, mentions, people);
  return { people, frame };
}
