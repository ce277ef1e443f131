import type { HeadClass } from './classes.ts';

/** Whose action the clause under a head is, seen from the speaker; `event`: a visit, talks or ties do it, nobody acts. */
export type Doer = 'own' | 'other' | 'joint' | 'nobody' | 'event';

export interface Clause {
  class: HeadClass;
  negated: boolean;
  /** True for a verb in the past tense. */
  past: boolean;
  /** Who does the asked, hoped or willed thing. */
  doer: Doer;
  /** True when both sides speak. */
  joint: boolean;
  /** True for what may be: nobody has agreed to it yet. */
  tentative?: boolean;
}

/**
 * The act of a clause (annotation rule 8): the head's class, then whose action its complement is.
 * Null when the head says nothing of the act (`say`).
 */
export function decideAct({ class: head, negated, past, doer, joint, tentative }: Clause): string | null {
  switch (head) {
    case 'say':
    case 'event':
      return null;
    case 'propose':
      return 'propose';
    case 'should':
      return negated && tentative ? 'object' : 'propose';
    case 'ask':
      return doer === 'own' ? 'intend' : 'propose';
    case 'hope':
      return doer === 'other' && !joint ? 'propose' : 'intend';
    case 'intend':
      if (negated) return 'object';
      if (doer === 'other') return 'propose';
      return joint ? 'agree' : 'intend';
    case 'will':
      if (negated) return 'object';
      if (joint) return tentative ? null : 'agree';
      if (doer === 'other') return 'propose';
      return doer === 'event' ? 'appraise' : 'intend';
    case 'can':
      if (negated) return doer === 'own' ? 'object' : null;
      if (doer === 'nobody' || doer === 'event') return null;
      return doer === 'own' ? 'intend' : 'propose';
    case 'back':
      return joint && past ? 'act' : 'intend';
    case 'welcome':
      return 'intend';
    case 'agree':
      return negated ? 'object' : 'agree';
    case 'appraise':
    case 'sign':
    case 'act':
    case 'object':
      return head;
  }
}
