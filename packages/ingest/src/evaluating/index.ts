export { type GoldRecord, readGold, textOf } from './gold.ts';
export { formatLinking, type LinkingEvaluation, measureLinking, scoreLinking } from './linking.ts';
export { figuresOf, MissingText, measure } from './measure.ts';
export { countRules, firingOnlyIn, rulesFired } from './rules.ts';
export { type Evaluation, HEADLINE_FIELDS, score } from './score.ts';
export { type Split, splitOf } from './split.ts';
export { formatEvaluation } from './table.ts';
export type { Mistake } from './tally.ts';
