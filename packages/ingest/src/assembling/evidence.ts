import type { Absence, FieldEvidence } from '@communique/domain';
import type { Grounds } from '../model.ts';

/**
 * One field's evidence: its JSON pointer and its grounds, with the quote cut from the body.
 * Grounds without a usable stretch of the body become `absent`, so that a quote always stands at its offsets.
 */
export function evidence(body: string, pointer: string, grounds: Grounds): FieldEvidence {
  const { start, end, rule, reason, absence } = grounds;
  if (grounds.status === 'absent' || start === null || end === null || start < 0 || start >= end || end > body.length) {
    return absent(pointer, rule, reason ?? 'not in the text', absence);
  }
  return { field: pointer, status: grounds.status, start, end, quote: body.slice(start, end), rule, reason };
}

/** Evidence that a field is empty, and why. */
export function absent(pointer: string, rule: string, reason: string, absence: Absence = 'not-in-text'): FieldEvidence {
  return { field: pointer, status: 'absent', start: null, end: null, quote: null, rule, reason, absence };
}
