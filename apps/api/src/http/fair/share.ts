/** What a request took. */
export interface Work {
  /** Milliseconds in which this process, which has one thread, could do nothing else. */
  busy: number;
  /** Milliseconds from beginning to end: the database worked in most of the others. */
  whole: number;
}

/** Milliseconds that a client has at once, and that flow in a second. */
const BURST = 1_000;
const FLOW = 300;
/** A debt grows no deeper, so that nobody waits longer than this for what he did before; milliseconds of work. */
const DEEPEST = 200;

/** Milliseconds for which all others may be held up without noticing; what takes longer at a time must be rare. */
const UNNOTICED = 2;
const BEYOND = 5;
/** What a millisecond of the database is charged: it has more threads, and leaves a half of one to others. */
const OF_DATABASE = 0.2;

/** What work is charged, in milliseconds of this process. */
export const chargeOf = ({ busy, whole }: Work): number =>
  busy + BEYOND * Math.max(0, busy - UNNOTICED) + OF_DATABASE * Math.max(0, whole - busy);

/** A client's share of the process: work takes from it, beyond its end too, and time fills it. */
export interface Share {
  left: number;
  /** When `left` was right, in milliseconds. */
  at: number;
}

/** What a client has that has asked for nothing for a while. */
export const fullShare = (at: number): Share => ({ left: BURST, at });

/** The share as it is by now, after further work. */
export const charged = ({ left, at }: Share, now: number, charge = 0): Share => ({
  left: Math.max(-DEEPEST, Math.min(BURST, left + (Math.max(0, now - at) * FLOW) / 1000) - charge),
  at: now,
});
