import { describe, expect, test } from 'vitest';
import { figuresOf, measure } from '../src/index.ts';
import accuracy from './accuracy.json' with { type: 'json' };
import { SAMPLES, SEEDS, seedsArePresent } from './samples.ts';

/** How far a field's F1 may fall below the recorded one: a point. A rise is recorded with `npm run measure`. */
const TOLERANCE = 0.01;

describe.each([
  ['the working samples', accuracy.work, () => measure(SAMPLES, SAMPLES, 'work')],
  ['the validation third', accuracy.validation, () => measure(SAMPLES, SAMPLES, 'validation')],
  ...(seedsArePresent ? [['the seeds', accuracy.seeds, () => measure(SEEDS, SEEDS)] as const] : []),
])('on %s no field falls by more than a point', async (_name, recorded, measured) => {
  const figures = figuresOf(await measured());
  test.each(Object.entries(recorded))('%s', (field, least) => {
    expect(figures[field] ?? 0).toBeGreaterThanOrEqual((least ?? 0) - TOLERANCE);
  });
});
