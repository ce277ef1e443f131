import { expect, test } from 'vitest';
import { gateOf } from './gate.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('as many are inside as there are places, and the next comes in when one leaves', async () => {
  const gate = gateOf({ places: 2, line: 5 });
  const [first] = await Promise.all([gate.enter(), gate.enter()]);
  const order: string[] = [];
  const third = gate.enter().then(() => order.push('third'));
  const fourth = gate.enter().then(() => order.push('fourth'));
  await turn();
  expect([order, gate.waiting()]).toEqual([[], 2]);
  first?.();
  first?.(); // once is enough
  await third;
  await turn();
  expect([order, gate.waiting()]).toEqual([['third'], 1]);
  void fourth;
});

test('who finds the line full is sent away, and the places are not lost', async () => {
  const gate = gateOf({ places: 1, line: 1 });
  const first = await gate.enter();
  const second = gate.enter();
  expect(await gate.enter()).toBeNull();
  first?.();
  (await second)?.();
  expect(await gate.enter()).not.toBeNull();
});
