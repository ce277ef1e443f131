import { BINS } from '../thresholds.ts';

/** The bin of a count, 1 to 5; null for zero, which has no colour. */
export function binOf(count: number): number | null {
  const bin = BINS.findLastIndex((low) => count >= low);
  return bin < 0 ? null : bin + 1;
}

/** “1”, “2–3”, “10+”: what each bin holds. */
export const BIN_LABELS: readonly string[] = BINS.map((low, index) => {
  const next = BINS[index + 1];
  if (next === undefined) return `${low}+`;
  return next - 1 === low ? String(low) : `${low}–${next - 1}`;
});
