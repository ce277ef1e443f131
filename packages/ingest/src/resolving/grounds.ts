import type { Grounds } from '../model.ts';

/** The words say it: a stretch of the body, and the rule that read it. */
export function stated(span: { start: number; end: number }, rule: string): Grounds {
  return { status: 'stated', start: span.start, end: span.end, rule, reason: null };
}

/** Worked out: the words it was worked out from, and one sentence that says how. */
export function inferred(span: { start: number; end: number }, rule: string, reason: string): Grounds {
  return { status: 'inferred', start: span.start, end: span.end, rule, reason };
}

/** Not in the text; the reason says what was looked for. */
export function missing(rule: string, reason: string): Grounds {
  return { status: 'absent', start: null, end: null, rule, reason };
}
