import { type Contribution, FEATURES } from './features.ts';
import type { VisitSignature } from './signature.ts';
import { CONFLICT, THRESHOLD } from './weights.ts';

/** How likely two reports tell of one visit, and why. */
export interface Score {
  /** Sum of the weights: the higher, the likelier. */
  score: number;
  explain: Contribution[];
}

/** Scores a pair. The order of the two makes no difference but to the order of the values shown. */
export function scorePair(a: VisitSignature, b: VisitSignature): Score {
  const explain = FEATURES.flatMap((feature) => feature(a, b) ?? []);
  return { score: explain.reduce((sum, { weight }) => sum + weight, 0), explain };
}

/** Two visits are never one when one report tells them apart, when their days lie far apart, or when little agrees. */
export function isConflict(a: VisitSignature, b: VisitSignature): boolean {
  if (a.report === b.report) return true;
  const { score, explain } = scorePair(a, b);
  return score <= CONFLICT || explain.some(({ feature, level }) => feature === 'days' && level === 'far');
}

/** Whether a pair's score makes it one visit. */
export const isLink = (score: number): boolean => score >= THRESHOLD;
