import { describe, expect, test } from 'vitest';
import { figuresOf, measure } from '../src/index.ts';
import accuracy from './accuracy.json' with { type: 'json' };
import { SAMPLES, SEEDS, seedsArePresent } from './samples.ts';

/** How far a field's F1 may fall below the recorded one: a point. A rise is recorded with `npm run measure`. */
const TOLERANCE = 0.01;

interface Guarded {
  set: string;
  recorded: Readonly<Record<string, number | null>>;
  measured: () => ReturnType<typeof measure>;
}

const GUARDED: Guarded[] = [
  { set: 'the working samples', recorded: accuracy.work, measured: () => measure(SAMPLES, SAMPLES, 'work') },
  {
    set: 'the validation third',
    recorded: accuracy.validation,
    measured: () => measure(SAMPLES, SAMPLES, 'validation'),
  },
  { set: 'the seeds', recorded: accuracy.seeds, measured: () => measure(SEEDS, SEEDS) },
];

describe.each(GUARDED.filter(({ set }) => set !== 'the seeds' || seedsArePresent))(
  'on $set no field falls by more than a point',
  async ({ recorded, measured }) => {
    const figures = figuresOf(await measured());
    test.each(Object.entries(recorded))('%s', (field, least) => {
      expect(figures[field] ?? 0).toBeGreaterThanOrEqual((least ?? 0) - TOLERANCE);
    });
  },
);
