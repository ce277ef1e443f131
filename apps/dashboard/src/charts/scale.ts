const STEPS = [1, 2, 3, 4, 5, 6, 8, 10] as const;

/** A round number at or above the highest bar: a step times a power of ten. */
export function scaleTop(highestCount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highestCount)));
  return STEPS.map((step) => step * power).find((top) => top >= highestCount) ?? highestCount;
}
