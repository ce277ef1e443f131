/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, wrongCall: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A call that can't be carried out as written; its message says what to write instead. */
export class WrongCall extends Error {
  override name = 'WrongCall';
}
