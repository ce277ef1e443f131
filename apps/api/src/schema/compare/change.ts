/** Below so many on either side no rate is given: one more or less would turn it over. */
export const FEWEST = 5;
/** Two-sided 5 % of the normal distribution. */
const NOTABLE = 1.96;

/** A figure of the selection beside that of the other one. */
export interface Change {
  value: number;
  other: number;
  difference: number;
  /** `value / other`, or null when either is below {@link FEWEST}. */
  ratio: number | null;
  low: boolean;
}

/** Compares two counts. */
export function changeOf(value: number, other: number): Change {
  const low = value < FEWEST || other < FEWEST;
  return { value, other, difference: value - other, ratio: low ? null : value / other, low };
}

/**
 * Whether two counts of independent events differ by more than chance would make them, as a conditional test of two
 * Poisson rates with the normal approximation does (Przyborowski and Wilenski, 1940).
 * @param exposures days of each selection; equal when null.
 * @returns null when either count is below {@link FEWEST}, where the approximation does not hold.
 */
export function isBeyondChance(
  value: number,
  other: number,
  exposures: readonly [number, number] | null,
): boolean | null {
  if (value < FEWEST || other < FEWEST) return null;
  const [days, otherDays] = exposures ?? [1, 1];
  const share = days / (days + otherDays);
  const total = value + other;
  return Math.abs(value - total * share) > NOTABLE * Math.sqrt(total * share * (1 - share));
}
