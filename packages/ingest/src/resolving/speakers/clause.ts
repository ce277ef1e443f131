import type { Head } from '../../mentions/acts/heads.ts';
import type { Actor } from './actor.ts';

/** A head with the actor it belongs to. */
export interface Clause {
  head: Head;
  subject: Actor | null;
}
