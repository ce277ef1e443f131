/** Lighthouse's scores of one load of a page, 0 to 100. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
}

/** The middle of several numbers; of an even count, the lower of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/**
 * A page's scores: speed varies from load to load, so its median; what a page lacks does not, so the worst.
 */
export const scoresOf = (loads: readonly Scores[]): Scores => ({
  performance: median(loads.map(({ performance }) => performance)),
  accessibility: Math.min(...loads.map(({ accessibility }) => accessibility)),
  bestPractices: Math.min(...loads.map(({ bestPractices }) => bestPractices)),
});

/** The worst of several pages, each score on its own. */
export const worstOf = (pages: readonly Scores[]): Scores => ({
  performance: Math.min(...pages.map(({ performance }) => performance)),
  accessibility: Math.min(...pages.map(({ accessibility }) => accessibility)),
  bestPractices: Math.min(...pages.map(({ bestPractices }) => bestPractices)),
});
