/** Words in a row that are compared as one. */
const LENGTH = 4;

/** How two texts share runs of words, each share between 0 and 1; null where there is nothing to measure. */
export interface Overlap {
  precision: number | null;
  recall: number | null;
}

/**
 * The runs of four words that a found text has of a true one, each as often as it occurs: the measure of
 * scrapinghub/article-extraction-benchmark.
 */
export function overlapOf(truth: string, found: string): Overlap {
  const [expected, given] = [shingles(truth), shingles(found)];
  let shared = 0;
  for (const [run, times] of expected) shared += Math.min(times, given.get(run) ?? 0);
  const [all, got] = [total(expected), total(given)];
  return { precision: got === 0 ? null : shared / got, recall: all === 0 ? null : shared / all };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  const last = Math.max(words.length - LENGTH, 0);
  for (let start = 0; words.length > 0 && start <= last; start++) {
    const run = words.slice(start, start + LENGTH).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, times) => sum + times, 0);
