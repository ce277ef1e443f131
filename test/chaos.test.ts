import { expect, test } from 'vitest';
import { runChaos } from './chaos.ts';

/** Breakdowns of Postgres are left to `node test/chaos.ts --restarts n`, which may take its time. */
test('workers that are killed lose nothing and double nothing', {
  timeout: 600_000,
}, async () => {
  const result = await runChaos({ reports: 300, workers: 2, kills: 3, restarts: 0 });
  expect(result.kills).toBeGreaterThan(0);
  expect(result.stored).toBe(result.expected);
  expect(result.deadLetters).toBe(result.broken);
  expect(result.visits).toBe(result.undisturbed);
});
