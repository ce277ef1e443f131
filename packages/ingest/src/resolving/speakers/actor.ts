import type { Side } from '@communique/domain';
import type { Mentions, Person } from '../../model.ts';
import type { Word } from '../../reading/words.ts';
import type { Roster } from './roster.ts';

export type ActorKind = 'person' | 'pronoun' | 'joint' | 'place' | 'body' | 'delegation' | 'group';

/** An expression that stands for somebody who can speak or act. `from` and `to` are word indexes in the sentence. */
export interface Actor {
  from: number;
  to: number;
  /** Where the title before the name begins ("Governor of X | Ono"); `from` without one. */
  titled: number;
  kind: ActorKind;
  side: Side | null;
  person: Person | null;
  /** What is printed when it speaks; null when only its side is known. */
  name: string | null;
  /** "Beijing's": it only owns what follows. */
  possessive: boolean;
  /** Under a preposition ("with Liu"): it is not the subject. */
  oblique: boolean;
  /** "The visitors": "they" after it may mean them. */
  plural: boolean;
  /** True for a whole country, which seldom speaks itself. */
  country: boolean;
}

/** What a recogniser finds at a word. */
export interface Found {
  to: number;
  kind: ActorKind;
  side: Side | null;
  person?: Person | null;
  name?: string | null;
  country?: boolean;
}

/** What earlier sentences say about who is meant. */
export interface Memory {
  /** Who spoke last, alone. */
  speaker: Person | null;
  side: Side | null;
  /** The side whose people spoke last as a group ("the Lao leaders"), when "they" means them. */
  group: Side | null;
  /** People in the order of their last mention, the latest first. */
  recent: readonly Person[];
}

/** A sentence while its actors are looked for; `memory` takes in the subjects found so far. */
export interface Scan {
  words: readonly Word[];
  mentions: Pick<Mentions, 'people' | 'places' | 'organisations'>;
  roster: Roster;
  memory: Memory;
}

/** Finds an actor that starts at a word, or null. */
export type Recogniser = (scan: Scan, at: number) => Found | null;
