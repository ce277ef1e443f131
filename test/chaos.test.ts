import { expect, test } from 'vitest';
import { runChaos } from './chaos.ts';

test('workers that are killed and a database that breaks down lose nothing and double nothing', {
  timeout: 600_000,
}, async () => {
  const result = await runChaos({ reports: 300, workers: 2, kills: 3, restarts: 1 });
  expect(result.kills + result.restarts).toBeGreaterThan(0);
  expect(result.stored).toBe(result.expected);
  expect(result.deadLetters).toBe(result.broken);
  expect(result.visits).toBe(result.undisturbed);
});
