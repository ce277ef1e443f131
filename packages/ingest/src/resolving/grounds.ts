import type { Absence } from '@communique/domain';
import type { Grounds } from '../model.ts';

/** The words say it: a stretch of the body, and the rule that read it. */
export function stated(span: { start: number; end: number }, rule: string): Grounds {
  return { status: 'stated', start: span.start, end: span.end, rule, reason: null };
}

/** Worked out: the words it was worked out from, and one sentence that says how. */
export function inferred(span: { start: number; end: number }, rule: string, reason: string): Grounds {
  return { status: 'inferred', start: span.start, end: span.end, rule, reason };
}

const empty = (absence: Absence, rule: string, reason: string): Grounds => ({
  status: 'absent',
  start: null,
  end: null,
  rule,
  reason,
  absence,
});

/** Not in the text; the reason says what was looked for. */
export const missing = (rule: string, reason: string): Grounds => empty('not-in-text', rule, reason);

/** In the text, but so that several readings are possible; the reason says what would decide. */
export const ambiguous = (rule: string, reason: string): Grounds => empty('ambiguous', rule, reason);

/** Not searched for, because the field has no meaning here; the reason says why. */
export const notLookedFor = (rule: string, reason: string): Grounds => empty('not-looked-for', rule, reason);
