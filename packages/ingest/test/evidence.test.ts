import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { faults } from './invariants.ts';
import { reportsIn, SAMPLES, SEEDS, seedsArePresent } from './samples.ts';

const samples = await reportsIn(SAMPLES);
const seeds = seedsArePresent ? await reportsIn(SEEDS) : [];
if (!seedsArePresent) console.log('The seeds are not beside the repository: their tests are skipped.');

describe.each([...samples, ...seeds])('$id', (report) => {
  test('every leaf has evidence and every quote stands', () => {
    expect(faults(extract(report))).toEqual([]);
  });

  test('the same words give the same record', () => {
    expect(extract(report)).toEqual(extract(structuredClone(report)));
  });
});

test.skipIf(!seedsArePresent)('the seeds are three visit reports', () => {
  expect(seeds.map((report) => extract(report).isVisitReport)).toEqual([true, true, true]);
});
