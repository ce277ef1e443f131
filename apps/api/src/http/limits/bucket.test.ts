import { expect, test } from 'vitest';
import { bucketsOf } from './bucket.ts';

test('a bucket empties with what is taken and fills with time, up to its brim', () => {
  let now = 0;
  const buckets = bucketsOf(600, () => now);
  const take = (points: number) => buckets.take('a', points);
  expect(take(500)).toEqual({ granted: true, remaining: 100, wait: 0 });
  expect(take(150)).toEqual({ granted: false, remaining: 100, wait: 5 });
  now = 4_999;
  expect(take(150)).toMatchObject({ granted: false, wait: 1 });
  now = 5_000;
  expect(take(150)).toEqual({ granted: true, remaining: 0, wait: 0 });
  now = 10 * 60_000;
  expect(take(600)).toEqual({ granted: true, remaining: 0, wait: 0 });
});

test('clients do not empty one another', () => {
  const buckets = bucketsOf(10, () => 0);
  buckets.take('a', 10);
  expect(buckets.take('a', 1).granted).toBe(false);
  expect(buckets.take('b', 10).granted).toBe(true);
});

test('many clients are forgotten, the longest unheard of first', () => {
  const buckets = bucketsOf(10, () => 0);
  buckets.take('first', 10);
  buckets.take('second', 10);
  for (let client = 0; client < 49_998; client += 1) buckets.take(`c${client}`, 1);
  buckets.take('second', 0);
  buckets.take('one more', 1);
  expect(buckets.take('second', 1).granted).toBe(false);
  expect(buckets.take('first', 1).granted).toBe(true);
});
