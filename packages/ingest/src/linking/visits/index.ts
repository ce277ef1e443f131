export { type BlockingKeys, blockingKeys } from './blocking.ts';
export { clusters, findLinks, type Link, linkBetween } from './clusters.ts';
export { type Constraint, type Constraints, constraintsFrom, NO_CONSTRAINTS } from './constraints.ts';
export { type DaySpan, spanOf } from './days.ts';
export type { Contribution } from './features.ts';
export { scorePair } from './score.ts';
export { ownVisitId, type VisitSignature, visitSignatures } from './signature.ts';
export { THRESHOLD } from './weights.ts';
