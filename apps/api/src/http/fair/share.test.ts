import { expect, test } from 'vitest';
import { charged, chargeOf, fullShare } from './share.ts';

test.each([
  ['what nobody notices is charged as it is', { busy: 1, whole: 1 }, 1],
  ['the database costs less', { busy: 1, whole: 101 }, 21],
  ['what holds all others up costs more', { busy: 12, whole: 12 }, 62],
])('%s', (_what, work, charge) => {
  expect(chargeOf(work)).toBe(charge);
});

test('time fills a share up to its brim, and a debt has a bottom', () => {
  const full = fullShare(0);
  const spent = charged(full, 0, 1_000);
  expect(spent.left).toBe(0);
  expect(charged(spent, 1_000).left).toBe(300);
  expect(charged(spent, 60_000).left).toBe(full.left);
  expect(charged(spent, 0, 60_000).left).toBe(-200);
});

test('a clock that goes back takes nothing', () => {
  expect(charged(fullShare(1_000), 0).left).toBe(1_000);
});
