import type { Scores } from './figures.ts';

/** One load of a page: its scores, and the audits that cost points. */
export interface Audited {
  scores: Scores;
  failed: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** Audits of a page through the Chromium that is steered on a port; mobile, as Lighthouse is set by default. */
export type Audit = (url: string, port: number) => Promise<Audited>;

/**
 * Loads Lighthouse, which is there in a checkout with its tools for development.
 * @throws Error in one sentence where it is not installed.
 */
export async function auditor(): Promise<Audit> {
  const module = await import('lighthouse').catch((error: unknown) => {
    throw new Error('Lighthouse is not installed: run npm ci without --omit=dev.', { cause: error });
  });
  return async (url, port) => {
    const result = await module.default(url, { port, logLevel: 'error', output: 'json', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}.`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not load ${url}: ${runtimeError.message}`);
    const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
    const weighed = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []);
    const failed = weighed
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''} ${nodeOf(audits[id])}`.trim());
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        bestPractices: score('best-practices'),
      },
      failed,
    };
  };
}

/** The first element that an audit names, as markup. */
function nodeOf(audit: { details?: unknown } | undefined): string {
  const { items } = (audit?.details ?? {}) as { items?: { node?: { snippet?: string } }[] };
  return items?.[0]?.node?.snippet ?? '';
}
