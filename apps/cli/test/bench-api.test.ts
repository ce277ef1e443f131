import { expect, test } from 'vitest';
import { communique } from './run.ts';

const call = (...more: string[]) => communique(['bench', 'api', ...more]);

test('a short run compares answers and prints figures', { timeout: 480_000 }, async () => {
  const run = await call(
    ...['--visits', '600', '--large', '900', '--rounds', '1', '--seconds', '0.2', '--without-peer', '--json'],
  );
  expect(run.stderr).toContain('all contenders give the same answers');
  expect(run.code).toBe(0);
  const { figures } = JSON.parse(run.stdout);
  for (const query of ['list', 'nested', 'aggregate', 'search', 'deep'])
    for (const figure of ['vsRaw', 'cachedVsRaw', 'growth']) expect(figures[`${query}.${figure}`]).toBeGreaterThan(0);
  expect(figures['hostile.p99']).toBeGreaterThan(0);
});

test('a wrong number is refused', { timeout: 60_000 }, async () => {
  const run = await call('--visits', 'many');
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('"many" is no whole number')]);
});
