/** Milliseconds within which a statement is soon done: it needs no turn. */
const SOON = 10;

/**
 * By how much the best time grows each time that it is not reached, so that what has become slow is noticed: slowly, since
 * one client with many requests at once waits for connections each time, and seldom sees the best.
 */
const FORGETTING = 1.001;

/**
 * How fast statements have been, each by its best time: on a busy machine anything may take long, but only what costs
 * little is ever done soon.
 */
export function pacesOf<Statement extends object>() {
  const best = new WeakMap<Statement, number>();
  return {
    note(statement: Statement, milliseconds: number): void {
      best.set(statement, Math.min(milliseconds, (best.get(statement) ?? Number.POSITIVE_INFINITY) * FORGETTING));
    },
    /** Whether it has been done soon; not while it was never done. */
    isSoonDone: (statement: Statement): boolean => (best.get(statement) ?? Number.POSITIVE_INFINITY) <= SOON,
  };
}

export type Paces<Statement extends object> = ReturnType<typeof pacesOf<Statement>>;
