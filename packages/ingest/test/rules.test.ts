import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countRules, extract, firingOnlyIn } from '../src/index.ts';
import { reportsIn, SAMPLES, SEEDS, seedsArePresent } from './samples.ts';

/** Reports in the form of pages: dates in front, bylines, links. Sample reports are plain prose. */
const PAGES = join(import.meta.dirname, 'pages');
/** The samples that tell the seeds again do not count. */
const OTHERS = [SAMPLES, PAGES, join(SAMPLES, '..', 'pairs')];

describe('rules are made for more than the texts they were seen in', () => {
  test.skipIf(!seedsArePresent)(
    'no rule fires in a seed and in no other report (skipped where the seeds are absent)',
    async () => {
      const others = (await Promise.all(OTHERS.map(reportsIn))).flat();
      expect(firingOnlyIn(countRules(await reportsIn(SEEDS)), countRules(others))).toEqual([]);
    },
    60_000,
  );

  test('rules are told apart: the samples fire well over a hundred', async () => {
    expect(countRules(await reportsIn(SAMPLES)).size).toBeGreaterThan(120);
  }, 60_000);
});

test.each([
  ['an-giang-kandal', 'KH Kandal (Sok Chenda) → VN An Giang', '2024-03-13', 2],
  ['hunan-attapeu', 'LA Attapeu (Vilay Keosavang) → CN Hunan', '2023-10-18', 3],
])('a page is read without its noise: %s', async (id, frame, day, named) => {
  const report = (await reportsIn(PAGES)).find((page) => page.id === id)!;
  const { visits, people } = extract(report);
  const [visit] = visits;
  const { sender, leader, hosts } = visit!;
  const to = hosts.map(({ country, locality }) => `${country} ${locality}`).join(', ');
  expect(`${sender.country} ${sender.localities} (${leader}) → ${to}`).toBe(frame);
  expect(visit?.start?.slice(5)).toBe(day.slice(5));
  expect(people).toHaveLength(named);
});
