import { Session } from 'node:inspector/promises';
import { afterAll, expect, test } from 'vitest';

/**
 * Steps, not seconds: V8 counts how often each block of the program is entered (a function's body, a loop's body, a
 * branch). Counting begins before the program is loaded, or its blocks are not marked.
 */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { extract, reportFromText } = await import('../src/index.ts');
const { reportsIn, SAMPLES } = await import('./samples.ts');
afterAll(() => session.disconnect());

const bodies = (await reportsIn(SAMPLES)).map(({ body }) => body);
const isOurs = (url: string): boolean => /\/packages\/(?:ingest|domain)\/src\//.test(url);

/** Blocks entered while one report is read; taking the counts sets them back. */
async function stepsOf(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  extract({ ...reportFromText('linear', text), language: 'en' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (!isOurs(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

/** A text of that many characters: all samples one after another, again and again. */
function glued(size: number): string {
  const all = bodies.join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** Per character a report may take so many times the steps that one of a tenth of its length takes. */
const GROWTH = 1.25;

test('a report ten and a hundred times as long takes ten and a hundred times the steps', {
  timeout: 300_000,
}, async () => {
  extract(reportFromText('warm', glued(100_000)));
  const [short, long, longest] = [
    (await stepsOf(glued(10_000))) / 10_000,
    (await stepsOf(glued(100_000))) / 100_000,
    (await stepsOf(glued(1_000_000))) / 1_000_000,
  ];
  expect(short).toBeGreaterThan(1);
  expect(long / short).toBeLessThan(GROWTH);
  expect(longest / long).toBeLessThan(GROWTH);
});

const MONOTONOUS = [
  '. ',
  'he said ',
  'The two sides met in China. ',
  'the delegation of Hanoi, ',
  'and Mr Nguyen Van An, ',
  'the secretary of the Party Committee of the ',
  'Nguyen Van An told the guest that he had been to the ',
  '“They have agreed on trade and on the sea. ',
  'on May 5, 2025, in the ',
  'The Governor of the\n\n',
];

test.each(MONOTONOUS)('a text of nothing but %j', { timeout: 300_000 }, async (unit) => {
  const stepsPerCharacter = async (size: number) => (await stepsOf(unit.repeat(Math.ceil(size / unit.length)))) / size;
  // Of another length: what is remembered of a text must not be counted as saved.
  await stepsPerCharacter(21_000);
  const [short, long] = [await stepsPerCharacter(20_000), await stepsPerCharacter(200_000)];
  expect(short).toBeGreaterThan(1);
  expect(long / short).toBeLessThan(GROWTH);
});

test.each(['a', ' ', '.', '\n', 'đ', '“', '1'])('a megabyte of %j', { timeout: 60_000 }, async (unit) => {
  expect((await stepsOf(unit.repeat(1_000_000))) / 1_000_000).toBeLessThan(100);
});
